import type { DocumentStructure } from './structure/document.ts';

/** Turns a document's structure into the bytes of a .docx; given to the register by its host, so that it may run off the core's thread. */
export type RenderDocument = (
  document: DocumentStructure,
  options?: { readonly signal?: AbortSignal },
) => Promise<Uint8Array>;
