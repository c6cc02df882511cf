/** What one .docx may cost us; a file past a limit is refused whole. Package limits are those of the workbook reader. */
export const wordLimits = {
  /** Elements over all parts read. A report of 500 units has some 150,000. */
  elements: 800_000,
  xmlDepth: 256,
  /** Styles based on styles: Word itself stops far earlier. */
  styleChain: 32,
  numberingLevels: 9,
} as const;
