// "Chế độ chỉ xem và in": every operation of the contract, asked of a register that is only looked at, leaves it as it was; what
// writes elsewhere is refused with the one sentence; what is shown, printed and exported goes on as before.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ORPCError } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../src/contract/index.ts';
import { refusalSentence } from '../src/contract/words/refusals.ts';
import { type HostedRegister, openHostedRegister } from '../src/core/hosting/open-register.ts';
import { query } from '../src/core/storage/query.ts';
import { silentLogger } from '../src/core/surroundings.ts';
import { sampleInput } from './sample-input.ts';

const UNITS = resolve('resources/demo/danh-sach-don-vi.xlsx');

/** A page keeps this stream open for as long as it lives. */
const ENDLESS = new Set(['history.changes']);

/** Which copy it is, whether it is only looked at, where its backups go: of this machine, not of the register. */
const OF_THE_MACHINE = new Set(['register.setReadOnly', 'backups.setSecondPlace', 'backups.clearSecondPlace']);

interface Operation {
  readonly name: string;
  readonly schema: unknown;
}

const operations: readonly Operation[] = Object.entries(contract).flatMap(([branch, parts]) =>
  Object.entries(parts).flatMap(([name, part]) =>
    isContractProcedure(part) ? [{ name: `${branch}.${name}`, schema: part['~orpc'].inputSchema }] : [],
  ),
);

const answered = z.looseObject({ id: z.uuid(), version: z.int() });
const told = z.union([
  z.looseObject({ record: answered }).transform(({ record }) => record),
  z.looseObject({ items: z.array(answered).min(1) }).transform(({ items }) => items[0]),
  answered,
]);

/** One register and what its answers named so far. */
class Desk {
  readonly heads = new Map<string, z.infer<typeof answered>>();
  readonly hosted: HostedRegister;

  constructor(folder: string) {
    this.hosted = openHostedRegister({
      folder,
      resources: resolve('resources'),
      documentWorker: resolve('src/core/documents/worker.ts'),
      logger: silentLogger,
      demo: false,
    });
  }

  /** Everything ever written, and every fact beside it. */
  written(): string {
    const { database } = this.hosted.context.register;
    const facts = database.read(query.selectFrom('fact').selectAll().orderBy('name').compile());
    const operations = database.read(query.selectFrom('operation').select('id').orderBy('sequence').compile());
    return JSON.stringify([facts, operations]);
  }

  async ask({ name, schema }: Operation): Promise<string> {
    const [branch = '', own = ''] = name.split('.');
    const head = this.heads.get(branch);
    const input = sampleInput(schema, field => {
      if (field === 'id' || field === 'version') return head?.[field];
      if (field === 'unitId' || field === 'unitIds') return this.heads.get('units')?.id;
      if (field === 'roundId') return this.heads.get('rounds')?.id;
      if (field === 'year') return 2026;
      if (field === 'file') return new Blob([Uint8Array.from(readFileSync(UNITS))]);
      return field === 'fileName' ? 'danh-sach-don-vi.xlsx' : undefined;
    });
    const client = createRouterClient(this.hosted.router, { context: this.hosted.context });
    const call: (input: unknown) => Promise<unknown> = Reflect.get(Reflect.get(client, branch), own);
    try {
      const answer = await call(input);
      if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
        if (!ENDLESS.has(name)) for await (const _ of answer as AsyncIterable<unknown>);
        else if ('return' in answer && typeof answer.return === 'function') await answer.return();
        return 'done';
      }
      const record = told.safeParse(answer);
      if (record.success && record.data !== undefined) this.heads.set(branch, record.data);
      return 'done';
    } catch (error) {
      if (error instanceof ORPCError) return String(error.code);
      throw error;
    }
  }
}

const home = mkdtempSync(join(tmpdir(), 'so-theo-doi-chi-xem-'));
let writable: Desk;
let lookedAt: Desk;

beforeAll(async () => {
  writable = new Desk(join(home, 'ghi'));
  lookedAt = new Desk(join(home, 'xem'));
  for (const operation of operations.filter(({ name }) => /\.(create|list)$/.test(name))) {
    await writable.ask(operation);
    await lookedAt.ask(operation);
  }
  const { register } = createRouterClient(lookedAt.hosted.router, { context: lookedAt.hosted.context });
  await register.setReadOnly({ readOnly: true });
});

afterAll(async () => {
  await writable.hosted.close();
  await lookedAt.hosted.close();
  rmSync(home, { recursive: true, force: true });
});

let refused = 0;

test.each(
  operations.filter(({ name }) => !OF_THE_MACHINE.has(name)).map(operation => [operation.name, operation] as const),
)('%s writes nothing into a register that is only looked at', async (_name, operation) => {
  const [before, beforeThere] = [lookedAt.written(), writable.written()];
  const [answer, there] = [await lookedAt.ask(operation), await writable.ask(operation)];
  expect(lookedAt.written()).toBe(before);
  if (writable.written() === beforeThere) return;
  expect(there).toBe('done');
  // Nothing could be undone there, so there is nothing to do again.
  expect(answer).toBe(operation.name === 'history.redo' ? 'NOTHING_TO_REDO' : 'READ_ONLY');
  refused += 1;
});

test('that loop met the operations that write', () => {
  expect(refused).toBeGreaterThan(20);
});

test('the sentence says how to write again; then everything is written as before', async () => {
  const { register, models } = createRouterClient(lookedAt.hosted.router, { context: lookedAt.hosted.context });
  expect(refusalSentence('READ_ONLY', {})).toContain('Trở lại chế độ ghi');
  expect(await register.info({})).toMatchObject({ readOnly: { reason: 'chosen' } });
  await register.setReadOnly({ readOnly: false });
  expect(await register.info({})).toMatchObject({ readOnly: null });
  const { id = '', version = 0 } = lookedAt.heads.get('models') ?? {};
  await models.remove({ id, version });
});

test('a register that went to another machine is only looked at here until it is taken back', async () => {
  const { register, packages } = createRouterClient(writable.hosted.router, {
    context: writable.hosted.context,
  });
  for await (const step of await packages.make({ kind: 'move' })) expect(step.type).not.toBe('refused');
  expect(await register.info({})).toMatchObject({ readOnly: { reason: 'handedOver' } });
  const create = operations.find(({ name }) => name === 'models.create');
  expect(create && (await writable.ask(create))).toBe('HANDED_OVER');
  await packages.takeBack({});
  expect(await register.info({})).toMatchObject({ readOnly: null });
});
