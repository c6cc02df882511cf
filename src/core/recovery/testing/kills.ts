import { createRandom } from '../../seed/random.ts';
import { type Deed, deeds, expectNothingLost, operationsIn, prepareFor, workAtUntilKilled } from './violent-ends.ts';

/** Milliseconds within which each deed is well under way. */
const longest: Readonly<Record<Deed, number>> = {
  type: 400,
  import: 800,
  backup: 500,
  restore: 700,
  attach: 400,
  migrate: 120,
};

/** Kills the process that holds the register so many times during one deed, and looks at the register after each. */
export async function proveKills({
  deed,
  times,
  seed,
}: {
  readonly deed: Deed;
  readonly times: number;
  readonly seed: number;
}): Promise<number> {
  const random = createRandom(seed + deeds.indexOf(deed));
  let office = await prepareFor(deed);
  for (let time = 0; time < times; time += 1) {
    // A register is of an earlier schema once; the others are killed again and again in the same folder.
    if (time > 0 && deed === 'migrate') office = await prepareFor(deed);
    const { folder } = office;
    const before = operationsIn(folder);
    // The square: as many ends among the first steps as later.
    const moment = random() ** 2 * longest[deed];
    const said = await workAtUntilKilled({ folder, deed, first: time * 100_000, moment });
    await expectNothingLost(office, folder, deed, { said, before });
  }
  return times;
}
