// Pictures of the clerk's guide, made anew from the demo: `node scripts/guide.mjs` after a build. Each is the page as the clerk
// sees it at 1366x768, smaller and as webp, into resources/huong-dan/hinh.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { makeDemoRegister } from './demo.mjs';
import { findChromium, sandboxSwitches } from './finders.mjs';
import { built, projectNode, root } from './places.mjs';

const HEIGHT = 768;
const WIDTH = 1366;
const AS_OF = '2026-12-20';
const SETTLED = 1200;
const folder = join(root, 'resources', 'huong-dan', 'hinh');

/** Picture and page. */
const PICTURES = [
  ['tong-quan', ''],
  ['don-vi', 'don-vi'],
  ['chuong-trinh-ke-hoach', 'chuong-trinh-ke-hoach'],
  ['sinh-hoat', 'sinh-hoat'],
  ['tuyen-truyen', 'tuyen-truyen'],
  ['dot-bao-cao', 'dot-bao-cao'],
  ['ban-tach', 'tach-bao-cao'],
  ['mo-hinh', 'mo-hinh'],
  ['kho-khan', 'kho-khan-kien-nghi'],
  ['nhiem-vu-195', 'nhiem-vu'],
  ['nhap-tu-excel', 'nhap-tu-excel'],
  ['van-ban-don-doc', 'van-ban'],
  ['bao-cao-tong-hop', 'bao-cao-tong-hop'],
  ['kiem-tra-the-thuc', 'kiem-tra-the-thuc'],
  ['cuoi-nam', 'cuoi-nam'],
  ['thiet-lap', 'thiet-lap'],
];

async function take(session, name) {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 78,
    clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT, scale: 0.75 },
  });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  process.stdout.write(`${name}.webp\n`);
}

const browserPath = findChromium();
if (browserPath === null) throw new Error('No Chromium here: the pictures are made with one.');
mkdirSync(folder, { recursive: true });
const register = await makeDemoRegister();
const server = spawn(projectNode, [built('server'), '--demo', '--data', register], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  let said = '';
  server.stdout.on('data', text => {
    said += text;
    const found = said.match(/http:\/\/\S+/);
    if (found !== null) resolve(found[0]);
  });
  server.on('exit', code => reject(new Error(`the server ended with ${code}`)));
});
const browser = await chromium.launch({ executablePath: browserPath, args: sandboxSwitches() });
try {
  const page = await (
    await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, locale: 'vi-VN' })
  ).newPage();
  await page.addInitScript(
    asOf => localStorage.setItem('period', JSON.stringify({ year: 2026, asOf, chosenWhen: asOf })),
    AS_OF,
  );
  await page.goto(address);
  await page.waitForSelector('main h1');
  const session = await page.context().newCDPSession(page);
  for (const [name, path] of PICTURES) {
    await page.evaluate(hash => {
      location.hash = `#/${hash}`;
    }, path);
    await page.waitForSelector('main h1');
    await page.waitForTimeout(SETTLED);
    await take(session, name);
  }
  // One unit's own page, as the search leads to it.
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(SETTLED);
  await page.keyboard.type('so xay dung');
  await page.waitForTimeout(SETTLED);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(SETTLED);
  await take(session, 'trang-don-vi');
} finally {
  await browser.close();
  server.kill();
}
