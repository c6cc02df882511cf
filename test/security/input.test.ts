// Whatever a page sends that the contract does not take comes back as one sentence, through every host alike, and nothing else happens.
import { ORPCError } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { type Hosts, openHosts } from '../hosts.ts';

let hosts: Hosts;

beforeAll(async () => {
  hosts = await openHosts();
});

afterAll(() => hosts.close());

function namesOf(branch: object, before: readonly string[] = []): (readonly string[])[] {
  return Object.entries(branch).flatMap(([name, value]) =>
    isContractProcedure(value) ? [[...before, name]] : namesOf(value, [...before, name]),
  );
}

const operations = namesOf(contract);

/** Calls an operation by its name, as a page that does not keep to the types could. */
async function ask(client: object, name: readonly string[], input: unknown): Promise<string> {
  let operation: unknown = client;
  for (const part of name) operation = Reflect.get(Object(operation), part);
  if (typeof operation !== 'function') return `no ${name.join('.')}`;
  try {
    await operation(input);
    return 'answered';
  } catch (error) {
    return error instanceof ORPCError ? `${error.code}: ${error.message}` : String(error);
  }
}

test.each(operations.map(name => [name.join('.'), name] as const))(
  '%s refuses a field it does not know',
  async (_title, name) => {
    const input = { khongCo: 1 };
    const answers = await Promise.all(Object.values(hosts.clients).map(client => ask(client, name, input)));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^BAD_REQUEST: Nội dung nhập chưa đúng/);
  },
);

test('nonsense of any shape is refused the same way', async () => {
  const nonsense = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operations), nonsense, async (name, input) => {
      fc.pre(typeof input !== 'object' || input === null || Object.keys(input).length > 0);
      const answer = await ask(hosts.clients.window, name, input);
      expect(answer).toMatch(/^BAD_REQUEST: /);
    }),
    { numRuns: 300 },
  );
});
