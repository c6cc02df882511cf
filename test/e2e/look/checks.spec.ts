// The look itself: it must see what a person would see at once.
import { expect, test } from '../fixtures.ts';
import { faultsOf } from './checks.ts';

const wrong = [
  [
    'a line runs over the next column',
    '<div style="display:grid;grid-template-columns:60px 60px"><div style="min-width:0"><span style="white-space:nowrap">10.333 người</span></div><div></div></div>',
    /^runs out of its room: "10.333 người"/,
  ],
  [
    'the last words of a bar leave the window',
    '<div style="position:absolute;left:95vw;white-space:nowrap">07 chưa gửi báo cáo năm nay</div>',
    /out of the window$/,
  ],
  [
    'two names stand over each other',
    '<div style="position:relative"><span style="position:absolute;left:0">Chi bộ</span><span style="position:absolute;left:36px">CT-XH</span></div>',
    /^"Chi bộ" and "CT-XH" are written over each other$/,
  ],
  [
    'two lines stand over each other inside a box that scrolls',
    '<div style="height:60px;overflow-y:auto"><p style="margin:0">Đã gửi</p><p style="margin:-8px 0 0">Chưa gửi</p><p style="height:300px">Chi bộ</p></div>',
    /^"Đã gửi" and "Chưa gửi" are written over each other$/,
  ],
  [
    'a name laid over the page stands over another, whatever cuts the page',
    '<div style="position:relative"><div style="height:0;overflow:hidden"><span style="position:absolute;left:0;top:0">Chi bộ</span></div><span style="position:absolute;left:36px;top:0">CT-XH</span></div>',
    /^"Chi bộ" and "CT-XH" are written over each other$/,
  ],
] as const;

for (const [name, html, fault] of wrong) {
  test(`it sees that ${name}`, async ({ page }) => {
    await page.goto('about:blank');
    await page.setContent(html);
    expect(await faultsOf(page)).toContainEqual(expect.stringMatching(fault));
  });
}

test('it finds nothing where every line has its room, nor in what scrolls or wraps', async ({ page }) => {
  await page.goto('about:blank');
  await page.setContent(
    '<p>Đợt báo cáo <strong>năm</strong></p><div style="width:60px;overflow-x:auto;white-space:nowrap">Đảng bộ UBND tỉnh</div>',
  );
  expect(await faultsOf(page)).toEqual([]);
});

test('what is scrolled away stands over nothing', async ({ page }) => {
  await page.goto('about:blank');
  const lines = ['Đảng ủy Sở Y tế', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'Chi bộ Bảo tàng tỉnh', 'Chi bộ Thư viện tỉnh'];
  await page.setContent(
    `<div style="height:20px;overflow-y:auto">${lines.map(line => `<p style="margin:0">${line}</p>`).join('')}</div><span>Chi bộ</span>`,
  );
  expect(await faultsOf(page)).toEqual([]);
});
