import { z } from 'zod';

/**
 * How many of those expected did it. `expected = done + no + unknown + notRecorded`; `unknown` is what lies above a
 * committee's highest month, neither no nor not recorded. `atLeast` marks a figure that can only be higher.
 */
export const coverage = z.strictObject({
  done: z.int(),
  no: z.int(),
  unknown: z.int(),
  notRecorded: z.int(),
  expected: z.int(),
  atLeast: z.boolean(),
});
export type Coverage = z.infer<typeof coverage>;
