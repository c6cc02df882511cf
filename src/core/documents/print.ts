import type { DocumentPages } from './html/pages.ts';
import type { DocumentStructure } from './structure/document.ts';

interface Stoppable {
  readonly signal?: AbortSignal;
}

/** Turns documents' structures into pages a browser engine sets; given to the register by its host. */
export type RenderPages = (documents: readonly DocumentStructure[], options?: Stoppable) => Promise<DocumentPages>;

/** Prints each section of a document to a PDF of its own, in order: what only a host with a browser engine can do. */
export type PrintPages = (pages: DocumentPages, options?: Stoppable) => Promise<readonly Uint8Array[]>;

/** Turns documents' structures into the bytes of one PDF that says of itself what the first is. */
export type RenderPdf = (
  documents: readonly [DocumentStructure, ...DocumentStructure[]],
  options?: Stoppable,
) => Promise<Uint8Array>;

export interface PdfParts {
  readonly renderPages: RenderPages;
  readonly printPages: PrintPages;
  readonly join: (
    parts: readonly Uint8Array[],
    about: DocumentStructure['about'],
    options?: Stoppable,
  ) => Promise<Uint8Array>;
}

/** Structure -> pages -> printed sections -> one numbered file. */
export function pdfRenderer({ renderPages, printPages, join }: PdfParts): RenderPdf {
  return async (documents, options = {}) => {
    const pages = await renderPages(documents, options);
    const parts = await printPages(pages, options);
    return join(parts, documents[0].about, options);
  };
}
