import type { PaperKind } from '../../../contract/papers.ts';

export const papersPath = 'van-ban';

/** The page with the form for one kind of paper open. */
export function composeAddress(kind: PaperKind): string {
  return `/${papersPath}?lap=${kind}`;
}

/** Reports the office itself owes to those above it. */
export const upwardAddress = `/${papersPath}?cap-tren`;

/** Whom the office reminded, and what came of it. */
export const remindersAddress = `/${papersPath}?don-doc`;

/** The page with the form for a paper issued already. */
export const recordPaperAddress = `/${papersPath}?ghi`;
