import type { FileView, ReceivedFile, WordFileRefusal } from '../../contract/index.ts';
import type { CheckOutcome } from '../form-check/check.ts';
import type { FixedForm } from '../form-check/fix.ts';
import type { ReadingChoice } from '../received-files/read.ts';
import type { DocumentPages } from './html/pages.ts';
import type { DocumentStructure } from './structure/document.ts';

/**
 * What the register asks of the rendering thread: a Word file, what the format check says of it or of a file somebody opened,
 * such a file put right, a received file's text, what a kept file looks like, pages to be printed, or printed sections joined to one PDF.
 */
export type RenderWork =
  | { readonly as: 'word' | 'check'; readonly document: DocumentStructure }
  | { readonly as: 'checkFile' | 'fixFile'; readonly bytes: Uint8Array; readonly withoutRules: readonly string[] }
  | { readonly as: 'readFile'; readonly bytes: Uint8Array; readonly choice: ReadingChoice }
  | { readonly as: 'viewFile'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly as: 'pages'; readonly documents: readonly DocumentStructure[] }
  | { readonly as: 'pdf'; readonly parts: readonly Uint8Array[]; readonly about: DocumentStructure['about'] };

export type RenderOrder = RenderWork & { readonly id: number };

/** What comes back. */
export type RenderAnswer =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly checked: CheckOutcome }
  | { readonly id: number; readonly fixed: FixedForm }
  /** A file from elsewhere that is not read. */
  | { readonly id: number; readonly refused: WordFileRefusal }
  | { readonly id: number; readonly received: ReceivedFile }
  | { readonly id: number; readonly viewed: FileView }
  | { readonly id: number; readonly pages: DocumentPages }
  | { readonly id: number; readonly error: string };
