import { randomUUID } from 'node:crypto';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { FileToPlan } from './plan/plan-file.ts';

/** A file that was read and waits for the clerk. */
export interface WaitingFile extends FileToPlan {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Files waiting in one register; the oldest is let go, so that forgotten previews hold no memory. */
const mostWaiting = 3;
const waiting = new WeakMap<Register, Map<string, WaitingFile>>();

export function keepWaiting(register: Register, file: WaitingFile): string {
  const files = waiting.get(register) ?? new Map<string, WaitingFile>();
  waiting.set(register, files);
  const [oldest] = files.keys();
  if (oldest !== undefined && files.size >= mostWaiting) files.delete(oldest);
  const ticket = randomUUID();
  files.set(ticket, file);
  return ticket;
}

/** @throws Refusal TICKET_EXPIRED. */
export function waitingFile(register: Register, ticket: string): WaitingFile {
  return waiting.get(register)?.get(ticket) ?? refuse('TICKET_EXPIRED', {});
}

export function forgetFile(register: Register, ticket: string): void {
  waiting.get(register)?.delete(ticket);
}
