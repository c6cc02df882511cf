// Pictures of the clerk's guide, made anew from the demo with the sample reports received: `npm run guide` after a build. Each
// is the page as the clerk sees it at 1366x768, smaller and as webp, into resources/huong-dan/hinh.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { settled, watchRequests } from '../test/e2e/look/checks.ts';
import { openServer } from '../test/e2e/programs.ts';
import { receiveReports } from '../test/e2e/received-reports.ts';
import { makeDemoRegister } from './demo.mjs';
import { findChromium, sandboxSwitches } from './finders.mjs';
import { root } from './places.mjs';

const HEIGHT = 768;
const WIDTH = 1366;
const AS_OF = '2026-12-20';
const scratch = mkdtempSync(join(tmpdir(), 'so-theo-doi-hinh-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
const home = join(scratch, 'nha');
const folder = join(root, 'resources', 'huong-dan', 'hinh');
const reports = join(root, 'test', 'fixtures', 'bao-cao');

const press = name => page => page.getByRole('button', { name }).first().click();
const hold = keys => page => page.keyboard.press(keys);

/** A picture, the page it is of, and what the clerk did there before it was taken. */
const PICTURES = [
  { name: 'tong-quan', path: '' },
  { name: 'don-vi', path: 'don-vi' },
  { name: 'trang-don-vi', path: '', open: openUnit },
  { name: 'chuong-trinh-ke-hoach', path: 'chuong-trinh-ke-hoach' },
  { name: 'sinh-hoat', path: 'sinh-hoat' },
  { name: 'tuyen-truyen', path: 'tuyen-truyen' },
  { name: 'dot-bao-cao', path: 'dot-bao-cao' },
  { name: 'ban-tach', path: 'dot-bao-cao', open: openCutting },
  { name: 'gop-y-trung', path: 'gop-y-trung' },
  { name: 'mo-hinh', path: 'mo-hinh' },
  { name: 'kho-khan', path: 'kho-khan-kien-nghi' },
  { name: 'nhiem-vu-195', path: 'nhiem-vu' },
  { name: 'nhap-tu-excel', path: 'nhap-tu-excel' },
  { name: 'van-ban-don-doc', path: 'van-ban' },
  { name: 'bao-cao-tong-hop', path: 'bao-cao-tong-hop' },
  { name: 'kiem-tra-the-thuc', path: 'kiem-tra-the-thuc', open: checkForm },
  { name: 'can-xem-lai', path: 'can-xem-lai' },
  { name: 'danh-sach', path: 'mo-hinh', open: hold('Control+Shift+L') },
  { name: 'cuoi-nam', path: 'cuoi-nam' },
  { name: 'sang-may-khac', path: 'thiet-lap', open: press('Sang máy khác, bàn giao') },
  { name: 'thiet-lap', path: 'thiet-lap', open: press('Cơ quan ban hành') },
];

/** Taken of a register nobody has written into. */
const FIRST_PICTURES = [{ name: 'bat-dau', path: 'buoc-dau' }];

async function openUnit(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Gõ / }).fill('so xay dung');
  await page
    .getByRole('option', { name: /Sở Xây dựng/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thay đổi tổ chức' }).waitFor();
}

async function openCutting(page) {
  await page.getByRole('button', { name: 'Tách báo cáo' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Bàn tách báo cáo' }).waitFor();
}

async function checkForm(page) {
  await page.locator('input[type=file]').first().setInputFiles(join(reports, '417 HPI nam 2026.docx'));
  await page
    .getByRole('button', { name: /bản sao/ })
    .first()
    .waitFor();
}

async function take(session, name) {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 78,
    clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT, scale: 0.75 },
  });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  process.stdout.write(`${name}.webp\n`);
}

async function takeAll(browser, register, pictures) {
  const { address, close } = await openServer({ folder: register, demo: true }, home);
  try {
    const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, locale: 'vi-VN' });
    const page = await context.newPage();
    const quiet = watchRequests(page);
    await page.addInitScript(
      asOf => localStorage.setItem('period', JSON.stringify({ year: 2026, asOf, chosenWhen: asOf })),
      AS_OF,
    );
    await page.goto(address);
    await page.waitForSelector('main h1');
    const session = await context.newCDPSession(page);
    for (const { name, path, open } of pictures) {
      await page.evaluate(hash => {
        location.hash = `#/${hash}`;
      }, path);
      // A panel left open by the picture before would come back with its page.
      await page.reload();
      await page.waitForSelector('main h1');
      await settled(page, quiet);
      await open?.(page);
      await settled(page, quiet);
      await take(session, name);
    }
  } finally {
    await close();
  }
}

const browserPath = findChromium();
if (browserPath === null) throw new Error('No Chromium here: the pictures are made with one.');
mkdirSync(folder, { recursive: true });
const filled = await makeDemoRegister();
await receiveReports(filled);
const empty = join(scratch, 'so');
const browser = await chromium.launch({ executablePath: browserPath, args: sandboxSwitches() });
try {
  await takeAll(browser, filled, PICTURES);
  await takeAll(browser, empty, FIRST_PICTURES);
} finally {
  await browser.close();
}
