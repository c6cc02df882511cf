import { z } from 'zod';
import { nothing, procedure } from './base.ts';
import { saveRefusal } from './refusals.ts';
import { instant } from './values.ts';

/** Why a backup was made; the office reads it beside the date. */
export const backupKind = z.enum(['regular', 'beforeMigration', 'beforeImport', 'beforeMerge', 'beforeRestore']);
export type BackupKind = z.infer<typeof backupKind>;

/** Beside the register, or in the second place (a USB stick, a folder of the network). */
export const backupPlace = z.enum(['own', 'second']);
export type BackupPlace = z.infer<typeof backupPlace>;

/** What a copy holds, read from the copy itself; what its older schema does not know is zero. */
export const backupCounts = z.strictObject({
  units: z.int(),
  meetings: z.int(),
  receipts: z.int(),
  models: z.int(),
  feedback: z.int(),
});
export type BackupCounts = z.infer<typeof backupCounts>;

export const backupEntry = z.strictObject({
  fileName: z.string(),
  place: backupPlace,
  kind: backupKind,
  at: instant,
  bytes: z.int(),
  /** Opens with its passphrase only, so nothing of it can be counted. */
  sealed: z.boolean(),
  /** Null: sealed, or no longer readable. */
  counts: backupCounts.nullable(),
  /** When the register in it was last written to. */
  savedAt: instant.nullable(),
});
export type BackupEntry = z.infer<typeof backupEntry>;

export const secondPlace = z.strictObject({
  place: z.string(),
  copiedAt: instant.nullable(),
  missingSince: instant.nullable(),
  /** Missing for a week or longer. */
  warning: z.boolean(),
});
export type SecondPlace = z.infer<typeof secondPlace>;

/** The register in use was taken from a backup; what was there before can be brought back. */
export const trial = z.strictObject({
  from: z.string(),
  fromAt: instant,
  restoredAt: instant,
  /** Name of the backup made just before; null: the register was damaged and stands aside under its own name. */
  before: z.string().nullable(),
});
export type Trial = z.infer<typeof trial>;

/** A backup that could not be made whole, most often one nobody waited for. */
export const backupFailure = z.strictObject({ at: instant, reason: saveRefusal });
export type BackupFailure = z.infer<typeof backupFailure>;

export const backupStatus = z.strictObject({
  latestAt: instant.nullable(),
  changedSince: z.boolean(),
  /** The latest failure; null once a backup was made since. */
  failure: backupFailure.nullable(),
  second: secondPlace.nullable(),
  trial: trial.nullable(),
});
export type BackupStatus = z.infer<typeof backupStatus>;

export const passphrase = z.string().min(8).max(200);

export const restored = z.strictObject({ from: z.string(), before: z.string().nullable() });
export type Restored = z.infer<typeof restored>;

export const backups = {
  /** The latest first. */
  list: procedure.input(nothing).output(z.strictObject({ items: z.array(backupEntry) })),
  status: procedure.input(nothing).output(backupStatus),
  /** A backup now; with a passphrase nobody opens it without, the office included. */
  make: procedure
    .input(z.strictObject({ passphrase: passphrase.optional() }))
    .output(z.strictObject({ fileName: z.string(), bytes: z.int() })),
  /** On trial: the present register is backed up first and can be brought back. */
  restore: procedure
    .input(z.strictObject({ fileName: z.string().max(120), place: backupPlace, passphrase: passphrase.optional() }))
    .output(restored),
  /** "Về lại như trước". */
  undoRestore: procedure.input(nothing).output(restored),
  /** The trial is over: the restored register stays. */
  keepRestored: procedure.input(nothing).output(nothing),
  /** A place chosen in the shell's own dialog, by its token. */
  setSecondPlace: procedure.input(z.strictObject({ destination: z.string().max(200) })).output(backupStatus),
  clearSecondPlace: procedure.input(nothing).output(backupStatus),
};
