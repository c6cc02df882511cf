// What a page may ask for never holds a path, a query or a command: files come as bytes and go to a place the shell chose.
import { isContractProcedure } from '@orpc/contract';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../src/contract/index.ts';

const GENERIC_POWER = /^(path|paths|folder|directory|filepath|sql|query|statement|command|script|url|eval)$/i;

interface Operation {
  readonly name: string;
  readonly input: unknown;
}

function operationsOf(branch: object, prefix = ''): Operation[] {
  return Object.entries(branch).flatMap(([name, value]) =>
    isContractProcedure(value)
      ? [{ name: prefix + name, input: value['~orpc'].inputSchema }]
      : operationsOf(value, `${prefix}${name}.`),
  );
}

/** Every object schema inside a schema, however deep. */
function objectsIn(schema: unknown, seen = new Set<unknown>()): z.ZodObject[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const own = schema instanceof z.ZodObject ? [schema] : [];
  const inner = schema instanceof z.ZodType ? Object.values(schema.def) : Object.values(schema);
  const shape = schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
  return [...own, ...[...inner, ...shape].flatMap(part => objectsIn(part, seen))];
}

const operations = operationsOf(contract);

test('the contract is read as a whole', () => {
  expect(operations.length).toBeGreaterThan(40);
});

describe.each(operations.map(operation => [operation.name, operation.input] as const))('%s', (_name, input) => {
  test('takes an input of known fields only', () => {
    expect(input).toBeInstanceOf(z.ZodType);
    for (const object of objectsIn(input)) {
      expect(object.def.catchall).toBeInstanceOf(z.ZodNever);
      expect(Object.keys(object.shape).filter(key => GENERIC_POWER.test(key))).toEqual([]);
    }
  });
});
