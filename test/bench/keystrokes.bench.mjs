// Twenty everyday tasks of an office, by keys alone, in this program and in a spreadsheet on the same figures; see
// keystrokes/README.md for the rule of counting. Both ends are looked at: the register by its contract, the workbook as saved.
// `node test/bench/keystrokes.bench.mjs 03 12` plays those two.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findProgram } from '../../scripts/finders.mjs';
import { makeRegister } from '../e2e/registers.ts';
import { openDisplay, playCalc, readWorkbook } from './keystrokes/calc.mjs';
import { playOurs } from './keystrokes/ours.mjs';

const MOST_SHARE = 0.5;
const TRIES = 2;
const folder = join(import.meta.dirname, 'keystrokes', 'tasks');

/** What is missing on this machine, by name. */
function missing() {
  const programs = ['Xvfb', 'xdotool', 'soffice'].filter(name => findProgram(name) === null);
  const python = existsSync('/usr/bin/python3');
  const openpyxl = python && spawnSync('/usr/bin/python3', ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
  return [...(findChromium() === null ? ['Chromium'] : []), ...programs, ...(openpyxl ? [] : ['python3-openpyxl'])];
}

async function readTasks(wanted) {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.mjs'))
    .filter(file => wanted.length === 0 || wanted.some(start => file.startsWith(start)))
    .sort();
  return Promise.all(
    files.map(async file => ({ key: file.replace('.mjs', ''), ...(await import(join(folder, file))).task })),
  );
}

/** A key may fall beside a window that is still being drawn; the count is that of the try whose result was right. */
async function tried(key, act) {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      return await act(attempt);
    } catch (problem) {
      process.stdout.write(`${key}, try ${attempt}: ${problem instanceof Error ? problem.message : problem}\n`);
    }
  }
  return Number.NaN;
}

function ratioOf(ours, calc) {
  return (ours / calc).toFixed(2).replace('.', ',');
}

function line(number, name, ours, calc, ratio) {
  return `${number.padStart(2)}  ${name.padEnd(74)} ${ours.padStart(5)} ${calc.padStart(5)} ${ratio.padStart(6)}\n`;
}

async function measure(tasks, only) {
  const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-phim-'));
  const base = join(scratch, 'goc');
  const screen = only === 'ours' ? null : await openDisplay();
  const counted = [];
  try {
    if (only !== 'calc') makeRegister(base, 'samples');
    process.stdout.write(line('', 'Việc', 'Sổ', 'Calc', 'Tỷ lệ'));
    for (const task of tasks) {
      const place = (side, attempt) => join(scratch, `${task.key}-${side}-${attempt}`);
      const ours =
        only === 'calc'
          ? Number.NaN
          : await tried(`${task.key} (sổ)`, attempt =>
              playOurs(task, { base, scratch: place('so', attempt), browserPath: findChromium() }),
            );
      const calc =
        screen === null
          ? Number.NaN
          : await tried(`${task.key} (Calc)`, async attempt => {
              const keys = await playCalc(task, { display: screen.display, scratch: place('calc', attempt) });
              task.calc.check(readWorkbook(task.calc.saved), place('calc', attempt));
              return keys;
            });
      counted.push({ task, ours, calc });
      process.stdout.write(line(task.key.slice(0, 2), task.name, String(ours), String(calc), ratioOf(ours, calc)));
    }
  } finally {
    screen?.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
  return counted;
}

function total(counted, side) {
  return counted.reduce((sum, each) => sum + each[side], 0);
}

function report(counted) {
  const ours = total(counted, 'ours');
  const calc = total(counted, 'calc');
  process.stdout.write(line('', `Cộng ${counted.length} việc`, String(ours), String(calc), ratioOf(ours, calc)));
  const gain = each => each.calc - each.ours;
  const rest = counted.toSorted((left, right) => gain(right) - gain(left)).slice(3);
  process.stdout.write(`Không tính ba việc lợi nhất: ${ratioOf(total(rest, 'ours'), total(rest, 'calc'))}\n`);
  for (const each of counted.filter(one => one.ours > one.calc * MOST_SHARE)) {
    process.stdout.write(
      `Quá một nửa: ${each.task.name} (${each.ours}/${each.calc}): ${each.task.why ?? 'chưa nêu lý do'}\n`,
    );
  }
  return ours <= calc * MOST_SHARE;
}

const words = process.argv.slice(2);
const only = words.includes('--ours') ? 'ours' : words.includes('--calc') ? 'calc' : null;
const lacking = missing();
if (lacking.length > 0) {
  process.stdout.write(`keystrokes: NOT RUN, not here: ${lacking.join(', ')}\n`);
} else {
  const counted = await measure(await readTasks(words.filter(word => !word.startsWith('--'))), only);
  if (!report(counted)) process.exitCode = 1;
}
