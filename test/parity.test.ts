// One register, three doors: every operation of the contract, called in the same order through each host with the smallest
// input it takes, answers the same, down to the refusals. They share one clock; ids and folders are each register's own and are
// compared by the order in which they appear.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ORPCError } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../src/contract/index.ts';
import type { Clock } from '../src/core/surroundings.ts';
import { type HostName, type Hosts, openHosts } from './hosts.ts';
import { sampleInput } from './sample-input.ts';

const WORKBOOK = resolve('resources/demo/danh-sach-don-vi.xlsx');

/** A page keeps this stream open for as long as it lives; here it is opened and let go. */
const ENDLESS = new Set(['history.changes']);

const MORNING = Date.parse('2026-11-16T01:30:00.000Z');

/** Each operation happens in a second of its own, the same in every register: backups are named and ordered by it. */
let seconds = 0;
const clock: Clock = { now: () => new Date(MORNING + 1000 * seconds) };

interface Operation {
  readonly branch: string;
  readonly name: string;
  readonly input: unknown;
}

const operations: readonly Operation[] = Object.entries(contract).flatMap(([branch, parts]) =>
  Object.entries(parts).flatMap(([name, part]) =>
    isContractProcedure(part) ? [{ branch, name, input: part['~orpc'].inputSchema }] : [],
  ),
);

/** What a caller remembers of the answers so far, to name records by in later calls. */
interface Memory {
  readonly heads: Map<string, { readonly id: unknown; readonly version: unknown }>;
  ticket: unknown;
  /** Ids and folders met so far, each under the name it is compared by. */
  readonly names: Map<string, string>;
}

function empty(): Memory {
  return { heads: new Map(), ticket: undefined, names: new Map() };
}

const head = z.looseObject({ id: z.uuid(), version: z.int() });
const found = z.union([
  z.looseObject({ record: head }).transform(answer => answer.record),
  z.looseObject({ items: z.array(head).min(1) }).transform(answer => answer.items[0]),
  head,
]);
const ticketed = z.union([
  z.looseObject({ ticket: z.string() }),
  z.looseObject({ preview: z.looseObject({ ticket: z.string() }) }).transform(answer => answer.preview),
]);

function remember(memory: Memory, branch: string, answer: unknown): void {
  const record = found.safeParse(answer);
  if (record.success && record.data !== undefined) memory.heads.set(branch, record.data);
  const ticket = ticketed.safeParse(answer);
  if (ticket.success) memory.ticket = ticket.data.ticket;
}

function knownTo(memory: Memory, branch: string): (field: string) => unknown {
  return field => {
    if (field === 'id' || field === 'version') return memory.heads.get(branch)?.[field];
    if (field === 'unitId' || field === 'unitIds') return memory.heads.get('units')?.id;
    if (field === 'roundId') return memory.heads.get('rounds')?.id;
    if (field === 'ticket') return memory.ticket;
    if (field === 'year') return 2026;
    if (field === 'file') return new Blob([Uint8Array.from(readFileSync(WORKBOOK))]);
    if (field === 'fileName') return 'danh-sach-don-vi.xlsx';
    return undefined;
  };
}

/** Ids and folders are each register's own: replaced by the order in which they appear. */
function comparable(seen: Map<string, string>, answers: readonly unknown[]): unknown {
  const own = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\/[^"]*so-theo-doi-[^"]*/g;
  const written = JSON.stringify(answers, (_key, value) => (value instanceof Blob ? { bytes: value.size > 0 } : value));
  return JSON.parse(
    written.replaceAll(own, value => {
      const name = seen.get(value) ?? `#${seen.size}`;
      seen.set(value, name);
      return name;
    }),
  );
}

function isStream(answer: unknown): answer is AsyncGenerator<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

async function answerOf(client: object, { branch, name }: Operation, input: unknown): Promise<readonly unknown[]> {
  const operation: (input: unknown) => Promise<unknown> = Reflect.get(Reflect.get(client, branch), name);
  try {
    const answer = await operation(input);
    if (!isStream(answer)) return [answer];
    if (ENDLESS.has(`${branch}.${name}`)) {
      await answer.return(undefined);
      return ['let go'];
    }
    const events: unknown[] = [];
    for await (const event of answer) events.push(event);
    return events;
  } catch (error) {
    if (error instanceof ORPCError) return [{ code: error.code, message: error.message, data: error.data }];
    throw error;
  }
}

let hosts: Hosts;
const memories: Readonly<Record<HostName, Memory>> = { terminal: empty(), window: empty(), browser: empty() };
const names = ['terminal', 'window', 'browser'] as const;

beforeAll(async () => {
  hosts = await openHosts(clock);
});

afterAll(() => hosts.close());

test.each(operations.map(operation => [`${operation.branch}.${operation.name}`, operation] as const))(
  '%s answers the same through port, HTTP and directly',
  async (_title, operation) => {
    seconds += 1;
    const outcomes: unknown[] = [];
    for (const name of names) {
      const memory = memories[name];
      const input = sampleInput(operation.input, knownTo(memory, operation.branch));
      const answers = await answerOf(hosts.clients[name], operation, input);
      for (const answer of answers) remember(memory, operation.branch, answer);
      outcomes.push(comparable(memory.names, answers));
    }
    const [direct, port, http] = outcomes;
    expect(JSON.stringify(direct)).not.toContain('UNEXPECTED');
    expect(port).toEqual(direct);
    expect(http).toEqual(direct);
  },
);
