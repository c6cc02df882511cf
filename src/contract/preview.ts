import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { nothing, procedure } from './base.ts';
import { progress } from './exchange.ts';
import { paperChoice } from './papers.ts';
import { reportChoice } from './reports.ts';

/** What is to be looked at before it is printed; one letter a unit are looked at together. */
export const previewRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), choice: reportChoice }),
  z.strictObject({ kind: z.literal('paper'), choice: paperChoice }),
]);
export type PreviewRequest = z.infer<typeof previewRequest>;

/** The pages as the browser sets them, where the host cannot print to PDF. */
export const previewPages = z.strictObject({
  type: z.literal('pages'),
  title: z.string(),
  styles: z.string(),
  sections: z.array(z.strictObject({ orientation: z.enum(['portrait', 'landscape']), body: z.string() })),
});
export type PreviewPages = z.infer<typeof previewPages>;

/** The PDF; its ticket serves any number of times (files.take, files.save) until it is closed. */
export const previewFile = z.strictObject({
  type: z.literal('file'),
  title: z.string(),
  ticket: z.string(),
  fileName: z.string(),
});
export type PreviewFile = z.infer<typeof previewFile>;

export const preview = {
  /** Makes the document in the form it is printed in. Cancelling stops the making. */
  open: procedure
    .input(previewRequest)
    .output(eventIterator(z.discriminatedUnion('type', [progress, previewFile, previewPages]))),
  /** Lets the PDF go; nothing happens where it is gone already. */
  close: procedure.input(z.strictObject({ ticket: z.string() })).output(nothing),
};
