import type { JoiningGroup } from '../../../contract/joinings.ts';

/** What the clerk made of an offer so far. */
export interface Draft {
  readonly content: string;
  /** Sources that stay by themselves. */
  readonly left: ReadonlySet<string>;
}

/** The longest of the texts says most; those already joined keep their words. */
export function firstDraft({ joining, items }: JoiningGroup): Draft {
  const longest = items.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  return { content: joining?.content ?? longest, left: new Set() };
}

/** An offer is the same while its sources are. */
export function keyOf({ joining, items }: JoiningGroup): string {
  return joining?.id ?? items.map(({ id }) => id).join(' ');
}

/** Distinct units, never items. */
export function unitsOf({ items }: JoiningGroup, { left }: Draft): number {
  return new Set(items.filter(({ id }) => !left.has(id)).map(({ unitId }) => unitId)).size;
}
