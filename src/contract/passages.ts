import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { criterionGroup, passageSection, turn } from './enumerations.ts';
import { count, day, doneWith, id, paragraph, recordHead, version } from './values.ts';

/** Where in a file a passage stands: paragraphs from 0, offsets in letters; the end is not part of it. */
export const passagePlace = z.strictObject({
  fromParagraph: z.int().min(0),
  fromOffset: z.int().min(0),
  toParagraph: z.int().min(0),
  toOffset: z.int().min(0),
});
export type PassagePlace = z.infer<typeof passagePlace>;

/** A part of a unit's report, put where the consolidated report wants it (đoạn trích). */
export const passageFields = z.strictObject({
  roundId: id,
  unitId: id,
  /** The arrival it was cut from; null: nobody said. */
  receiptId: id.nullable(),
  /** The file of that arrival; null: typed or moved from an older register. */
  attachmentId: id.nullable(),
  /** Null: the file is a picture, or the passage was typed. */
  place: passagePlace.nullable(),
  section: passageSection,
  /** Criterion group of a result, 1-9; null: "Chung". */
  group: criterionGroup.nullable(),
  text: paragraph.trim().min(1),
});
export type PassageFields = z.infer<typeof passageFields>;

export const passage = passageFields.extend({
  ...recordHead,
  /** What was made of it, in the same operation: a model, or an opinion of the matching kind. */
  modelId: id.nullable(),
  feedbackId: id.nullable(),
});
export type Passage = z.infer<typeof passage>;

/** A report that arrived, as the cutting desk lists it. */
export const deskReport = z.strictObject({
  unitId: id,
  unitName: z.string(),
  receiptId: id.nullable(),
  receivedOn: day,
  files: z.array(z.strictObject({ id, fileName: z.string(), receiptId: id })),
  cuts: z.int(),
});
export type DeskReport = z.infer<typeof deskReport>;

/** A figure the text speaks of, to be offered to the unit's figures of the round; never written unasked. */
export const foundFigure = z.strictObject({
  figure: z.enum(['sessions', 'people', 'articles', 'specialPages', 'materials']),
  value: count,
  paragraph: z.int(),
  from: z.int(),
  to: z.int(),
  /** As it stands there: "320 lượt người". */
  said: z.string(),
});
export type FoundFigure = z.infer<typeof foundFigure>;

export const unreadableReason = z.enum([
  'gone',
  'empty',
  'encrypted',
  'damaged',
  'hostile',
  'tooLarge',
  'tooSlow',
  'oldWordFile',
  'otherKind',
]);
export type UnreadableReason = z.infer<typeof unreadableReason>;

/** A received file as paragraphs. */
export const receivedText = z.strictObject({
  kind: z.literal('text'),
  paragraphs: z.array(z.string()),
  /** Written in a font of old: how it stands there and how it would read. Null: nothing to ask. */
  legacy: z.strictObject({ fonts: z.array(z.string()), before: z.string(), after: z.string() }).nullable(),
  /** Text of old was read as Unicode. */
  converted: z.boolean(),
  /** The file says more than is shown here. */
  shortened: z.boolean(),
  figures: z.array(foundFigure),
});
export type ReceivedText = z.infer<typeof receivedText>;

export const receivedFile = z.discriminatedUnion('kind', [
  receivedText,
  /** Turned as it was kept. */
  z.strictObject({ kind: z.literal('picture'), turn }),
  /** A PDF without text: its pages are looked at. */
  z.strictObject({ kind: z.literal('pages') }),
  z.strictObject({ kind: z.literal('unreadable'), reason: unreadableReason }),
]);
export type ReceivedFile = z.infer<typeof receivedFile>;

export const passages = {
  /** The reports that have arrived, in protocol order, and how many of them are cut. */
  desk: procedure
    .input(z.strictObject({ roundId: id, asOf: day }))
    .output(z.strictObject({ reports: z.array(deskReport), cut: z.int(), received: z.int() })),
  /** One unit's passages of a round, in the order they were cut. */
  list: procedure.input(z.strictObject({ roundId: id, unitId: id })).output(z.array(passage)),
  /** A model, difficulty, proposal or opinion also gets its own record, in the same operation. */
  cut: procedure.input(passageFields).output(doneWith(passage)),
  change: procedure.input(z.strictObject({ id, version, text: paragraph.trim().min(1) })).output(doneWith(passage)),
  /** With it goes the record made of it. */
  remove: procedure.input(byVersion).output(doneWith(passage)),
  restore: procedure.input(byId).output(doneWith(passage)),
  /** A received file as text; fonts of old are converted only when asked to. Nothing is written. */
  read: procedure.input(z.strictObject({ attachmentId: id, convertLegacy: z.boolean() })).output(receivedFile),
  /** Text pasted from a PDF: broken lines joined, page numbers dropped, NFC. Nothing is written. */
  tidy: procedure
    .input(z.strictObject({ text: z.string().max(500_000), convertLegacy: z.boolean() }))
    .output(receivedText),
};
