// LibreOffice Calc in a display of its own, driven by keys alone; every key is counted by the same rule. There is no window
// manager: a window takes the focus when a task goes to it, which counts as Alt+Tab.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demo } from './ours.mjs';
import { keysOf } from './rule.mjs';

const PYTHON = '/usr/bin/python3';
const DRAWN = 220;
const OPENED = 60_000;
const ALT_TAB = 2;

/** What a clerk's Calc has been told long ago: no tip of the day, keep the Excel format without asking. Vietnamese dates. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Save/Document"><prop oor:name="WarnAlienFormat" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>7.4</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** A display nobody sees. */
export async function openDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', text => resolve(String(text).trim()));
    server.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { display: `:${number}`, close: () => server.kill() };
}

function xdotool(display, ...words) {
  const { stdout, status } = spawnSync('xdotool', words, {
    env: { ...process.env, DISPLAY: display },
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : '';
}

async function windowOf(display, name) {
  for (let waited = 0; waited < OPENED; waited += 250) {
    const found = xdotool(display, 'search', '--onlyvisible', '--name', name);
    if (found !== '') return found.split('\n').at(-1);
    await sleep(250);
  }
  throw new Error(`no window ${name}`);
}

/** What a task is given: keys and windows. */
async function office(display, scratch, files) {
  const profile = join(scratch, 'ho-so');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  const child = spawn(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--norestore', '--nologo', '--nofirststartwizard', ...files],
    { env: { ...process.env, DISPLAY: display, SAL_USE_VCLPLUGIN: 'gen' }, stdio: 'ignore', detached: true },
  );
  let keys = 0;
  const main = files[0];
  const windows = new Map();
  let current = main;
  let asked;
  for (const file of files) windows.set(file, await windowOf(display, file.split('/').at(-1)));
  await sleep(2500);

  async function focus(file) {
    const window = windows.get(file);
    current = file;
    xdotool(display, 'windowraise', window);
    xdotool(display, 'mousemove', '700', '420');
    xdotool(display, 'windowfocus', window);
    await sleep(400);
  }
  /** A question of the program stands above its window and takes the keys, as a window manager would see to. */
  function toQuestion() {
    const shown = xdotool(display, 'search', '--onlyvisible', '--name', '.+').split('\n');
    const own = [...windows.values()];
    const question = shown.find(window => window !== '' && !own.includes(window));
    if (question !== asked) xdotool(display, 'windowfocus', question ?? windows.get(current));
    asked = question;
  }
  async function press(chord, times = 1) {
    for (let time = 0; time < times; time += 1) {
      keys += keysOf(chord);
      toQuestion();
      xdotool(display, 'key', '--clearmodifiers', chord);
      await sleep(DRAWN);
    }
  }
  async function type(text) {
    keys += [...text].length;
    toQuestion();
    // A marked letter is lent a key of its own for the moment, and the program must have read it before the key is given back.
    for (const part of text.match(/[\x20-\x7e]+|./gu) ?? []) {
      const marked = !/[\x20-\x7e]/.test(part);
      if (marked) await sleep(120);
      xdotool(display, 'type', '--delay', marked ? '350' : '45', part);
    }
    await sleep(DRAWN);
  }
  /** To a cell or block by the name box, the shortest way to a place whose address is in sight. */
  async function goTo(address) {
    await press('ctrl+shift+t');
    // Where windows are managed the box comes selected.
    xdotool(display, 'key', 'ctrl+a');
    await sleep(DRAWN);
    await type(address);
    await press('Return');
  }
  async function save(file = main) {
    const before = statSync(file).mtimeMs;
    await press('ctrl+s');
    for (let waited = 0; waited < 15_000 && statSync(file).mtimeMs === before; waited += 200) await sleep(200);
    await sleep(700);
  }
  await focus(main);
  return {
    press,
    type,
    goTo,
    save,
    wait: sleep,
    /** Enter to a question that has no title to be found by. */
    answer: async () => {
      const shown = xdotool(display, 'search', '--onlyvisible', '--name', '.*').split('\n');
      const question = shown.filter(window => ![...windows.values()].includes(window)).at(-1);
      if (question !== undefined) xdotool(display, 'windowfocus', question);
      await sleep(300);
      keys += 1;
      xdotool(display, 'key', 'Return');
      await sleep(700);
      xdotool(display, 'windowfocus', windows.get(current));
      asked = undefined;
      await sleep(300);
    },
    count: () => keys,
    /** Keys in a dialog of the system, which is not played. */
    also: more => {
      keys += more;
    },
    /** Kept so that it can be looked at; a clerk who only asks does not save. */
    keep: async () => {
      const before = keys;
      await save();
      keys = before;
    },
    /** Keys that belong to the making ready, not to the task. */
    uncounted: async act => {
      const before = keys;
      await act();
      keys = before;
    },
    switchTo: async file => {
      keys += ALT_TAB;
      await focus(file);
    },
    picture: path => spawnSync('import', ['-window', 'root', path], { env: { ...process.env, DISPLAY: display } }),
    close: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Every sheet as openpyxl reads it: values by address, rows hidden, how it is printed. */
export function readWorkbook(file) {
  const { stdout, stderr, status } = spawnSync(PYTHON, [join(import.meta.dirname, 'workbook.py'), file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A workbook with these cells on its first sheet; `from` is copied first. */
export function makeWorkbook(file, cells, ...from) {
  const { stderr, status } = spawnSync(
    PYTHON,
    [join(import.meta.dirname, 'make-workbook.py'), file, JSON.stringify(cells), ...from],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

/** Plays one task on a copy of the workbook and holds what was saved against what should stand in it. */
export async function playCalc(task, { display, scratch }) {
  mkdirSync(scratch, { recursive: true });
  const name = task.calc.workbook ?? 'theo-doi-2026.xlsx';
  const file = join(scratch, name);
  copyFileSync(join(demo, name), file);
  const others = task.calc.others?.(scratch) ?? [];
  const calc = await office(display, scratch, [file, ...others]);
  try {
    await task.calc.play({ ...calc, file, others, scratch });
    return calc.count() + (task.calc.extra ?? 0);
  } finally {
    if (process.env.KEYSTROKES_PICTURES) calc.picture(join(process.env.KEYSTROKES_PICTURES, `${task.key}-calc.png`));
    await calc.close();
    task.calc.saved = file;
  }
}
