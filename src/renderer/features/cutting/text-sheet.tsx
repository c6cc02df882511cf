import { memo, useEffect, useMemo, useRef } from 'react';
import type { Passage, PassagePlace } from '../../../contract/passages.ts';
import { cuttingWords as words } from '../../words/cutting.ts';
import classes from './cutting.module.css';
import { keyOf } from './sections.ts';
import { placeOfNative } from './text/native-selection.ts';
import { type Mark, marksOn, segmentsOf } from './text/segments.ts';

interface TextSheetProps {
  readonly paragraphs: readonly string[];
  /** Passages cut from this file. */
  readonly cuts: readonly Passage[];
  readonly chosen: PassagePlace | null;
  /** The passage just gone back to. */
  readonly shownId: string | null;
  readonly onStretch: (place: PassagePlace) => void;
  readonly onParagraph: (paragraph: number) => void;
}

const chosenMark = 'chosen';

/** What scrolls must be reached by Tab. */
const reachable = { tabIndex: 0 } as const;

/** The report's text: what is chosen, what is cut already with the key of its section. Chosen by mouse or arrow keys. */
export function TextSheet({ paragraphs, cuts, chosen, shownId, onStretch, onParagraph }: TextSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const numbered = useMemo(() => paragraphs.map((text, paragraph) => ({ text, paragraph })), [paragraphs]);
  const marks = useMemo(
    () => [
      ...cuts.flatMap(({ id, place }) => (place === null ? [] : [{ id, place }])),
      ...(chosen === null ? [] : [{ id: chosenMark, place: chosen }]),
    ],
    [cuts, chosen],
  );
  const signs = useMemo(() => new Map(cuts.map(cut => [cut.id, keyOf(cut)] as const)), [cuts]);

  useEffect(() => {
    if (chosen === null) return;
    const at = sheet.current?.querySelector(`[data-paragraph="${chosen.toParagraph}"]`);
    at?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function takeMouse(): void {
    const native = window.getSelection();
    if (sheet.current === null || native === null) return;
    const place = placeOfNative(sheet.current, native);
    if (place === null) return;
    if (place.fromParagraph === place.toParagraph && place.fromOffset === place.toOffset) {
      onParagraph(place.fromParagraph);
    } else onStretch(place);
    native.removeAllRanges();
  }

  return (
    <section
      ref={sheet}
      className={classes.sheet}
      aria-label={words.textLabel}
      data-quoted
      {...reachable}
      onMouseUp={takeMouse}
    >
      {numbered.map(({ text, paragraph }) => (
        <TextParagraph
          key={paragraph}
          text={text}
          paragraph={paragraph}
          marks={marksOn(paragraph, marks)}
          signs={signs}
          shownId={shownId}
        />
      ))}
    </section>
  );
}

interface TextParagraphProps {
  readonly text: string;
  readonly paragraph: number;
  readonly marks: readonly Mark[];
  readonly signs: ReadonlyMap<string, string>;
  readonly shownId: string | null;
}

/** A report of thirty pages has hundreds of them: a key draws anew only those something stands over. */
const TextParagraph = memo(function TextParagraph({ text, paragraph, marks, signs, shownId }: TextParagraphProps) {
  return (
    <p className={classes.paragraph} data-paragraph={paragraph}>
      {segmentsOf(text, paragraph, marks).map(({ from, text: part, ids, begins }) => (
        <span
          key={from}
          className={classes.segment}
          data-cut={ids.some(id => id !== chosenMark) || undefined}
          data-chosen={ids.includes(chosenMark) || undefined}
          data-shown={(shownId !== null && ids.includes(shownId)) || undefined}
          data-sign={begins.flatMap(id => signs.get(id) ?? []).join(' ') || undefined}
        >
          {part}
        </span>
      ))}
    </p>
  );
});
