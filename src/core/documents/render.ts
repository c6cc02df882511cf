import { partyDocumentRules } from './rules/load.ts';
import type { DocumentStructure } from './structure/document.ts';
import { wordFile } from './word/document.ts';

/** Turns a document's structure into the bytes of a .docx, or of an .xlsx where it is named so; given to the register by its host, so that it may run off the core's thread. */
export type RenderDocument = (
  document: DocumentStructure,
  options?: { readonly signal?: AbortSignal },
) => Promise<Uint8Array>;

function isWorkbook({ fileName }: DocumentStructure): boolean {
  return fileName.endsWith('.xlsx');
}

/** A list as a workbook; its writer is large and seldom wanted. */
async function workbookFile({ appendices, about }: DocumentStructure): Promise<Uint8Array<ArrayBuffer>> {
  const { workbookOf } = await import('./excel/workbook.ts');
  const [sheet] = appendices;
  return workbookOf(
    sheet?.table ?? { columns: [], rows: [], textSize: 12 },
    about.title,
    [sheet?.reference, sheet?.note].filter(line => line !== null && line !== undefined),
  );
}

/** Renders where it is called; for the terminal and tests. An abort is noticed before and after, not in between. */
export async function renderDocument(
  document: DocumentStructure,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted();
  const bytes = isWorkbook(document) ? await workbookFile(document) : await wordFile(document, partyDocumentRules);
  signal?.throwIfAborted();
  return bytes;
}
