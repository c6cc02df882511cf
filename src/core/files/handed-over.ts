import { randomUUID } from 'node:crypto';
import { refuse } from '../refusal.ts';
import { saveFile } from './save.ts';

export interface MadeFile {
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Its ticket serves until it is forgotten: a preview shows the file and may save it, more than once. */
  readonly stays?: boolean;
}

/** Files made for a page, and places it may have them written to; both known to the page by ticket only. */
export interface HandedOver {
  /** Keeps a file until it is fetched; the ticket fetches it once. */
  offer(file: MadeFile): string;
  /** Keeps a place the user chose in the shell's own dialog, under a token that serves once. */
  offerPlace(token: string, path: string): void;
  /** @throws Refusal TICKET_EXPIRED. */
  take(ticket: string): Blob;
  /**
   * Writes the file to the place. A refused save leaves the file for another try; its place is asked anew.
   *
   * @throws Refusal TICKET_EXPIRED, SAVE_REFUSED.
   */
  save(ticket: string, token: string): Promise<{ fileName: string }>;
  /** The place behind a token, once: for what is more than one file. @throws Refusal TICKET_EXPIRED. */
  claimPlace(token: string): string;
  /** Lets a file go that nobody will ask for any more. */
  forget(ticket: string): void;
}

/** More than this many files nobody fetched are forgotten, the oldest first. */
const filesKept = 8;

export function handOver(): HandedOver {
  const files = new Map<string, MadeFile>();
  const places = new Map<string, string>();
  return {
    offer: file => {
      const ticket = randomUUID();
      files.set(ticket, file);
      for (const oldest of [...files.keys()].slice(0, -filesKept)) files.delete(oldest);
      return ticket;
    },
    offerPlace: (token, path) => {
      places.set(token, path);
    },
    take: ticket => {
      const { bytes, fileName, type, stays } = find(files, ticket);
      if (stays !== true) files.delete(ticket);
      return new File([new Uint8Array(bytes)], fileName, { type });
    },
    save: async (ticket, token) => {
      const { bytes, stays } = find(files, ticket);
      const path = find(places, token);
      places.delete(token);
      const saved = await saveFile(path, bytes);
      if (stays !== true) files.delete(ticket);
      return saved;
    },
    claimPlace: token => {
      const path = find(places, token);
      places.delete(token);
      return path;
    },
    forget: ticket => {
      files.delete(ticket);
    },
  };
}

function find<Value>(kept: ReadonlyMap<string, Value>, key: string): Value {
  return kept.get(key) ?? refuse('TICKET_EXPIRED', {});
}
