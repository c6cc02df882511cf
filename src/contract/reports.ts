import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';
import { blob } from './blob.ts';
import { addressee, letterhead } from './enumerations.ts';
import { progress } from './exchange.ts';
import { doubt } from './status.ts';
import { day, id, year } from './values.ts';

export const reportChoice = z.strictObject({
  year,
  asOf: day,
  /** The round reported on; the year's own one when left out. */
  roundId: id.optional(),
  letterhead,
  addressee,
  /** Sentences the clerk may want: monthly average, KH 195 nhiệm vụ 67. */
  withMonthlyAverage: z.boolean().optional(),
  withModelTask: z.boolean().optional(),
});
export type ReportChoice = z.infer<typeof reportChoice>;

/** One paragraph of the report as text, for looking at before export. */
export const reportPiece = z.strictObject({
  role: z.enum(['title', 'heading', 'subheading', 'paragraph', 'blank', 'appendix']),
  text: z.string(),
});

export type ReportPiece = z.infer<typeof reportPiece>;

export const reportOutline = z.strictObject({
  doubts: z.array(doubt),
  /** Places only a person can fill, by heading. */
  blanks: z.array(z.string()),
  /** Numbers and days of other documents the text leaves open: "Công văn số … -CV/ĐU, ngày …/6/2026". */
  openPlaces: z.array(z.string()),
  /** The round whose own basis the text quotes, and so where they are filled in for good; null: the settings. */
  basisRoundId: id.nullable(),
  pieces: z.array(reportPiece),
  suggestedFileName: z.string(),
});
export type ReportOutline = z.infer<typeof reportOutline>;

export const reports = {
  /** What the report will say and what to look at before it is exported. */
  outline: procedure.input(reportChoice).output(reportOutline),
  /** Renders the Word file; the ticket fetches it once (files.take or files.save). */
  consolidated: procedure
    .input(reportChoice)
    .output(
      eventIterator(
        z.discriminatedUnion('type', [
          progress,
          z.strictObject({ type: z.literal('file'), ticket: z.string(), fileName: z.string() }),
        ]),
      ),
    ),
};

export const files = {
  take: procedure.input(z.strictObject({ ticket: z.string() })).output(blob),
  /** Written by the core to a place the shell's own dialog chose; the page never sees the path. */
  save: procedure
    .input(z.strictObject({ ticket: z.string(), destination: z.string() }))
    .output(z.strictObject({ fileName: z.string() })),
};
