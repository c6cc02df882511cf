/** What one received file may cost; past a limit it is refused, or shown shortened where that is said. */
export const receivedLimits = {
  bytes: 60 * 1024 * 1024,
  pdfPages: 200,
  /** Bytes all streams of a PDF may unpack to. */
  unpackedBytes: 256 * 1024 * 1024,
  paragraphs: 20_000,
  letters: 2_000_000,
  /** Milliseconds in the reading thread. */
  time: 20_000,
} as const;
