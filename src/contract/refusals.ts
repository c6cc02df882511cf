import { z } from 'zod';
import { noun } from './enumerations.ts';

export const fileRefusal = z.enum([
  'notAWorkbook',
  'oldExcelFile',
  'encryptedWorkbook',
  'tooLarge',
  'tooMuch',
  'zipBomb',
  'empty',
  'damaged',
  'hostile',
  'noUnitColumn',
  'trackingNotUnits',
  'unitsNotTracking',
  'noRows',
]);
export type FileRefusal = z.infer<typeof fileRefusal>;

export const wordFileRefusal = z.enum([
  'notAWordFile',
  'oldWordFile',
  'encrypted',
  'tooLarge',
  'zipBomb',
  'empty',
  'damaged',
  'hostile',
]);
export type WordFileRefusal = z.infer<typeof wordFileRefusal>;

export const registerRefusal = z.enum([
  'newer',
  'foreign',
  'damaged',
  'ownedElsewhere',
  'notWritable',
  'notAFolder',
  'networkDrive',
  'cloudFolder',
  'diskFull',
  'missing',
  'gone',
  'folderGone',
  'moving',
  'moved',
  'notThere',
]);
export type RegisterRefusal = z.infer<typeof registerRefusal>;

export const saveRefusal = z.enum(['openElsewhere', 'folderGone', 'diskFull', 'notAllowed', 'tooLarge', 'unknown']);
export type SaveRefusal = z.infer<typeof saveRefusal>;

/** Why a backup is not taken, or a second place for them not chosen. */
export const backupRefusal = z.enum([
  'missing',
  'notABackup',
  'newer',
  'damaged',
  'needsPassphrase',
  'wrongPassphrase',
  'noWayBack',
  'noneKept',
  'insideRegister',
]);
export type BackupRefusal = z.infer<typeof backupRefusal>;

/** Why a paper would say nothing. */
export const paperRefusal = z.enum([
  'noRound',
  'nobodyOverdue',
  'nobodyAwaited',
  'deadlineOver',
  'roundClosed',
  'nobodyAsked',
  'nobodyExpected',
  'nothingListed',
]);
export type PaperRefusal = z.infer<typeof paperRefusal>;

export const attachmentRefusal = z.enum([
  'tooLarge',
  'empty',
  'notAPaper',
  'program',
  'macros',
  'script',
  'hostile',
  'notOpened',
]);
export type AttachmentRefusal = z.infer<typeof attachmentRefusal>;

/** Why a package of another copy is not taken in. */
export const packageRefusal = z.enum([
  'notAPackage',
  'damaged',
  'hostile',
  'tooLarge',
  'newer',
  'older',
  'otherRegister',
  'onlyChanges',
  'registerThere',
]);
export type PackageRefusal = z.infer<typeof packageRefusal>;

/** Why files that came in are not read. */
export const intakeRefusal = z.enum(['tooManyFiles', 'tooMuch', 'noRegister']);
export type IntakeRefusal = z.infer<typeof intakeRefusal>;

export const handoverRefusal = z.enum(['somethingThere', 'insideRegister', 'nothingThatYear', 'nothingOfUnit']);
export type HandoverRefusal = z.infer<typeof handoverRefusal>;

/** Why the register's folder is not moved. */
export const moveRefusal = z.enum(['notEmpty', 'insideRegister', 'noRoom', 'notCopied', 'notHere']);
export type MoveRefusal = z.infer<typeof moveRefusal>;

export const usedBy = z.enum(['subordinateUnits', 'receipts']);
export type UsedBy = z.infer<typeof usedBy>;

export const wrongValue = z.enum([
  'unitBelowItself',
  'endsBeforeItBegins',
  'countAboveTotal',
  'unknownUnit',
  'superiorRemoved',
  'unitHasNoCells',
  'futureReceipt',
  'alreadySent',
  'extendedBeforeDeadline',
  'nothingToCut',
  'completionBeforeReceipt',
  'endedAlready',
]);
export type WrongValue = z.infer<typeof wrongValue>;

/** A field somebody else changed meanwhile: what it is now. */
export const staleField = z.strictObject({ field: z.string(), now: z.string() });
export type StaleField = z.infer<typeof staleField>;

/**
 * Everything the register may answer instead of doing what was asked. The sentence for each stands in
 * words/refusals.ts and nowhere else; `data` is what the sentence needs.
 */
export const refusals = {
  NOT_FOUND: { status: 404, data: z.strictObject({ noun }) },
  STALE: { status: 409, data: z.strictObject({ noun, fields: z.array(staleField) }) },
  ALREADY_EXISTS: { status: 409, data: z.strictObject({ noun, name: z.string() }) },
  WRONG_VALUE: { status: 422, data: z.strictObject({ field: z.string(), reason: wrongValue }) },
  STILL_USED: { status: 409, data: z.strictObject({ noun, name: z.string(), by: usedBy }) },
  ROUND_CLOSED: { status: 409, data: z.strictObject({ name: z.string() }) },
  UNDO_BLOCKED: { status: 409, data: z.strictObject({ sentence: z.string(), blockedBy: z.string() }) },
  NOTHING_TO_UNDO: { status: 409, data: z.strictObject({}) },
  NOTHING_TO_REDO: { status: 409, data: z.strictObject({}) },
  FILE_REFUSED: { status: 422, data: z.strictObject({ reason: fileRefusal, fileName: z.string() }) },
  WORD_FILE_REFUSED: { status: 422, data: z.strictObject({ reason: wordFileRefusal, fileName: z.string() }) },
  PAPER_REFUSED: { status: 422, data: z.strictObject({ reason: paperRefusal }) },
  ATTACHMENT_REFUSED: { status: 422, data: z.strictObject({ reason: attachmentRefusal, fileName: z.string() }) },
  PACKAGE_REFUSED: { status: 422, data: z.strictObject({ reason: packageRefusal, fileName: z.string() }) },
  INTAKE_REFUSED: { status: 422, data: z.strictObject({ reason: intakeRefusal, count: z.int() }) },
  HANDOVER_REFUSED: { status: 422, data: z.strictObject({ reason: handoverRefusal }) },
  MOVE_REFUSED: { status: 422, data: z.strictObject({ reason: moveRefusal }) },
  READ_ONLY: { status: 409, data: z.strictObject({}) },
  HANDED_OVER: { status: 409, data: z.strictObject({ on: z.string() }) },
  TEMPLATE_BROKEN: { status: 422, data: z.strictObject({ fileName: z.string(), problems: z.array(z.string()) }) },
  NOTHING_EXPORTED: { status: 404, data: z.strictObject({}) },
  TICKET_EXPIRED: { status: 410, data: z.strictObject({}) },
  SAVE_REFUSED: { status: 422, data: z.strictObject({ reason: saveRefusal, fileName: z.string() }) },
  BACKUP_REFUSED: { status: 422, data: z.strictObject({ reason: backupRefusal, fileName: z.string() }) },
  NOTHING_READABLE: { status: 422, data: z.strictObject({ place: z.string() }) },
  REGISTER_REFUSED: { status: 503, data: z.strictObject({ reason: registerRefusal, place: z.string() }) },
  UNEXPECTED: { status: 500, data: z.strictObject({ reference: z.string() }) },
};

export type RefusalCode = keyof typeof refusals;
export type RefusalData<Code extends RefusalCode> = z.infer<(typeof refusals)[Code]['data']>;
