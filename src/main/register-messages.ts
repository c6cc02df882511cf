import type { DocumentPages } from '../core/documents/html/pages.ts';

/** What the shell tells the register's own process. Ports to pages travel beside `page`. */
export type ToRegister =
  | {
      readonly type: 'open';
      readonly folder: string;
      readonly resources: string;
      readonly demo: boolean;
      /** The program's own folder, where a moved register's place is remembered; null: this one is not moved from here. */
      readonly home: string | null;
      /** Where copies of files stand that are shown in other programs. */
      readonly copies: string;
    }
  | { readonly type: 'page' }
  /** A place the user chose in the shell's own dialog; the page only ever holds the token. */
  | { readonly type: 'saveTarget'; readonly token: string; readonly path: string }
  /** Sections of the document asked for under this number, each a PDF; null: they could not be printed. */
  | { readonly type: 'printed'; readonly id: number; readonly parts: readonly Uint8Array[] | null }
  /** Whether the system had a program for the copy asked to be shown under this number. */
  | { readonly type: 'shown'; readonly id: number; readonly shown: boolean }
  /** The user chose this backup for a register that could not be opened; it is opened then. */
  | { readonly type: 'restore'; readonly fileName: string }
  | { readonly type: 'close' };

/** A backup to choose from where the register could not be opened. */
export interface Choosable {
  readonly fileName: string;
  readonly label: string;
}

/** What the register's process answers once, after `open` and after `restore`. */
export type Opened =
  | { readonly type: 'opened' }
  | { readonly type: 'refused'; readonly sentence: string; readonly backups: readonly Choosable[] };

/** Printing needs a browser engine, which only the shell has: the one thing for which a document passes through it. */
export type FromRegister =
  | Opened
  | { readonly type: 'print'; readonly id: number; readonly pages: DocumentPages }
  | { readonly type: 'stopPrinting'; readonly id: number }
  /** The register was moved and closed: it is to be opened in this folder. */
  | { readonly type: 'moved'; readonly folder: string }
  /** A copy in the folder for them, to be opened in the system's own program. */
  | { readonly type: 'show'; readonly id: number; readonly path: string };
