// The register from a terminal. npm runs scripts from the project's folder; paths are meant from where npm was called.
import { makeReady } from './bootstrap.mjs';
import { built, projectNode } from './places.mjs';
import { run } from './run.mjs';

await makeReady();
process.exit(
  await run(projectNode, [built('cli'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() }),
);
