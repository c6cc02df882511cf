import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import { keepLastSeen } from './last-seen.ts';
import { openBrowser, openWindow, type Program, strangersAskedFor, takeOpened } from './programs.ts';
import { makeRegister, type Preparation } from './registers.ts';
import { slowDown } from './slow-machine.ts';

export { expect };

export interface HostOptions {
  readonly host: 'electron' | 'browser';
  /** The page reckons slowly, the register answers late. */
  readonly slow: boolean;
}

interface Fixtures {
  /** `test.use({ preparation: 'samples' })`: a register filled from the sample workbooks. */
  readonly preparation: Preparation;
  /** `test.use({ demo: true })`: today is the sample figures' own day, 20/12/2026. */
  readonly demo: boolean;
  /** For tests that try to break the page's policy: the browser then complains, as it should. */
  readonly breaksPolicy: boolean;
  /** A temporary folder of this test alone; removed afterwards. */
  readonly scratch: string;
  /** The register's folder, prepared and closed. */
  readonly dataFolder: string;
  /** Every test is also a test of these two: nothing left the machine, and the page kept its own policy. */
  readonly nothingLeaves: undefined;
  /** The running program. */
  readonly program: Program;
}

interface WorkerFixtures {
  /** Gives a prepared register, made once per run and copied, since imports take seconds. */
  readonly preparedRegister: (preparation: Preparation) => string;
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'so-theo-doi-e2e-'));
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export const test = base.extend<Fixtures & HostOptions, WorkerFixtures>({
  host: ['browser', { option: true }],
  slow: [false, { option: true }],
  preparation: ['new', { option: true }],
  demo: [false, { option: true }],
  breaksPolicy: [false, { option: true }],

  preparedRegister: [
    async ({}, use) => {
      const folder = temporaryFolder();
      const made = new Map<Preparation, string>();
      await use(preparation => {
        const known = made.get(preparation);
        if (known !== undefined) return known;
        const register = join(folder, preparation);
        makeRegister(register, preparation);
        made.set(preparation, register);
        return register;
      });
      removeFolder(folder);
    },
    { scope: 'worker' },
  ],

  scratch: async ({}, use) => {
    const folder = temporaryFolder();
    await use(folder);
    removeFolder(folder);
  },

  dataFolder: async ({ scratch, preparation, preparedRegister }, use) => {
    const folder = join(scratch, 'so');
    cpSync(preparedRegister(preparation), folder, { recursive: true });
    await use(folder);
  },

  nothingLeaves: [
    async ({ breaksPolicy }, use) => {
      await use(undefined);
      const programs = takeOpened();
      if (breaksPolicy) return;
      expect(programs.flatMap(strangersAskedFor)).toEqual([]);
      expect(programs.flatMap(({ complaints }) => complaints)).toEqual([]);
    },
    { auto: true },
  ],

  program: async ({ host, slow, dataFolder, demo, scratch }, use, test) => {
    const home = join(scratch, 'nha');
    const register = { folder: dataFolder, demo };
    const program = host === 'electron' ? await openWindow(register, home) : await openBrowser(register, home);
    if (slow) await slowDown(program.page);
    await use(program);
    await keepLastSeen(program.page, test);
    await program.close();
  },

  page: async ({ program }, use) => {
    await use(program.page);
  },
});
