import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { createRandom, pick } from '../../seed/random.ts';
import { temporaryFolder } from '../../testing/open-test-register.ts';
import { type Mutant, mutantOf } from './mutations.ts';

const program = join(import.meta.dirname, 'read-spoiled.ts');
const top = resolve(import.meta.dirname, '../../../..');

const answer = z.strictObject({
  outcome: z.string(),
  seconds: z.number(),
  ownSeconds: z.number(),
  megabytes: z.number(),
  moreMegabytes: z.number(),
});
type Answer = z.infer<typeof answer>;

export interface SpoiledFigures {
  readonly files: number;
  readonly taken: number;
  readonly refused: number;
  readonly mostSeconds: number;
  readonly mostOwnSeconds: number;
  readonly mostMegabytes: number;
  /** More than the process had before it read any file: what earlier ones left behind counts. */
  readonly mostMoreMegabytes: number;
}

function filesUnder(folder: string, ending: string): [Uint8Array, ...Uint8Array[]] {
  const names = readdirSync(join(top, folder)).filter(name => name.endsWith(ending));
  const [first = new Uint8Array(), ...others] = names.map(
    name => new Uint8Array(readFileSync(join(top, folder, name))),
  );
  return [first, ...others];
}

interface Reader {
  readonly read: (reader: string, path: string) => Promise<Answer>;
  readonly close: () => void;
}

/** A process that reads: the young generation is what Electron gives the register (16 MB in two halves), and there is less to spare. */
function startReader(): Reader {
  const child = fork(program, [temporaryFolder()], {
    execArgv: ['--no-warnings', '--max-old-space-size=256', '--max-semi-space-size=8'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    read: (reader, path) => answered(child, { reader, path }),
    close: () => child.disconnect(),
  };
}

const longestWait = 30_000;

function answered(child: ChildProcess, told: { readonly reader: string; readonly path: string }): Promise<Answer> {
  return new Promise((settle, reject) => {
    const over = setTimeout(() => {
      child.kill('SIGKILL');
      ended('no answer');
    }, longestWait);
    const ended = (why: unknown): void => {
      clearTimeout(over);
      child.off('message', heard);
      child.off('exit', ended);
      reject(new Error(`the reading process ended: ${why}`));
    };
    const heard = (said: unknown): void => {
      clearTimeout(over);
      child.off('exit', ended);
      settle(answer.parse(said));
    };
    child.once('message', heard);
    child.once('exit', ended);
    child.send(told);
  });
}

/** Reads so many spoiled documents of one sort, each by one of the readers. Which, and how spoiled, is the seed's. */
export async function proveSpoiledFiles(options: {
  readonly folder: string;
  readonly ending: string;
  readonly readers: readonly [string, ...string[]];
  readonly times: number;
  readonly seed: number;
}): Promise<SpoiledFigures> {
  const { folder, ending, readers, times, seed } = options;
  const documents = filesUnder(folder, ending);
  const path = join(temporaryFolder(), `spoiled${ending}`);
  const reader = startReader();
  const answers: Answer[] = [];
  for (let index = 0; index < times; index += 1) {
    // By its own number, so that one file can be made again without those before it.
    const random = createRandom(seed * 100_003 + index);
    const chosen = pick(random, readers);
    const mutant = mutantOf(documents, random);
    writeFileSync(path, mutant.bytes);
    answers.push(await readOne(reader, { chosen, path, mutant, index }));
  }
  reader.close();
  return figuresOf(answers);
}

interface OneFile {
  readonly chosen: string;
  readonly path: string;
  readonly mutant: Mutant;
  readonly index: number;
}

const mostSeconds = 3;
const mostMegabytes = 300;

async function readOne(reader: Reader, { chosen, path, mutant, index }: OneFile): Promise<Answer> {
  const which = `file ${index} (${mutant.name}, ${mutant.bytes.length} bytes) by ${chosen}`;
  try {
    const said = await reader.read(chosen, path);
    expect(said.outcome).toMatch(/^(taken|refused)/);
    // By the clock, less only what other programs had of the processor meanwhile.
    expect(said.ownSeconds).toBeLessThan(mostSeconds);
    // The whole process, the open register with it.
    expect(said.megabytes).toBeLessThan(mostMegabytes);
    return said;
  } catch (error) {
    throw new Error(which, { cause: error });
  }
}

function figuresOf(answers: readonly Answer[]): SpoiledFigures {
  const most = (figure: (answer: Answer) => number): number => Math.max(...answers.map(figure));
  return {
    files: answers.length,
    taken: answers.filter(({ outcome }) => outcome === 'taken').length,
    refused: answers.filter(({ outcome }) => outcome !== 'taken').length,
    mostSeconds: most(({ seconds }) => seconds),
    mostOwnSeconds: most(({ ownSeconds }) => ownSeconds),
    mostMegabytes: most(({ megabytes }) => megabytes),
    mostMoreMegabytes: most(({ moreMegabytes }) => moreMegabytes),
  };
}
