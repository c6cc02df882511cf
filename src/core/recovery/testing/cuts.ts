import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { between, createRandom, pick } from '../../seed/random.ts';
import { type TestRegister, temporaryFolder } from '../../testing/open-test-register.ts';
import { compileDisk } from './disk.ts';
import { countHappenings, type Leaving, playBack } from './power-cuts.ts';
import {
  type Deed,
  deeds,
  expectNothingLost,
  layFiles,
  operationsIn,
  prepareFor,
  workUntilKilled,
} from './violent-ends.ts';

/** How long a deed is recorded: long enough for its every step to come several times. */
const recorded = 400;

interface Recording {
  readonly office: TestRegister;
  readonly log: string;
  readonly start: ReadonlyMap<string, Buffer>;
  readonly before: number;
}

/** Every file of a closed register's folder, by its path. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))] as const),
  );
}

async function record(deed: Deed, library: string): Promise<Recording> {
  const office = await prepareFor(deed);
  const { folder } = office;
  const start = filesIn(folder);
  const before = operationsIn(folder);
  const log = join(temporaryFolder(), 'log');
  const environment = { LD_PRELOAD: library, DISK_FOLDER: folder, DISK_LOG: log };
  await workUntilKilled({ folder, deed, first: 0, moment: recorded, environment });
  return { office, log, start, before };
}

/** The kill may fall between a step and its line in the log: so many names that one step touches (a rename) may be ahead of it. */
const namesOfOneStep = 2;

/** What the log tells must be what happened: played back whole it gives the very files, but for the step the kill fell into. */
function expectFaithful({ office: { folder }, log, start }: Recording): void {
  const [whole] = playBack(log, copied(start), [{ after: countHappenings(log), leaving: 'all' }], () => 0);
  const lying = filesIn(folder);
  const told: ReadonlyMap<string, Buffer> = whole?.files ?? new Map();
  // Shared memory goes to the disk as it likes and is made anew by whoever opens the file.
  const paths = [...new Set([...lying.keys(), ...told.keys()])].filter(path => !path.endsWith('-shm'));
  const other = paths.filter(path => !(told.get(path)?.equals(lying.get(path) ?? Buffer.of()) && lying.has(path)));
  expect(other.length, other.join(', ')).toBeLessThanOrEqual(namesOfOneStep);
}

function copied(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  return new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
}

const leavings: readonly [Leaving, ...Leaving[]] = ['nothing', 'names', 'some'];

/** Cuts the power at so many points of one recorded deed; un-flushed writes are lost, wholly or in part. */
export async function provePowerCuts(options: {
  readonly deed: Deed;
  readonly times: number;
  readonly seed: number;
}): Promise<number> {
  const { deed, times, seed } = options;
  const random = createRandom(seed + deeds.indexOf(deed));
  const recording = await record(deed, compileDisk(temporaryFolder()));
  expectFaithful(recording);
  const { office, log, start, before } = recording;
  const happenings = countHappenings(log);
  const cuts = Array.from({ length: times }, () => ({
    after: between(random, 1, happenings),
    leaving: pick(random, leavings),
  })).sort((left, right) => left.after - right.after);
  for (const { cut, files, said } of playBack(log, copied(start), cuts, random)) {
    const folder = temporaryFolder();
    layFiles(folder, new Map([...files].map(([path, content]) => [path.slice(office.folder.length + 1), content])));
    await inWords(`${deed}, cut after ${cut.after} of ${happenings}, leaving ${cut.leaving}`, () =>
      expectNothingLost(office, folder, deed, { said, before }),
    );
    rmSync(folder, { recursive: true, force: true });
  }
  return times;
}

/** Says which cut it was that something was lost at. */
async function inWords(where: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Error(where, { cause: error });
  }
}
