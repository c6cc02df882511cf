import { z } from 'zod';
import { turn } from './enumerations.ts';
import { unreadableReason } from './passages.ts';

const paragraphBlock = z.strictObject({
  type: z.literal('paragraph'),
  text: z.string(),
  centred: z.boolean(),
  bold: z.boolean(),
});

const tableBlock = z.strictObject({ type: z.literal('table'), rows: z.array(z.array(z.string())) });

export const documentView = z.strictObject({
  kind: z.literal('document'),
  blocks: z.array(z.discriminatedUnion('type', [paragraphBlock, tableBlock])),
  /** Fonts of old are shown as Unicode; the file is as it was. */
  fromLegacyFonts: z.boolean(),
  /** The file says more than is shown here. */
  shortened: z.boolean(),
});
export type DocumentView = z.infer<typeof documentView>;

export const workbookView = z.strictObject({
  kind: z.literal('workbook'),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      hidden: z.boolean(),
      columns: z.int(),
      /** Rows that say something, each under its own number from 1. */
      rows: z.array(z.strictObject({ row: z.int(), cells: z.array(z.string()) })),
    }),
  ),
  shortened: z.boolean(),
});
export type WorkbookView = z.infer<typeof workbookView>;

/** What a kept file looks like: text and tables as data, pictures and pages to be drawn from its bytes. Nothing in it is run. */
export const fileView = z.discriminatedUnion('kind', [
  documentView,
  workbookView,
  /** Turned as it was kept. */
  z.strictObject({ kind: z.literal('picture'), turn }),
  z.strictObject({ kind: z.literal('pages') }),
  z.strictObject({ kind: z.literal('unreadable'), reason: unreadableReason }),
]);
export type FileView = z.infer<typeof fileView>;
