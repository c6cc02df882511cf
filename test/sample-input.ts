import { z } from 'zod';

/** What a sampled input may refer to: a field's name to the value that makes sense for it. */
export type Known = (field: string) => unknown;

const TEXTS = [
  'Sinh hoạt chuyên đề',
  '2026-07-15',
  '2026-07',
  '2026-07-15T08:00:00.000Z',
  '01980000-0000-7000-8000-000000000000',
  '0912345678',
  'yes',
  'a',
];

/** The smallest input a schema takes: what may be left out is left out, what may be null is null, known fields refer to records. */
export function sampleInput(schema: unknown, known: Known, field = ''): unknown {
  if (!(schema instanceof z.ZodType)) return undefined;
  const hint = known(field);
  if (hint !== undefined && schema.safeParse(hint).success) return hint;
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([name, part]) => [name, sampleInput(part, known, name)] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodArray) {
    const one = sampleInput(schema.element, known, field);
    return firstTaken(schema, [[], [one], [one, one]]);
  }
  if (schema instanceof z.ZodUnion) return sampleInput(schema.options[0], known, field);
  if (schema instanceof z.ZodPipe) return sampleInput(schema.in, known, field);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return [...schema.values].at(-1);
  return firstTaken(schema, [false, 1, 2026, ...TEXTS, {}]);
}

function firstTaken(schema: z.ZodType, candidates: readonly unknown[]): unknown {
  const taken = candidates.find(candidate => schema.safeParse(candidate).success);
  if (taken === undefined && !schema.safeParse(undefined).success) {
    throw new Error(`no sample for ${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }))}`);
  }
  return taken;
}
