import { z } from 'zod';
import { byId, byVersion, procedure } from './base.ts';
import { blob } from './blob.ts';
import { day, doneWith, id, line, listOf, page, paragraph, recordHead, version, year } from './values.ts';

/** The office's own .docx with tags, kept in the register and so in its backups. */
export const documentTemplate = z.strictObject({
  ...recordHead,
  name: line(200).min(1),
  fileName: z.string(),
  bytes: z.int(),
  note: paragraph.nullable(),
});
export type DocumentTemplate = z.infer<typeof documentTemplate>;

/** A tag a template may carry: `{tag}`, or for a list `{#tag}…{/tag}` with the fields of each row inside. */
export const templateTag = z.strictObject({
  tag: z.string(),
  label: z.string(),
  /** What it would be filled with now; of a list, how many rows. */
  now: z.string(),
  fields: z.array(z.strictObject({ tag: z.string(), label: z.string() })),
});
export type TemplateTag = z.infer<typeof templateTag>;

const figuresOf = { year, asOf: day, roundId: id.optional() };

export const templates = {
  list: procedure.input(z.strictObject({ deleted: z.boolean().optional(), page })).output(listOf(documentTemplate)),
  tags: procedure.input(z.strictObject(figuresOf)).output(z.array(templateTag)),
  /** Checked before it is kept. @throws WORD_FILE_REFUSED, TEMPLATE_BROKEN with each broken tag in words. */
  add: procedure
    .input(
      z.strictObject({ file: blob, fileName: z.string().max(300), name: line(200).min(1), note: paragraph.nullable() }),
    )
    .output(doneWith(documentTemplate)),
  change: procedure
    .input(
      z.strictObject({
        id,
        version,
        changes: z.strictObject({ name: line(200).min(1), note: paragraph.nullable() }).partial(),
      }),
    )
    .output(doneWith(documentTemplate)),
  remove: procedure.input(byVersion).output(doneWith(documentTemplate)),
  restore: procedure.input(byId).output(doneWith(documentTemplate)),
  /** The template filled with the register's figures; the ticket fetches it once (files.take or files.save). */
  fill: procedure
    .input(z.strictObject({ id, ...figuresOf }))
    .output(z.strictObject({ ticket: z.string(), fileName: z.string() })),
};
