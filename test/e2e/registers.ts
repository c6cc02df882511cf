import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { node, root } from './programs.ts';

/** How a test finds the register: new, filled from the sample workbooks as the demo is, or with a made-up office of 6 (two years of it), 500 or 1500 units. */
export type Preparation = 'new' | 'samples' | 'twoYears' | 'fiveHundred' | 'large';

/** One command of the terminal, as a clerk would type it. */
export function cli(dataFolder: string, command: readonly string[]): void {
  execFileSync(node, [join(root, 'out/main/cli.js'), ...command, '--data', dataFolder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const samples = join(root, 'resources/demo');

const steps: Readonly<Record<Preparation, readonly (readonly string[])[]>> = {
  new: [['init']],
  samples: [
    ['init'],
    ['import', 'units', join(samples, 'danh-sach-don-vi.xlsx'), '--accept'],
    ['import', 'tracking', join(samples, 'theo-doi-2026.xlsx'), '--year', '2026', '--accept', '--with-proposals'],
  ],
  twoYears: [['seed', '--units', '6', '--years', '2026-2027']],
  fiveHundred: [['seed', '--units', '500', '--years', '2026']],
  large: [['seed', '--units', '1500', '--years', '2026']],
};

/** Makes the register with the same terminal commands a clerk would use. */
export function makeRegister(dataFolder: string, preparation: Preparation): void {
  for (const step of steps[preparation]) cli(dataFolder, step);
}
