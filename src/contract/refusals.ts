import { z } from 'zod';
import { noun } from './enumerations.ts';

export const fileRefusal = z.enum([
  'notAWorkbook',
  'oldExcelFile',
  'encryptedWorkbook',
  'tooLarge',
  'zipBomb',
  'empty',
  'damaged',
  'hostile',
  'noUnitColumn',
  'noRows',
]);
export type FileRefusal = z.infer<typeof fileRefusal>;

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
]);
export type RegisterRefusal = z.infer<typeof registerRefusal>;

export const saveRefusal = z.enum(['openElsewhere', 'folderGone', 'diskFull', 'notAllowed', 'unknown']);
export type SaveRefusal = z.infer<typeof saveRefusal>;

export const usedBy = z.enum(['subordinateUnits', 'receipts']);
export type UsedBy = z.infer<typeof usedBy>;

export const wrongValue = z.enum([
  'unitBelowItself',
  'endsBeforeItBegins',
  'countAboveTotal',
  'unknownUnit',
  'unitHasNoCells',
  'futureReceipt',
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
  TICKET_EXPIRED: { status: 410, data: z.strictObject({}) },
  SAVE_REFUSED: { status: 422, data: z.strictObject({ reason: saveRefusal, fileName: z.string() }) },
  REGISTER_REFUSED: { status: 503, data: z.strictObject({ reason: registerRefusal, place: z.string() }) },
  UNEXPECTED: { status: 500, data: z.strictObject({ reference: z.string() }) },
};

export type RefusalCode = keyof typeof refusals;
export type RefusalData<Code extends RefusalCode> = z.infer<(typeof refusals)[Code]['data']>;
