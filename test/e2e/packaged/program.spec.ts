// The packed program does the office's main job from nothing but its own files: both workbooks in, the figures, the report saved
// as a Word file through the system's own dialog. It answers to nothing but its own switches, and keeps its data where it says.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { test as base, expect, type Page } from 'playwright/test';
import { openFiles } from './open-files.ts';
import { openPacked, PROGRAM, packedFolder, root, startPacked } from './packed-program.ts';

const test = base.extend<{ readonly scratch: string }>({
  scratch: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'Sổ theo dõi gói '));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

const samples = join(root, 'resources/demo');
const OURS = /^(app:\/\/(?:register|print)\/|blob:app:\/\/register\/|data:)/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

async function importFile(page: Page, kind: string, fileName: string, button: string): Promise<void> {
  await expect(page.getByRole('radio', { name: kind })).toBeChecked();
  await page.locator('input[type=file]').setInputFiles(join(samples, fileName));
  await page.getByRole('button', { name: button }).click();
}

/** Types the place into the system's dialog, as a person does. */
async function saveAs(dialogTitle: string, place: string): Promise<void> {
  const find = () => spawnSync('xdotool', ['search', '--name', dialogTitle], { encoding: 'utf8' }).stdout.trim();
  await expect.poll(find).not.toBe('');
  const dialog = find().split('\n').at(-1) ?? '';
  execFileSync('xdotool', ['windowfocus', '--sync', dialog]);
  execFileSync('xdotool', ['key', '--window', dialog, 'ctrl+a']);
  execFileSync('xdotool', ['type', '--window', dialog, '--delay', '20', place]);
  execFileSync('xdotool', ['key', '--window', dialog, 'Return']);
  await expect.poll(() => statSync(place, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(0);
}

function textOf(docx: string): string {
  const xml = unzipSync(readFileSync(docx))['word/document.xml'];
  return xml === undefined ? '' : strFromU8(xml).replaceAll(/<[^>]+>/g, '');
}

test('from the office’s spreadsheets to the consolidated report, on nothing but its own files', async ({ scratch }) => {
  // A folder with spaces and Vietnamese in its name, and only what was packed in it.
  const folder = join(scratch, 'Chương trình HPI');
  cpSync(packedFolder, folder, { recursive: true });
  const data = join(scratch, 'Sổ của Đảng ủy');
  const { page, pid, requests, close } = await openPacked({
    home: join(scratch, 'nha'),
    folder,
    parameters: ['--demo', '--data', data],
  });
  await open(page, 'Nhập từ Excel');
  await importFile(page, 'Danh sách đơn vị', 'danh-sach-don-vi.xlsx', 'Nhập 38 đơn vị');
  await expect(page.getByRole('heading', { name: 'Đã nhập tệp “danh-sach-don-vi.xlsx”' })).toBeVisible();
  await page.getByRole('button', { name: 'Nhập bảng theo dõi' }).click();
  await importFile(page, 'Bảng theo dõi năm 2026', 'theo-doi-2026.xlsx', 'Nhập 87 dòng');
  await expect(page.getByRole('heading', { name: 'Đã nhập tệp “theo-doi-2026.xlsx”' })).toBeVisible();

  await open(page, 'Tổng quan');
  const figures = ['29/38', '31/38', '19/38', '152/206'];
  for (const figure of figures) await expect(page.getByText(figure, { exact: true }).first()).toBeVisible();

  await open(page, 'Báo cáo tổng hợp');
  await page.getByRole('button', { name: 'Xuất tệp Word' }).click();
  const report = join(scratch, 'bao-cao.docx');
  // The scratch folder's own name cannot be typed on a keyboard without Vietnamese; the dialog takes a plain one.
  const plain = join(tmpdir(), `bao-cao-${process.pid}.docx`);
  await saveAs('Chọn nơi lưu', plain);
  cpSync(plain, report);
  rmSync(plain);
  const text = textOf(report);
  for (const figure of figures) expect(text).toContain(figure);

  const held = openFiles(pid);
  expect(held).toContain(join(folder, 'resources/app.asar'));
  expect(held.filter(path => !path.startsWith(scratch))).toEqual([]);
  expect(held.filter(path => /\.(?:c?js|mjs|html|node)$/u.test(path))).toEqual([
    expect.stringContaining(join(folder, 'resources/app.asar.unpacked/node_modules/better-sqlite3')),
  ]);

  await close();
  expect(existsSync(join(data, 'so-theo-doi.sqlite'))).toBe(true);
  expect(requests.filter(address => !OURS.test(address))).toEqual([]);
});

test('a file laid beside the program is not loaded in place of its own', async ({ scratch }) => {
  const folder = join(scratch, 'goi');
  cpSync(packedFolder, folder, { recursive: true });
  const trace = join(scratch, 'da-chay');
  const intruder = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '');`;
  const app = join(folder, 'resources', 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "khac", "main": "main.js" }');
  writeFileSync(join(app, 'main.js'), intruder);
  rmSync(join(folder, 'resources', 'app.asar'));
  const child = startPacked({ home: join(scratch, 'nha'), folder });
  const code = await new Promise(settle => child.once('exit', settle));
  expect(code).not.toBe(0);
  expect(existsSync(trace)).toBe(false);
});

test('NODE_OPTIONS, RUN_AS_NODE and the inspector have no hold on it', async ({ scratch }) => {
  const trace = join(scratch, 'da-chay');
  const intruder = join(scratch, 'xen-vao.cjs');
  writeFileSync(intruder, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '');`);
  const { page, printed, close } = await openPacked({
    home: join(scratch, 'nha'),
    parameters: ['--inspect=0', '--inspect-brk=0'],
    environment: {
      NODE_OPTIONS: `--require ${JSON.stringify(intruder)}`,
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_NO_ASAR: '1',
      ELECTRON_OVERRIDE_DIST_PATH: scratch,
      NODE_ENV: 'test',
    },
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(printed()).not.toContain('Debugger listening');
  await page.keyboard.press('Control+Shift+I');
  await page.keyboard.press('F12');
  expect(page.context().pages()).toHaveLength(1);
  await close();
  expect(existsSync(trace)).toBe(false);
});

test('carried, it keeps its data beside itself: nothing in the user’s folder, nothing of the register in a temporary one', async ({
  scratch,
}) => {
  const folder = join(scratch, 'USB của văn phòng');
  cpSync(packedFolder, folder, { recursive: true });
  writeFileSync(join(folder, 'mang-theo.txt'), '');
  const home = join(scratch, 'nha');
  const temporary = join(scratch, 'tam');
  mkdirSync(home);
  mkdirSync(temporary);
  const { page, close } = await openPacked({ home, folder, environment: { TMPDIR: temporary } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await close();
  expect(existsSync(join(folder, 'du-lieu', 'so-theo-doi', 'so-theo-doi.sqlite'))).toBe(true);
  expect(filesUnder(home).filter(file => relative(home, file).includes('so-theo-doi'))).toEqual([]);
  expect(filesUnder(temporary).filter(file => /sqlite|so-theo-doi/u.test(relative(temporary, file)))).toEqual([]);
});

test('an installed one keeps its data in the user’s folder', async ({ scratch }) => {
  const home = join(scratch, 'nha');
  const before = filesUnder(packedFolder);
  const { page, close } = await openPacked({ home });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await close();
  expect(existsSync(join(home, 'so-theo-doi-hpi', 'so-theo-doi', 'so-theo-doi.sqlite'))).toBe(true);
  expect(filesUnder(packedFolder)).toEqual(before);
  expect(before).toContain(join(packedFolder, PROGRAM));
});
