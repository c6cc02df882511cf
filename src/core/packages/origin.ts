import { z } from 'zod';

/**
 * The write a value comes from: the copy it was made in, the sequence of the operation there, and which part of the operation
 * wrote it, so that two values one merge gives the same field are told apart.
 */
const origin = { copy: z.uuid(), sequence: z.int().min(1), part: z.int().min(0).max(9) };

/** What a field holds, and where that comes from. More than one different value: two copies wrote it apart. */
export const sourcedValue = z.strictObject({
  ...origin,
  at: z.iso.datetime(),
  who: z.string().max(200),
  value: z.union([z.string(), z.number(), z.null()]),
});
export type SourcedValue = z.infer<typeof sourcedValue>;
export type FieldValue = SourcedValue['value'];

/** Parts of an operation: everything a person does is `own`; a merge also asks, unites and removes. */
export const part = { own: 0, stays: 1, united: 2, removed: 3 } as const;

/** A value the merge itself writes; `like`: one that only changes its record keeps when and by whom it was written. */
export type WriteValue = (value: FieldValue, part: number, like?: SourcedValue) => SourcedValue;

/** The latest sequence known of each copy. */
export const known = z.record(z.uuid(), z.int().min(0));
export type Known = Readonly<Record<string, number>>;

/** All values of a record's fields by field. */
export type Fields = ReadonlyMap<string, readonly SourcedValue[]>;

export function knows(of: Known, { copy, sequence }: Pick<SourcedValue, 'copy' | 'sequence'>): boolean {
  return (of[copy] ?? 0) >= sequence;
}

export function originKey({ copy, sequence, part }: SourcedValue): string {
  return `${copy}:${sequence}:${part}`;
}

/** Different values among these, in order. */
export function distinctValues(values: readonly SourcedValue[]): readonly SourcedValue[] {
  return values.filter((one, index) => values.findIndex(other => other.value === one.value) === index);
}

export function sameOrigins(left: readonly SourcedValue[], right: readonly SourcedValue[]): boolean {
  const keys = new Set(left.map(originKey));
  return left.length === right.length && right.every(one => keys.has(originKey(one)));
}
