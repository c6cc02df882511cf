// npm run dist: the program packed for Windows and Linux into dist/, its tests on what was packed, its figures in
// dist/SO-LIEU.txt. Runs on any Node from 20; the packing itself on the project's own.
import { join } from 'node:path';
import { makeReady } from './bootstrap.mjs';
import { projectNode, root } from './places.mjs';
import { run } from './run.mjs';

await makeReady();
process.exit(await run(projectNode, [join(root, 'scripts', 'dist', 'pack.mjs')]));
