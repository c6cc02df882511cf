import { randomUUID } from 'node:crypto';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';

/** A file that was read and waits to be confirmed. */
export interface WaitingFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly canBeFiled: boolean;
}

export type WaitingFiles = ReadonlyMap<string, WaitingFile>;

/** Proposals waiting in one register; the oldest is let go, so that forgotten ones hold no memory. */
const mostWaiting = 2;
const waiting = new WeakMap<Register, Map<string, WaitingFiles>>();

export function keepWaiting(register: Register, files: WaitingFiles): string {
  const tickets = waiting.get(register) ?? new Map<string, WaitingFiles>();
  waiting.set(register, tickets);
  const [oldest] = tickets.keys();
  if (oldest !== undefined && tickets.size >= mostWaiting) tickets.delete(oldest);
  const ticket = randomUUID();
  tickets.set(ticket, files);
  return ticket;
}

/** @throws Refusal TICKET_EXPIRED. */
export function waitingFiles(register: Register, ticket: string): WaitingFiles {
  return waiting.get(register)?.get(ticket) ?? refuse('TICKET_EXPIRED', {});
}

/** A file that waits, as it came. @throws Refusal TICKET_EXPIRED. */
export function lookAtFile(
  register: Register,
  { ticket, key }: { readonly ticket: string; readonly key: string },
): Blob {
  const file = waitingFiles(register, ticket).get(key);
  return file?.canBeFiled === true ? new Blob([new Uint8Array(file.bytes)]) : refuse('TICKET_EXPIRED', {});
}

export function forgetFiles(register: Register, ticket: string): void {
  waiting.get(register)?.delete(ticket);
}
