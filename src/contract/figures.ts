import { z } from 'zod';
import { procedure } from './base.ts';
import { blob } from './blob.ts';
import { day, id, instant } from './values.ts';

/** A figure of an exported report that is another now: "Mục II.2: 192/206 (93,2%) -> 195/206 (94,7%)". */
export const figureChange = z.strictObject({
  /** "Mục II.2" */
  place: z.string(),
  label: z.string(),
  before: z.string(),
  now: z.string(),
});
export type FigureChange = z.infer<typeof figureChange>;

/** An old figure that still stands in a report the clerk went on editing. */
export const oldFigure = figureChange.extend({
  /** The heading it stands under, and the words around it. */
  heading: z.string(),
  excerpt: z.string(),
});
export type OldFigure = z.infer<typeof oldFigure>;

export const exportedReport = z.strictObject({
  id,
  at: instant,
  who: z.string(),
  fileName: z.string(),
  asOf: day,
  /** How many of its figures are others now. */
  changed: z.int(),
});
export type ExportedReport = z.infer<typeof exportedReport>;

/** Compared as of the day given; without one, as of the report's own day or today, whichever is later. */
export const figures = {
  /** Reports exported so far, the latest first. */
  exported: procedure.input(z.strictObject({ asOf: day.optional() })).output(z.array(exportedReport)),
  /** Phiếu thay đổi số liệu: what changed since that export. */
  changes: procedure.input(z.strictObject({ id, asOf: day.optional() })).output(z.array(figureChange)),
  /** The same as a Word file; the ticket fetches it once. @throws NOTHING_EXPORTED. */
  slip: procedure
    .input(z.strictObject({ id, asOf: day.optional() }))
    .output(z.strictObject({ ticket: z.string(), fileName: z.string() })),
  /**
   * Reads an edited report and names the old figures still in it. The export it came from is found by a mark in the
   * file, else it is the latest one. @throws WORD_FILE_REFUSED, NOTHING_EXPORTED.
   */
  stillIn: procedure
    .input(z.strictObject({ file: blob, fileName: z.string().max(300), asOf: day.optional() }))
    .output(z.strictObject({ report: exportedReport, old: z.array(oldFigure) })),
};
