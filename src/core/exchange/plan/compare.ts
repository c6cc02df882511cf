import type { Said } from '../understand/records.ts';

export interface Difference {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface Compared<Fields> {
  readonly next: Fields;
  readonly differences: readonly Difference[];
  /** Cells that are blank in the file where the register has a value. */
  readonly blanks: number;
}

/**
 * What the register's fields become under what the file says. A blank cell keeps the value; with `blanksErase` it
 * puts the value back to what a record without it has (`bare`).
 */
export function compareFields<Fields extends object>(
  current: Fields,
  bare: Fields,
  said: Said<Fields>,
  blanksErase: boolean,
): Compared<Fields> {
  const differences: Difference[] = [];
  const changes: Record<string, unknown> = {};
  let blanks = 0;
  for (const [field, value] of Object.entries(said)) {
    if (value === undefined) continue;
    const from: unknown = Reflect.get(current, field);
    const to: unknown = value === null ? Reflect.get(bare, field) : value;
    if (isSame(from, to)) continue;
    if (value === null) blanks += 1;
    if (value === null && !blanksErase) continue;
    differences.push({ field, from, to });
    changes[field] = to;
  }
  return { next: { ...current, ...changes }, differences, blanks };
}

/** Whether nothing said speaks against these fields; a blank cell says nothing. */
export function agrees<Fields extends object>(said: Said<Fields>, fields: Fields): boolean {
  return Object.entries(said).every(([field, value]) => value === null || isSame(value, Reflect.get(fields, field)));
}

export function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
