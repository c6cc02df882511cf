import { partyDocumentRules } from './rules/load.ts';
import type { DocumentStructure } from './structure/document.ts';
import { wordFile } from './word/document.ts';

/** Turns a document's structure into the bytes of a .docx; given to the register by its host, so that it may run off the core's thread. */
export type RenderDocument = (
  document: DocumentStructure,
  options?: { readonly signal?: AbortSignal },
) => Promise<Uint8Array>;

/** Renders where it is called; for the terminal and tests. An abort is noticed before and after, not in between. */
export async function renderDocument(
  document: DocumentStructure,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted();
  const bytes = await wordFile(document, partyDocumentRules);
  signal?.throwIfAborted();
  return bytes;
}
