import type { RenderDocument } from '../documents/render.ts';

/** What crosses between the register's thread and the rendering one. */
export interface RenderOrder {
  readonly id: number;
  readonly document: Parameters<RenderDocument>[0];
}

export type RenderAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string };
