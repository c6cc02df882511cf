import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Compiles the disk for tests (disk.c) into a folder. Linux with a C compiler only: see scripts/finders.mjs, findCompiler. */
export function compileDisk(folder: string): string {
  const library = join(folder, 'disk.so');
  const source = join(import.meta.dirname, 'disk.c');
  execFileSync('cc', ['-O1', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'], { stdio: 'inherit' });
  return library;
}
