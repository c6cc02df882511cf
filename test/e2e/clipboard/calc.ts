// LibreOffice Calc on the same display as the program, driven by keys alone. There is no window manager, so windows are focused.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds));

function xdotool(...words: readonly string[]): string {
  const { stdout, status } = spawnSync('xdotool', words, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

export interface Calc {
  readonly press: (...chords: readonly string[]) => Promise<void>;
  /** What is on the clipboard, as a table. */
  readonly paste: () => Promise<void>;
  /** Waits until the file on the disk is another one. */
  readonly save: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function windowOf(name: string): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 250) {
    const found = xdotool('search', '--onlyvisible', '--name', name).split('\n').at(-1) ?? '';
    if (found !== '') return found;
    await pause(250);
  }
  throw new Error(`no window ${name}`);
}

/** Real keys in a window, so that the clipboard is the display's own. */
async function pressIn(window: string, chords: readonly string[]): Promise<void> {
  xdotool('windowraise', window);
  xdotool('windowfocus', window);
  await pause(400);
  for (const chord of chords) {
    xdotool('key', '--clearmodifiers', chord);
    await pause(250);
  }
  await pause(800);
}

/** Keys in the program's own window. */
export async function pressInProgram(...chords: readonly string[]): Promise<void> {
  await pressIn(await windowOf('^Sổ theo dõi'), chords);
}

/** Calc asks for the language of a table that is pasted; the clerk takes what it offers. */
async function answerLanguage(): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 250) {
    const dialog = xdotool('search', '--onlyvisible', '--name', 'Locale|Ngôn ngữ|Import').split('\n').at(-1) ?? '';
    if (dialog !== '') {
      await pressIn(dialog, ['Return']);
      return;
    }
    await pause(250);
  }
  throw new Error('Calc never asked for the language');
}

/** Opens a spreadsheet and waits for its window. */
export async function openCalc(file: string, scratch: string): Promise<Calc> {
  const profile = join(scratch, 'ho-so-calc');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  const child = spawn(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--norestore', '--nologo', '--nofirststartwizard', file],
    { env: { ...process.env, SAL_USE_VCLPLUGIN: 'gen' }, stdio: 'ignore', detached: true },
  );
  const name = file.split('/').at(-1) ?? file;
  const window = await windowOf(name);
  await pause(2500);
  return {
    press: (...chords) => pressIn(window, chords),
    paste: async () => {
      await pressIn(window, ['ctrl+v']);
      await answerLanguage();
    },
    save: async () => {
      const before = statSync(file).mtimeMs;
      await pressIn(window, ['ctrl+s']);
      for (let waited = 0; waited < 15_000 && statSync(file).mtimeMs === before; waited += 200) await pause(200);
      await pause(700);
    },
    close: async () => {
      const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

const FLAT_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Trang1">`;
const FLAT_FOOT = '</table:table></office:spreadsheet></office:body></office:document-content>';

/** A spreadsheet's content with these texts in its first cells. */
export function contentOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    row =>
      `<table:table-row>${row.map(text => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  );
  return `${FLAT_HEAD}${lines.join('')}${FLAT_FOOT}`;
}

export interface ReadCell {
  readonly type: string;
  readonly text: string;
}

/** The first cells of a saved spreadsheet: what kind of value each is, and what is seen. */
export function readCells(file: string): readonly (readonly ReadCell[])[] {
  const content = strFromU8(unzipSync(readFileSync(file))['content.xml'] ?? new Uint8Array());
  const rows = [...content.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)];
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
      ([, attributes = '', inner = '']) => ({
        type: /office:value-type="([^"]*)"/.exec(attributes)?.[1] ?? '',
        text: [...inner.matchAll(/<text:p[^>]*>(.*?)<\/text:p>/gs)]
          .map(([, text = '']) => text.replace(/<[^>]+>/g, ''))
          .join('\n'),
      }),
    ),
  );
}
