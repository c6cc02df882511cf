// A register of 5,000 units x 5 years: a backup takes at most 3 s while the register goes on answering, and the start after an
// unclean end takes at most 2 times a clean one. The register is made once, by another process, and copied.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, projectNode, root } from '../../scripts/places.mjs';
import { checkInThread } from '../../src/core/backup/verify.ts';
import { openRegister } from '../../src/core/register.ts';
import { createCaller } from '../../src/core/router/caller.ts';

const UNITS = 5000;
const MOST_SECONDS = 3;
const MOST_WAIT = 100;
const MOST_RATIO = 2;
const STARTS = 5;
const asOf = '2027-12-20';

function open(folder) {
  return openRegister({
    folder,
    resources: join(root, 'resources'),
    renderDocument: () => Promise.reject(new Error('no document is rendered here')),
    checkCopy: checkInThread(built('check-worker')),
  });
}

function makeRegister(folder) {
  for (const command of [['init'], ['seed', '--units', String(UNITS), '--years', '2026-2030']]) {
    const { status } = spawnSync(projectNode, [built('cli'), ...command, '--data', folder], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  }
}

/** The longest anybody waited for an answer that takes a moment by itself, while `work` ran. */
async function longestWait(call, work) {
  let running = true;
  let longest = 0;
  const asking = (async () => {
    const { items } = await call.units.list({ asOf, page: { offset: 0, limit: 1 } });
    while (running) {
      const started = performance.now();
      await new Promise(resolve => setImmediate(resolve));
      await call.units.get({ id: items[0].id, asOf });
      longest = Math.max(longest, performance.now() - started);
    }
  })();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  running = false;
  await asking;
  return { seconds, longest };
}

/** Writes until it is killed: what it leaves is a register with a journal to be played in. */
async function leaveUnclean(folder) {
  const child = spawn(projectNode, ['--no-warnings', import.meta.filename, 'write', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise(resolve => child.stdout.once('data', resolve));
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function write(folder) {
  const call = createCaller({ register: open(folder) });
  const { items } = await call.models.list({ year: 2027, asOf, page: { offset: 0, limit: 200 } });
  for (const { id, version } of items) await call.models.change({ id, version, changes: { note: 'x'.repeat(3000) } });
  process.stdout.write('written\n');
  setInterval(() => undefined, 1000);
}

/** Milliseconds of work until the first page has its figures; what else the machine does meanwhile is not counted. */
async function startTime(folder) {
  const started = process.cpuUsage();
  const register = open(folder);
  await createCaller({ register }).status.get({ year: 2027, asOf });
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  register.close();
  return took;
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure() {
  const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-backup-'));
  const folder = join(scratch, 'so');
  makeRegister(folder);
  const megabytes = statSync(join(folder, 'so-theo-doi.sqlite')).size / 1_048_576;
  const register = open(folder);
  const backup = await longestWait(createCaller({ register }), () => register.backups.make('regular'));
  register.close();
  process.stdout.write(
    `backup of ${UNITS} units x 5 years, ${megabytes.toFixed(0)} MB: ${backup.seconds.toFixed(2)} s (at most ${MOST_SECONDS}), longest wait for an answer meanwhile ${backup.longest.toFixed(0)} ms (at most ${MOST_WAIT})\n`,
  );
  const clean = [];
  const unclean = [];
  const killed = join(scratch, 'mat-dien');
  for (let start = 0; start < STARTS; start += 1) {
    clean.push(await startTime(folder));
    rmSync(killed, { recursive: true, force: true });
    cpSync(folder, killed, { recursive: true });
    await leaveUnclean(killed);
    unclean.push(await startTime(killed));
  }
  const ratio = median(unclean) / median(clean);
  process.stdout.write(
    `start after an unclean end: ${median(unclean).toFixed(0)} ms, clean ${median(clean).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${MOST_RATIO.toFixed(1)})\n`,
  );
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  return backup.seconds <= MOST_SECONDS && backup.longest <= MOST_WAIT && ratio <= MOST_RATIO;
}

const [deed, place] = process.argv.slice(2);
if (deed === 'write' && place !== undefined) await write(place);
else process.exit((await measure()) ? 0 : 1);
