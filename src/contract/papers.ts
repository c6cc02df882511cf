import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { blob } from './blob.ts';
import { channel, documentType, letterhead, paperPurpose, reminderChannel } from './enumerations.ts';
import { progress } from './exchange.ts';
import { reportPiece } from './reports.ts';
import {
  day,
  doneWith,
  id,
  line,
  listOf,
  operationSummary,
  page,
  paragraph,
  recordHead,
  sortBy,
  version,
  year,
} from './values.ts';

/** A paper the office issued. Number and day are often known only later, when văn thư has given them. */
export const issuedDocumentFields = z.strictObject({
  purpose: paperPurpose,
  documentType,
  year,
  roundId: id.nullable(),
  /** "56-CV/BTGDV" */
  number: line(80).nullable(),
  issuedOn: day.nullable(),
  letterhead,
  signer: line(120).nullable(),
  /** What stands after "về việc". */
  subject: line(1000).trim().min(1),
  /** Units it was sent to; empty: all, or somebody else. */
  unitIds: z.array(id).max(5000),
  channel: channel.nullable(),
  note: paragraph.nullable(),
});
export type IssuedDocumentFields = z.infer<typeof issuedDocumentFields>;

export const issuedDocument = issuedDocumentFields.extend({
  ...recordHead,
  /** Name of the issued copy kept with the register. */
  fileName: z.string().nullable(),
});
export type IssuedDocument = z.infer<typeof issuedDocument>;

/** One unit reminded once; 0 times: before the last day, 1, 2, 3 …: đôn đốc lần 1, 2, 3 … */
export const reminderFields = z.strictObject({
  times: z.int().min(0).max(20),
  channel: reminderChannel,
  remindedOn: day,
  /** What came of it, in the clerk's words; a report that arrives says so by itself. */
  result: line(500).nullable(),
  note: paragraph.nullable(),
});
export type ReminderFields = z.infer<typeof reminderFields>;

export const reminder = reminderFields.extend({ ...recordHead, roundId: id, unitId: id, documentId: id.nullable() });
export type Reminder = z.infer<typeof reminder>;

/** A reminder as the page lists it: with the unit, the letter, and what came of it. */
export const reminderEntry = reminder.extend({
  unitName: z.string(),
  documentNumber: z.string().nullable(),
  /** The day the unit's report arrived, once it did: nobody need be reminded any more. */
  receivedOn: day.nullable(),
});
export type ReminderEntry = z.infer<typeof reminderEntry>;

export const paperKind = z.enum(['request', 'before', 'chase', 'complete', 'notice', 'quick', 'messages', 'list']);
export type PaperKind = z.infer<typeof paperKind>;

/** A table as it stands on the screen: its columns in their order, its rows filtered, sorted and grouped. */
export const seenTable = z.strictObject({
  title: line(300).trim().min(1),
  /** What was left out of it and how it is ordered, in words. */
  note: paragraph.nullable(),
  columns: z
    .array(
      z.strictObject({
        heading: line(300),
        align: z.enum(['left', 'center']),
        /** Whole numbers, which a workbook adds up. */
        figures: z.boolean().optional(),
        /** As wide as on the screen, against the others. */
        width: z.int().min(1).max(5000),
      }),
    )
    .min(1)
    .max(60),
  rows: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('row'), cells: z.array(paragraph).max(60) }),
        z.strictObject({ kind: z.literal('total'), cells: z.array(paragraph).max(60) }),
        z.strictObject({ kind: z.literal('group'), number: line(20), text: line(500) }),
      ]),
    )
    .max(50_000),
});
export type SeenTable = z.infer<typeof seenTable>;

export const listName = z.enum(['units', 'workPlans', 'meetings', 'round', 'models', 'feedback']);
export type ListName = z.infer<typeof listName>;

/** What is to be written. Whatever is left out is what the register proposes. */
export const paperChoice = z.strictObject({
  kind: paperKind,
  year,
  asOf: day,
  /** The year's own round when left out. */
  roundId: id.optional(),
  letterhead: letterhead.optional(),
  /** Only to these; left out: everybody the paper is for. */
  unitIds: z.array(id).max(5000).optional(),
  /** One letter a unit instead of one to all. */
  each: z.boolean().optional(),
  /** "(lần 2)"; counted from the log when left out. */
  times: z.int().min(1).max(20).optional(),
  /** The day before which the report is asked for now. */
  until: day.optional(),
  /** Lần 2: what follows once that day is over. */
  withConsequence: z.boolean().optional(),
  /** Where the Word copy goes: an address of mail. */
  address: line(200).optional(),
  /** "15h00": a message says until when nothing had come. */
  hour: line(10).optional(),
  /** The list of late units goes with the notice: only to Thường trực. */
  withLateUnits: z.boolean().optional(),
  list: listName.optional(),
  /** True: a sheet by itself with "Người lập biểu"; otherwise an appendix in Party form. */
  plain: z.boolean().optional(),
  /** A list as a person sees it, instead of one of the register's own. */
  seen: seenTable.optional(),
  /** A list as an Excel workbook. */
  workbook: z.boolean().optional(),
});
export type PaperChoice = z.infer<typeof paperChoice>;

export const paperOutline = z.strictObject({
  /** How many documents this makes. */
  count: z.int(),
  /** The first of them, as text. */
  pieces: z.array(reportPiece),
  /** Numbers and days of other documents it leaves open. */
  openPlaces: z.array(z.string()),
  /** The round whose own basis the text quotes, and so where they are filled in for good; null: the settings. */
  basisRoundId: id.nullable(),
  /** Texts to copy into Zalo, beside or instead of the document. */
  messages: z.array(z.strictObject({ unitName: z.string().nullable(), text: z.string() })),
  suggestedName: z.string(),
  /** Units it goes to by name; empty: to all. */
  unitIds: z.array(id),
  times: z.int().nullable(),
  until: day.nullable(),
});
export type PaperOutline = z.infer<typeof paperOutline>;

export const papers = {
  list: procedure
    .input(
      z.strictObject({
        year,
        purposes: z.array(paperPurpose).optional(),
        roundId: id.optional(),
        search: line(200).optional(),
        deleted: z.boolean().optional(),
        sort: sortBy(['issuedOn', 'purpose', 'number', 'subject']).optional(),
        page,
      }),
    )
    .output(listOf(issuedDocument)),
  get: procedure.input(byId).output(issuedDocument),
  create: procedure.input(issuedDocumentFields).output(doneWith(issuedDocument)),
  /** A changed day is also the day of the reminders the letter was. */
  change: procedure
    .input(z.strictObject({ id, version, changes: issuedDocumentFields.partial() }))
    .output(doneWith(issuedDocument)),
  /** "Gắn bản đã phát hành": the signed copy with its number and day. */
  attach: procedure
    .input(
      z.strictObject({
        id,
        version,
        number: line(80).nullable(),
        issuedOn: day.nullable(),
        file: blob,
        fileName: line(300),
      }),
    )
    .output(doneWith(issuedDocument)),
  /** The signed copy; the ticket fetches it once. */
  attachment: procedure.input(byId).output(z.strictObject({ ticket: z.string(), fileName: z.string() })),
  remove: procedure.input(byVersion).output(doneWith(issuedDocument)),
  restore: procedure.input(byId).output(doneWith(issuedDocument)),
  /** What a paper will say, and to whom. */
  outline: procedure.input(paperChoice).output(paperOutline),
  /** Makes the file; several documents come as one .zip, or one by one into a folder (`destination`). */
  make: procedure
    .input(z.strictObject({ choice: paperChoice, destination: z.string().optional() }))
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('file'), ticket: z.string(), fileName: z.string() }),
          z.strictObject({ type: z.literal('folder'), folderName: z.string(), files: z.int() }),
        ]),
      ),
    ),
  /** Into the log, in one step: the paper, or one a unit, and whom it reminded. */
  record: procedure
    .input(z.strictObject({ choice: paperChoice, on: day }))
    .output(z.strictObject({ operation: operationSummary.nullable(), documents: z.int(), reminders: z.int() })),
};

export const reminders = {
  /** In protocol order, then by day. */
  list: procedure
    .input(
      z.strictObject({
        roundId: id,
        asOf: day,
        unitId: id.optional(),
        search: line(200).optional(),
        deleted: z.boolean().optional(),
        page,
      }),
    )
    .output(listOf(reminderEntry)),
  /** A reminder by telephone or message; `times` left out is one more than the unit had. */
  record: procedure
    .input(
      z.strictObject({
        roundId: id,
        unitIds: z.array(id).min(1).max(5000),
        times: reminderFields.shape.times.optional(),
        channel: reminderChannel,
        remindedOn: day,
        note: paragraph.nullable(),
      }),
    )
    .output(z.strictObject({ operation: operationSummary.nullable() })),
  change: procedure
    .input(z.strictObject({ id, version, changes: reminderFields.partial() }))
    .output(doneWith(reminder)),
  remove: procedure.input(byVersion).output(doneWith(reminder)),
  restore: procedure.input(byId).output(doneWith(reminder)),
};
