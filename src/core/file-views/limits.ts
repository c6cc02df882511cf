/** How much of a file is shown; past it the view says that the file goes on. */
export const viewLimits = {
  blocks: 4000,
  letters: 400_000,
  sheets: 30,
  /** Of all sheets together. */
  cells: 20_000,
  columns: 60,
} as const;
