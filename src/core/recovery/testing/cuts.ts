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
  workAtUntilKilled,
} from './violent-ends.ts';

/** Milliseconds a deed is recorded after it was done once: its every step stands in the log, on the slowest machine too. */
const recorded = 400;

/** What is said when it was done once. */
const done: Readonly<Record<Deed, string>> = {
  type: 'Chi bộ',
  import: 'imported',
  backup: 'backup',
  restore: 'restored',
  attach: 'attached',
  migrate: 'migrated',
};

export interface Recording {
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

/** Every step of one deed on the disk of disk.c, to the end it puts between two of them. */
export async function record(deed: Deed, library: string): Promise<Recording> {
  const office = await prepareFor(deed);
  const { folder } = office;
  const start = filesIn(folder);
  const before = operationsIn(folder);
  const beside = temporaryFolder();
  const log = join(beside, 'log');
  const stop = join(beside, 'stop');
  const environment = { LD_PRELOAD: library, DISK_FOLDER: folder, DISK_LOG: log, DISK_STOP: stop };
  await workAtUntilKilled({ folder, deed, first: 0, begin: done[deed], moment: recorded, disk: { environment, stop } });
  return { office, log, start, before };
}

/** Files that are not what the log tells, played back whole: none. */
export function filesNotAsTold({ office: { folder }, log, start }: Recording): readonly string[] {
  const [whole] = playBack(log, copied(start), [{ after: countHappenings(log), leaving: 'all' }], () => 0);
  const lying = filesIn(folder);
  const told: ReadonlyMap<string, Buffer> = whole?.files ?? new Map();
  // Shared memory goes to the disk as it likes and is made anew by whoever opens the file.
  const paths = [...new Set([...lying.keys(), ...told.keys()])].filter(path => !path.endsWith('-shm'));
  return paths.filter(path => !(told.get(path)?.equals(lying.get(path) ?? Buffer.of()) && lying.has(path)));
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
  expect(filesNotAsTold(recording)).toEqual([]);
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
