import type { ReadReceivedFile } from './read.ts';

/** Where it is called; the readers are loaded with the first file. */
export const readReceivedFileHere: ReadReceivedFile = async (bytes, choice) =>
  (await import('./read.ts')).readReceivedFile(bytes, choice);
