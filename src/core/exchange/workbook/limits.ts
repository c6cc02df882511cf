/** What one workbook may cost us. A file past a limit is refused whole, never read in part without saying so. */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  zipEntries: 2_000,
  /** Inflated bytes of one XML part, and of all parts read from one file. */
  partBytes: 64 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  /** Characters of one text or tag of XML: a cell holds 32,767, a paragraph of a report far less than this. */
  longestToken: 4 * 1024 * 1024,
  /** A part that shrinks by more than this is a bomb, not a table; one that stays below `harmlessBytes` may. */
  packingRatio: 200,
  harmlessBytes: 8 * 1024 * 1024,
  xmlDepth: 64,
  sheets: 100,
  /** Cells beyond this corner are left out and the sheet is marked as cut off. */
  lastRow: 65_536,
  lastColumn: 512,
  cells: 1_000_000,
  /** Excel's own limit for one cell. */
  textLength: 32_767,
  sharedTextCharacters: 32 * 1024 * 1024,
  merges: 20_000,
  comments: 20_000,
  /** Only a form's own names are ever asked for; further ones are let be. */
  names: 2_000,
} as const;
