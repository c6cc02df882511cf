// The same page and contract in a browser: `node out/main/server.js --data DIR`. Prints the one-time address on stdout.
import { join } from 'node:path';
import { openLog } from '../core/hosting/log-file.ts';
import { refusalOf } from '../core/hosting/open-register.ts';
import { mustExist, programFolder, registerFolder } from '../core/hosting/places.ts';
import { type LaunchOptions, readLaunchOptions } from './launch-options.ts';
import { startServer } from './start.ts';
import { words } from './words.ts';

const REFUSED = 1;
const WRONG_USAGE = 2;

function options(): LaunchOptions {
  try {
    return readLaunchOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${words.wrongUsage(error instanceof Error ? error.message : String(error))}\n`);
    return process.exit(WRONG_USAGE);
  }
}

async function run(): Promise<void> {
  const { data, port, demo } = options();
  const home = programFolder(process.env);
  const folder = registerFolder(data, home);
  const out = join(import.meta.dirname, '..');
  const server = await startServer({
    folder,
    mustExist: mustExist(data, home),
    resources: join(out, '..', 'resources'),
    pages: join(out, 'renderer'),
    documentWorker: join(import.meta.dirname, 'document-worker.js'),
    checkWorker: join(import.meta.dirname, 'check-worker.js'),
    logger: openLog(folder, 'may-chu'),
    port,
    demo,
  });
  process.stdout.write(`${words.opened(server.address)}\n`);
  // The last is what a console that is closed sends, on Windows too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

run().catch((error: unknown) => {
  const sentence = refusalOf(error) ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`${words.notOpened(sentence)}\n`);
  process.exit(REFUSED);
});
