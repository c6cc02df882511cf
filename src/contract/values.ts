import { z } from 'zod';
import vi from 'zod/v4/locales/vi.js';

// The page runs under a CSP without eval; zod must not probe for it. Messages are Vietnamese everywhere.
z.config({ ...vi(), jitless: true });

/** A record's id: UUIDv7 text, made by the core. */
export const id = z.uuid();

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** An instant, UTC ISO text. */
export const instant = z.iso.datetime();

export const year = z.int().min(2020).max(2100);

/** Month of a year, 1-12. */
export const monthNumber = z.int().min(1).max(12);

/** A record's version; raised by every change, undo included. */
export const version = z.int().min(1);

export const count = z.int().min(0).max(100_000_000);

/** One line of text as the clerk typed it; the core normalises it (NFC, single inner spaces). */
export function line(longest = 500) {
  return z.string().max(longest);
}

export const paragraph = z.string().max(20_000);

export const direction = z.enum(['ascending', 'descending']);

/** A page of a list. At most 200 rows travel at once. */
export const page = z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(200) });

/** What was done, said in one sentence; the notice after each change shows it beside "Hoàn tác". */
export const operationSummary = z.strictObject({ id, sentence: z.string() });
export type OperationSummary = z.infer<typeof operationSummary>;

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), total: z.int() });
}

/** A change and its notice; the operation is null when nothing had to be written. */
export function doneWith<Item extends z.ZodType>(record: Item) {
  return z.strictObject({ record, operation: operationSummary.nullable() });
}

export function sortBy<const Keys extends readonly [string, ...string[]]>(keys: Keys) {
  return z.strictObject({ by: z.enum(keys), direction });
}

/** Fields every record carries beside its own. */
export const recordHead = { id, version, deletedAt: instant.nullable() };
