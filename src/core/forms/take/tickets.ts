import { randomUUID } from 'node:crypto';
import { refuse } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import type { FileRead } from '../read/read-form.ts';

/** One file of a batch as it was read; a form's bytes wait with it to be kept. */
export interface WaitingFile {
  readonly key: string;
  readonly fileName: string;
  readonly read: FileRead;
  /** SHA-256 of a form; '' of anything else. */
  readonly sha256: string;
}

export interface WaitingBatch {
  readonly roundId: string;
  readonly files: readonly WaitingFile[];
}

/** Batches waiting in one register; the oldest is let go, so that forgotten ones hold no memory. */
const mostWaiting = 2;
const waiting = new WeakMap<Register, Map<string, WaitingBatch>>();

export function keepWaiting(register: Register, batch: WaitingBatch): string {
  const batches = waiting.get(register) ?? new Map<string, WaitingBatch>();
  waiting.set(register, batches);
  const [oldest] = batches.keys();
  if (oldest !== undefined && batches.size >= mostWaiting) batches.delete(oldest);
  const ticket = randomUUID();
  batches.set(ticket, batch);
  return ticket;
}

/** @throws Refusal TICKET_EXPIRED. */
export function waitingBatch(register: Register, ticket: string): WaitingBatch {
  return waiting.get(register)?.get(ticket) ?? refuse('TICKET_EXPIRED', {});
}

export function forgetBatch(register: Register, ticket: string): void {
  waiting.get(register)?.delete(ticket);
}
