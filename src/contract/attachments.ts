import { z } from 'zod';
import { byId, nothing, procedure } from './base.ts';
import { blob } from './blob.ts';
import { noun, turn } from './enumerations.ts';
import { fileView } from './file-views.ts';
import { doneWith, id, instant, line, recordHead } from './values.ts';

/** What a file may be kept with: báo cáo đến, chương trình, kế hoạch, sinh hoạt, mô hình, đơn vị, văn bản đã ban hành, nhiệm vụ. */
export const attachmentNoun = noun.extract([
  'receipt',
  'reportContent',
  'workPlan',
  'meeting',
  'model',
  'unit',
  'issuedDocument',
  'taskProgress',
]);
export type AttachmentNoun = z.infer<typeof attachmentNoun>;

/** A file kept with a record ("Tệp kèm theo"). */
export const attachment = z.strictObject({
  ...recordHead,
  noun: attachmentNoun,
  recordId: id,
  fileName: z.string(),
  bytes: z.int(),
  addedAt: instant,
  turn,
});
export type Attachment = z.infer<typeof attachment>;

export const attachments = {
  /** Files of one record, the earliest first. */
  list: procedure.input(z.strictObject({ noun: attachmentNoun, recordId: id })).output(z.array(attachment)),
  /**
   * The same file with the same record is kept once: adding it again changes nothing.
   *
   * @throws ATTACHMENT_REFUSED for programs, scripts, macros and what is not what its name says.
   */
  add: procedure
    .input(z.strictObject({ noun: attachmentNoun, recordId: id, file: blob, fileName: line(1000) }))
    .output(doneWith(attachment)),
  /** The ticket fetches the file once (files.take or files.save); the name is safe on Windows. */
  take: procedure.input(byId).output(z.strictObject({ ticket: z.string(), fileName: z.string() })),
  /** What the file looks like, for showing it inside the program. Nothing in it is run or followed. */
  view: procedure.input(byId).output(fileView),
  /**
   * Opens a copy that can only be read in the system's own program, where the host can.
   *
   * @throws ATTACHMENT_REFUSED for what could run and for what nothing opens.
   */
  open: procedure.input(byId).output(nothing),
  /** Which way up a picture is looked at from now on, by everybody; the file stays as it was. */
  turn: procedure.input(z.strictObject({ id, turn })).output(doneWith(attachment)),
  remove: procedure.input(byId).output(doneWith(attachment)),
  restore: procedure.input(byId).output(doneWith(attachment)),
};
