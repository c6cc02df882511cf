import { randomUUID } from 'node:crypto';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';

/** What was read in a register and waits for the clerk, each thing behind its ticket. */
export interface WaitingRoom<Thing> {
  keep(register: Register, thing: Thing): string;
  /** @throws Refusal TICKET_EXPIRED. */
  find(register: Register, ticket: string): Thing;
  forget(register: Register, ticket: string): void;
}

/** Room for so many in each register; the oldest is let go, so that what nobody comes back to holds no memory. */
export function waitingRoom<Thing>(most: number): WaitingRoom<Thing> {
  const rooms = new WeakMap<Register, Map<string, Thing>>();
  return {
    keep: (register, thing) => {
      const things = rooms.get(register) ?? new Map<string, Thing>();
      rooms.set(register, things);
      const [oldest] = things.keys();
      if (oldest !== undefined && things.size >= most) things.delete(oldest);
      const ticket = randomUUID();
      things.set(ticket, thing);
      return ticket;
    },
    find: (register, ticket) => rooms.get(register)?.get(ticket) ?? refuse('TICKET_EXPIRED', {}),
    forget: (register, ticket) => {
      rooms.get(register)?.delete(ticket);
    },
  };
}
