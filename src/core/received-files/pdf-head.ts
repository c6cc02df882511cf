import { middleOf, topOf, writtenIn } from './pdf-columns.ts';
import type { Glyph } from './pdf-glyphs.ts';

/** What stands on the right of every letterhead: of a Party body (05-HD/VPTW), or of the state (Decree 30). Without spaces. */
const rightTitle = /(?:ĐẢNGCỘNGSẢNVIỆTNAM|CỘNGH(?:ÒA|OÀ)XÃHỘICHỦNGHĨAVIỆTNAM)$/u;

/** Stretches of a page, from its top, among which its letterhead is looked for. */
const lookedAt = 24;

/** Share of the way from one column's middle to the other's that a line of a column may stand off its own. */
const offMiddle = 0.33;

/**
 * The two columns of a letterhead one after the other, as the sender wrote them: the bodies and the number, then the title of
 * the Party or the state with place and day. Every line of a column stands about that column's middle; what stands between
 * them is the document's own title. Stretches in, stretches out, from the top; a page without a letterhead is as it was.
 */
export function headInColumns(stretches: readonly (readonly Glyph[])[]): readonly (readonly Glyph[])[] {
  const titleAt = stretches.slice(0, lookedAt).findIndex(stretch => titleStart(stretch) !== -1);
  const whole = stretches[titleAt];
  if (whole === undefined) return stretches;
  const start = titleStart(whole);
  const title = whole.slice(start);
  // Columns so near each other that a line of both reads as one.
  const parts = start === 0 ? [title] : [whole.slice(0, start), title];
  const all = [...stretches.slice(0, titleAt), ...parts, ...stretches.slice(titleAt + 1)];
  const beside = start === 0 ? stretches[titleAt - 1] : parts[0];
  const [left, right] = [middleOf(beside ?? title), middleOf(title)];
  if (right - left < 0.2 * right) return all;
  const off = (stretch: readonly Glyph[], middle: number) => Math.abs(middleOf(stretch) - middle) / (right - left);
  const isLeft = (stretch: readonly Glyph[]) => off(stretch, left) < off(stretch, right);
  const numberAt = all.findIndex(stretch => isLeft(stretch) && /^Số/u.test(writtenIn(stretch)));
  // Where the number is still to be written, the symbol stands beside it as a stretch of its own.
  const numberTop = topOf(all[numberAt] ?? []);
  const isUnder = (stretch: readonly Glyph[]) => numberAt !== -1 && topOf(stretch) - numberTop > 2;
  const under = all.find((stretch, index) => index > numberAt && isLeft(stretch) && isUnder(stretch));
  const speaksOfMatter = under !== undefined && /^V\/v/iu.test(writtenIn(under));
  const isBetween = (stretch: readonly Glyph[]) => Math.min(off(stretch, left), off(stretch, right)) > offMiddle;
  // A page's number may stand above.
  const begin = all.slice(0, titleAt).findLastIndex(isBetween) + 1;
  const end = all.findIndex(
    (stretch, index) =>
      index >= begin &&
      (isBetween(stretch) ||
        // Under its number the left column has at most what the letter is about.
        (index > numberAt && isUnder(stretch) && isLeft(stretch) && !speaksOfMatter)),
  );
  const head = all.slice(begin, end === -1 ? undefined : end);
  return [
    ...all.slice(0, begin),
    ...head.filter(isLeft),
    ...head.filter(stretch => !isLeft(stretch)),
    ...all.slice(begin + head.length),
  ];
}

/** Index of the letter the right column's title begins with; -1: it does not end so. */
function titleStart(stretch: readonly Glyph[]): number {
  const letters = stretch.flatMap(({ text }, index) => [...text.normalize('NFC')].map(letter => ({ letter, index })));
  const written = letters.filter(({ letter }) => letter.trim() !== '');
  const found = rightTitle.exec(written.map(({ letter }) => letter).join(''));
  return found === null ? -1 : (written[found.index]?.index ?? -1);
}
