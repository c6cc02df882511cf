// Runs every measurement of test/bench, one after the other, on a built program. Each prints its own figures.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeReady } from './bootstrap.mjs';
import { projectNode, root } from './places.mjs';
import { run } from './run.mjs';

const folder = join(root, 'test', 'bench');

await makeReady();
let failed = 0;
for (const name of readdirSync(folder)
  .filter(file => file.endsWith('.bench.mjs'))
  .sort()) {
  if ((await run(projectNode, ['--expose-gc', join(folder, name)])) !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
