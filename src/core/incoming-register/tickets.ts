import { randomUUID } from 'node:crypto';
import type { RegisterProposed, RegisterQuestion } from '../../contract/incoming-register.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';

/** A register that was read and waits for the clerk. */
export interface WaitingRegister {
  readonly roundId: string;
  readonly fileName: string;
  readonly rows: readonly (RegisterProposed | RegisterQuestion)[];
}

const waiting = new WeakMap<Register, Map<string, WaitingRegister>>();
const mostWaiting = 3;

export function keepRegister(register: Register, read: WaitingRegister): string {
  const tickets = waiting.get(register) ?? new Map<string, WaitingRegister>();
  waiting.set(register, tickets);
  const [oldest] = tickets.keys();
  if (oldest !== undefined && tickets.size >= mostWaiting) tickets.delete(oldest);
  const ticket = randomUUID();
  tickets.set(ticket, read);
  return ticket;
}

/** @throws Refusal TICKET_EXPIRED. */
export function waitingRegister(register: Register, ticket: string): WaitingRegister {
  return waiting.get(register)?.get(ticket) ?? refuse('TICKET_EXPIRED', {});
}

export function forgetRegister(register: Register, ticket: string): void {
  waiting.get(register)?.delete(ticket);
}
