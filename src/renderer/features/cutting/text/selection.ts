import type { PassagePlace } from '../../../../contract/passages.ts';

/** A sentence of a paragraph; the end is not part of it. */
export interface Span {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Whole sentences chosen by keyboard, from where it began to where it is now; or any stretch chosen by mouse. */
export type Selection =
  | { readonly kind: 'sentences'; readonly anchor: number; readonly head: number }
  | { readonly kind: 'stretch'; readonly place: PassagePlace };

export type Step = 'nextParagraph' | 'previousParagraph' | 'nextSentence' | 'previousSentence';

/** Where reading begins: behind "… báo cáo kết quả như sau:", else at the top. */
export function firstChoice(paragraphs: readonly string[], spans: readonly Span[]): Selection {
  const opening = paragraphs.findIndex(text => /như sau\s*:$/iu.test(text));
  const paragraph = spans.find(span => span.paragraph > opening)?.paragraph;
  return paragraph === undefined ? { kind: 'sentences', anchor: 0, head: 0 } : wholeParagraph(spans, paragraph);
}

/** Sentences of all paragraphs. A full stop inside a number or an abbreviation ends none. */
export function sentencesOf(paragraphs: readonly string[]): readonly Span[] {
  return paragraphs.flatMap((text, paragraph) => {
    const spans: Span[] = [];
    let from = 0;
    for (const match of text.matchAll(/[.;!?…]["”)]*(?=\s|$)/gu)) {
      const to = match.index + match[0].length;
      if (isAbbreviation(text.slice(from, to))) continue;
      spans.push({ paragraph, from, to });
      from = to + 1;
    }
    if (from < text.length) spans.push({ paragraph, from, to: text.length });
    return spans;
  });
}

/** "1." at the start of a paragraph, "TP." inside it. */
function isAbbreviation(text: string): boolean {
  return /^\s*(?:\d+|[IVX]+|\p{L})\.$/u.test(text) || /(?:^|\s)(?:TP|TX|ThS|TS|PGS|GS|BS|đ\/c)\.$/u.test(text);
}

/** Where a selection stands; null where there is no text. */
export function placeOf(spans: readonly Span[], selection: Selection): PassagePlace | null {
  if (selection.kind === 'stretch') return selection.place;
  const first = spans[Math.min(selection.anchor, selection.head)];
  const last = spans[Math.max(selection.anchor, selection.head)];
  if (first === undefined || last === undefined) return null;
  return {
    ...{ fromParagraph: first.paragraph, fromOffset: first.from },
    ...{ toParagraph: last.paragraph, toOffset: last.to },
  };
}

/** The text of a place, paragraphs on lines of their own. */
export function textAt(paragraphs: readonly string[], place: PassagePlace): string {
  return paragraphs
    .slice(place.fromParagraph, place.toParagraph + 1)
    .map((text, index, all) =>
      text.slice(index === 0 ? place.fromOffset : 0, index === all.length - 1 ? place.toOffset : undefined),
    )
    .join('\n');
}

/** An arrow key: on to the next paragraph or sentence, or with Shift as far as that. */
export function stepped(spans: readonly Span[], selection: Selection, step: Step, extend: boolean): Selection {
  if (spans.length === 0) return selection;
  const { anchor, head } = selection.kind === 'sentences' ? selection : sentencesIn(spans, selection.place);
  if (step === 'nextSentence' || step === 'previousSentence') {
    const to = within(spans, head + (step === 'nextSentence' ? 1 : -1));
    return { kind: 'sentences', anchor: extend ? anchor : to, head: to };
  }
  const next = step === 'nextParagraph';
  const paragraph = neighbour(spans, extend ? head : next ? Math.max(anchor, head) : Math.min(anchor, head), next);
  if (paragraph === undefined) return selection;
  const first = spans.findIndex(span => span.paragraph === paragraph);
  const last = spans.findLastIndex(span => span.paragraph === paragraph);
  if (!extend) return { kind: 'sentences', anchor: first, head: last };
  return { kind: 'sentences', anchor, head: next ? last : first };
}

/** A whole paragraph, as a first choice or after a click without dragging. */
export function wholeParagraph(spans: readonly Span[], paragraph: number): Selection {
  const anchor = spans.findIndex(span => span.paragraph === paragraph);
  return { kind: 'sentences', anchor, head: spans.findLastIndex(span => span.paragraph === paragraph) };
}

function neighbour(spans: readonly Span[], from: number, next: boolean): number | undefined {
  const here = spans[from]?.paragraph;
  if (here === undefined) return undefined;
  return next
    ? spans.find(span => span.paragraph > here)?.paragraph
    : spans.findLast(span => span.paragraph < here)?.paragraph;
}

function within(spans: readonly Span[], index: number): number {
  return Math.min(Math.max(index, 0), spans.length - 1);
}

/** The sentences a stretch touches. */
function sentencesIn(spans: readonly Span[], place: PassagePlace): { readonly anchor: number; readonly head: number } {
  const after = (span: Span) =>
    span.paragraph > place.fromParagraph || (span.paragraph === place.fromParagraph && span.to > place.fromOffset);
  const before = (span: Span) =>
    span.paragraph < place.toParagraph || (span.paragraph === place.toParagraph && span.from < place.toOffset);
  const anchor = Math.max(0, spans.findIndex(after));
  return { anchor, head: Math.max(anchor, spans.findLastIndex(before)) };
}
