import { z } from 'zod';

declare global {
  // The part of the platform's Blob the contract speaks of; browsers and Node both have it, this folder has neither's types.
  interface Blob {
    readonly size: number;
    readonly type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
  }
}

/** A file's bytes on their way across the contract; never a path. */
export const blob = z.custom<Blob>(isBlob);

function isBlob(value: unknown): boolean {
  const tag = Object.prototype.toString.call(value);
  return tag === '[object Blob]' || tag === '[object File]';
}
