// Whatever a test, or a program it kills, leaves in the system's folder for temporary files goes with the run that left it; what
// a run that was itself killed left goes with the next one.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'so-theo-doi-chay-';
const variables = ['TMPDIR', 'TEMP', 'TMP'] as const;

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs too.
    return Object(error).code === 'EPERM';
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** For Vitest and Playwright: the returned function ends it. */
export default function setUp(): () => void {
  const outer = tmpdir();
  for (const name of readdirSync(outer)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) remove(join(outer, name));
  }
  const folder = mkdtempSync(join(outer, `${prefix}${process.pid}-`));
  const before = variables.map(name => process.env[name]);
  for (const name of variables) process.env[name] = folder;
  return () => {
    for (const [index, name] of variables.entries()) {
      const value = before[index];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    remove(folder);
  };
}
