import { leftOf, middleOf, rightOf, topOf, writtenIn } from './pdf-columns.ts';
import type { Glyph } from './pdf-glyphs.ts';

/** What the left column of a signature block begins with (05-HD/VPTW and Decree 30 alike). */
const recipientsLabel = /^Nơi\s*nhận\s*:?$/u;

/** Letter sizes: what may lie between the signer's first line and the label, and how much room a signature takes. */
const besideLabel = 2;
const mostRoom = 12;

/** Share of the way from the recipients to the signer's middle that a line may stand off that middle. */
const offMiddle = 0.2;

/**
 * The two columns of a signature block one after the other: the recipients, then who signs. Beside the label "Nơi nhận" stands
 * the signer's first line; lines of that column stand about its middle, and what stands in neither column ends the block.
 * Stretches in, stretches out, from the top; a page without such a block is as it was.
 */
export function signatureInColumns(stretches: readonly (readonly Glyph[])[]): readonly (readonly Glyph[])[] {
  const labelAt = stretches.findIndex(stretch => recipientsLabel.test(writtenIn(stretch).trim()));
  const label = stretches[labelAt];
  const size = label?.[0]?.size ?? 0;
  if (label === undefined || size === 0) return stretches;
  const isBeside = (stretch: readonly Glyph[]) =>
    leftOf(stretch) > rightOf(label) && Math.abs(topOf(stretch) - topOf(label)) < besideLabel * size;
  // The signer's first lines may stand a little higher than the label.
  const start = stretches.findLastIndex((stretch, index) => index < labelAt && !isBeside(stretch)) + 1;
  const signer = stretches.slice(start).find(isBeside);
  if (signer === undefined) return stretches;
  const middle = middleOf(signer);
  const between = (rightOf(label) + leftOf(signer)) / 2;
  const isRight = (stretch: readonly Glyph[]) => middleOf(stretch) > between;
  const isInColumn = (stretch: readonly Glyph[]) =>
    isRight(stretch)
      ? Math.abs(middleOf(stretch) - middle) <= offMiddle * (middle - leftOf(label))
      : leftOf(stretch) <= rightOf(label) && rightOf(stretch) < middle;
  const rest = stretches.slice(start);
  const end = rest.findIndex((stretch, index) => {
    const before = rest[index - 1] ?? stretch;
    return !isInColumn(stretch) || topOf(stretch) - topOf(before) > mostRoom * size;
  });
  const block = end === -1 ? rest : rest.slice(0, end);
  return [
    ...stretches.slice(0, start),
    ...block.filter(stretch => !isRight(stretch)),
    ...block.filter(isRight),
    ...rest.slice(block.length),
  ];
}
