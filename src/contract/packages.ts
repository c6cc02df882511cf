import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { nothing, procedure } from './base.ts';
import { blob } from './blob.ts';
import { noun } from './enumerations.ts';
import { progress } from './exchange.ts';
import { id, instant, line, operationSummary } from './values.ts';

/** One value of a field two copies wrote apart: as a person reads it, who wrote it and when. */
export const fieldSide = z.strictObject({ value: z.string(), who: z.string(), at: instant });

/** "Hai bản sổ ghi khác nhau": nobody has compared the two yet; what this copy says stays until somebody decides. */
export const mergeConflict = z.strictObject({
  /** Stable: what a choice names it by. */
  key: z.string(),
  noun,
  id: z.string(),
  /** The record as a person knows it. */
  name: z.string(),
  field: z.string(),
  label: z.string(),
  ours: fieldSide,
  theirs: fieldSide,
});
export type MergeConflict = z.infer<typeof mergeConflict>;

export const fieldChoice = z.strictObject({ key: z.string(), choice: z.enum(['ours', 'theirs']) });
export type FieldChoice = z.infer<typeof fieldChoice>;

/** `changes`: "Gói số liệu"; `copy`: the whole register, for a colleague; `move`: the whole, and this copy only looks on. */
export const packageKind = z.enum(['changes', 'copy', 'move']);
export type PackageKind = z.infer<typeof packageKind>;

export const mergePreview = z.strictObject({
  ticket: z.string(),
  fileName: z.string(),
  /** Who made the package, and when. */
  who: z.string(),
  at: instant,
  new: z.int(),
  changed: z.int(),
  conflicts: z.array(mergeConflict),
});
export type MergePreview = z.infer<typeof mergePreview>;

export const mergeResult = z.strictObject({
  operation: operationSummary.nullable(),
  new: z.int(),
  changed: z.int(),
  conflicts: z.array(mergeConflict),
});
export type MergeResult = z.infer<typeof mergeResult>;

export const packages = {
  /** Whether this copy was handed over ("Chế độ chỉ xem và in"), and what still stands undecided. */
  state: procedure.input(nothing).output(
    z.strictObject({
      handedOver: z.strictObject({ at: instant, who: z.string() }).nullable(),
      conflicts: z.array(mergeConflict),
      taken: z.array(z.strictObject({ operationId: id, fileName: z.string(), at: instant, who: z.string() })),
    }),
  ),
  /** Writes one file; the ticket fetches it once, or it goes to the place behind `destination`. */
  make: procedure
    .input(z.strictObject({ kind: packageKind, destination: z.string().optional() }))
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('file'), ticket: z.string(), fileName: z.string() }),
          z.strictObject({ type: z.literal('saved'), fileName: z.string() }),
        ]),
      ),
    ),
  /** What taking a package in would do. Nothing is written. @throws PACKAGE_REFUSED. */
  preview: procedure.input(z.strictObject({ file: blob, fileName: line(300) })).output(mergePreview),
  /** Takes it in as one operation; what no choice names stays as it is here and stays asked. */
  accept: procedure
    .input(z.strictObject({ ticket: z.string(), choices: z.array(fieldChoice).max(100_000) }))
    .output(mergeResult),
  /** Decides what earlier packages left undecided. */
  decide: procedure.input(z.strictObject({ choices: z.array(fieldChoice).min(1).max(100_000) })).output(mergeResult),
  /** "Nhận lại sổ": this copy may be written to again. */
  takeBack: procedure.input(nothing).output(nothing),
};
