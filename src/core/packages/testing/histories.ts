import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { addTestOffice } from '../../testing/open-test-register.ts';
import { takeIn } from '../take-in.ts';
import { type Copy, copiesOf, openCopy, packed } from './copies.ts';
import { contentOf, edit, editStep, type Step } from './random-edits.ts';

const step = (copies: number): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 4, arbitrary: editStep(copies) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('merge' as const),
        copy: fc.nat(copies - 1),
        from: fc.nat(copies - 1),
        decide: fc.constantFrom('ours' as const, 'theirs' as const, null),
      }),
    },
  );

async function mergeInto(copy: Copy, from: Copy, folder: string, decide: 'ours' | 'theirs' | null) {
  const file = await packed(from, folder);
  const { conflicts } = takeIn(copy.register, file, []);
  expect(takeIn(copy.register, file, []).operation).toBeNull();
  if (decide === null || conflicts.length === 0) return conflicts.length;
  return (await copy.call.packages.decide({ choices: conflicts.map(({ key }) => ({ key, choice: decide })) })).conflicts
    .length;
}

/** Everybody hands packages to the first, who decides, and takes the first's. */
async function settleAll(copies: readonly Copy[], folder: string): Promise<void> {
  const [first, ...others] = copies;
  if (!first) return;
  for (let round = 0; round < 4; round += 1) {
    for (const other of others) {
      for (let left = await mergeInto(first, other, folder, 'theirs'), tries = 0; left > 0; tries += 1) {
        expect(tries).toBeLessThan(5);
        left = await mergeInto(first, other, folder, 'ours');
      }
    }
    for (const other of others) await mergeInto(other, first, folder, null);
  }
}

/** Runs so many histories of so many copies; each edited and merged at random, then settled by the first. */
export async function proveConvergence({
  copies: count,
  histories,
  seed,
}: {
  readonly copies: number;
  readonly histories: number;
  readonly seed: number;
}): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'so-theo-doi-gop-'));
  try {
    const base = join(root, 'gốc');
    const { register, call } = openCopy(base, 'Người lập');
    const office = await addTestOffice(call);
    register.close();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step(count), { minLength: 3, maxLength: 18 }), async steps => {
        run += 1;
        const folder = join(root, `lần ${run}`);
        const copies = copiesOf(base, ['a', 'b', 'c'].slice(0, count), folder);
        try {
          for (const one of steps) {
            const copy = copies[one.copy];
            if (!copy) continue;
            if (one.kind === 'edit') await edit(copy, office, one);
            else if (one.from !== one.copy) {
              const other = copies[one.from];
              if (other) await mergeInto(copy, other, folder, one.decide);
            }
          }
          await settleAll(copies, folder);
          const [first, ...others] = copies.map(({ register }) => contentOf(register));
          for (const other of others) expect(other).toEqual(first);
        } finally {
          for (const copy of copies) copy.register.close();
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: histories, seed },
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
