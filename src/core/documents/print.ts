import type { DocumentPages } from './html/pages.ts';
import type { DocumentStructure } from './structure/document.ts';

interface Stoppable {
  readonly signal?: AbortSignal;
}

/** Turns a document's structure into pages a browser engine sets; given to the register by its host. */
export type RenderPages = (document: DocumentStructure, options?: Stoppable) => Promise<DocumentPages>;

/** Prints each section of a document to a PDF of its own, in order: what only a host with a browser engine can do. */
export type PrintPages = (pages: DocumentPages, options?: Stoppable) => Promise<readonly Uint8Array[]>;

/** Turns a document's structure into the bytes of a PDF. */
export type RenderPdf = (document: DocumentStructure, options?: Stoppable) => Promise<Uint8Array>;

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
  return async (document, options = {}) => {
    const pages = await renderPages(document, options);
    const parts = await printPages(pages, options);
    return join(parts, document.about, options);
  };
}
