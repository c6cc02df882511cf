import type { DocumentStructure } from './structure/document.ts';

/** What the register asks of the rendering thread, and what comes back. */
export interface RenderOrder {
  readonly id: number;
  readonly document: DocumentStructure;
}

export type RenderAnswer =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly error: string };
