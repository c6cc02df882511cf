import type { ImportPreview } from '../../../../contract/exchange.ts';

/** A file that was read and brings nothing; a test says only what it is about. */
export function aPreview(more: Partial<ImportPreview> = {}): ImportPreview {
  return {
    ticket: 'phieu',
    kind: 'tracking',
    fileName: 'theo-doi.xlsx',
    rows: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    refused: [],
    questions: [],
    proposals: [],
    warnings: [],
    sheets: [],
    columns: [],
    fields: [],
    lines: [],
    blanks: 0,
    ...more,
  };
}
