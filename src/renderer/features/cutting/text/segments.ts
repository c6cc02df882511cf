import type { PassagePlace } from '../../../../contract/passages.ts';

/** Something that stands over a part of the text: a cut, the selection. */
export interface Mark {
  readonly id: string;
  readonly place: PassagePlace;
}

/** A stretch of one paragraph and everything that stands over it. */
interface Segment {
  readonly from: number;
  readonly text: string;
  readonly ids: readonly string[];
  /** Marks that begin here. */
  readonly begins: readonly string[];
}

const none: readonly Mark[] = [];

/** What stands over a paragraph; where nothing does, always the same nothing. */
export function marksOn(paragraph: number, marks: readonly Mark[]): readonly Mark[] {
  const here = marks.filter(({ place }) => place.fromParagraph <= paragraph && place.toParagraph >= paragraph);
  return here.length === 0 ? none : here;
}

/** A paragraph divided where a mark begins or ends; together the segments are the paragraph. */
export function segmentsOf(text: string, paragraph: number, marks: readonly Mark[]): readonly Segment[] {
  const here = marks.flatMap(({ id, place }) => {
    if (place.fromParagraph > paragraph || place.toParagraph < paragraph) return [];
    const from = place.fromParagraph === paragraph ? Math.min(place.fromOffset, text.length) : 0;
    const to = place.toParagraph === paragraph ? Math.min(place.toOffset, text.length) : text.length;
    return to > from ? [{ id, from, to, first: place.fromParagraph === paragraph }] : [];
  });
  const edges = [...new Set([0, text.length, ...here.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    return {
      from,
      text: text.slice(from, to),
      ids: here.filter(mark => mark.from <= from && mark.to >= to).map(({ id }) => id),
      begins: here.filter(mark => mark.first && mark.from === from).map(({ id }) => id),
    };
  });
}
