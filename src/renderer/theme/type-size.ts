import { z } from 'zod';
import { readStored, writeStored } from '../app/stored.ts';

export const typeSize = z.enum(['small', 'middle', 'large']);
export type TypeSize = z.infer<typeof typeSize>;

const KEY = 'appearance.type';

/** So that text of 13 px becomes 12, 13 or 15. */
const SCALES: Readonly<Record<TypeSize, number>> = { small: 12 / 13, middle: 1, large: 15 / 13 };

export const chosenType: TypeSize = readStored(KEY, typeSize) ?? 'middle';

/** What measures of text are multiplied with, the same from one load of the page to the next; `--type` in the style sheets. */
export const typeScale = SCALES[chosenType];

/** Rows and columns are measured once, so the page is loaded again. */
export function chooseType(next: TypeSize): void {
  writeStored(KEY, next);
  window.location.reload();
}
