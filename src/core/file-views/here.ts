import type { ViewFile } from './view.ts';

/** Where it is called; the readers are loaded with the first file. */
export const viewFileHere: ViewFile = async (bytes, fileName) => (await import('./view.ts')).viewFile(bytes, fileName);
