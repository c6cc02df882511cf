// What only the browser host has: its key, its cookie, its limit on what is sent to it.
import { expect, test } from '../fixtures.ts';

test('the page cannot read the cookie that lets it in, and the address bar does not keep the key', async ({ page }) => {
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(new URL(page.url()).pathname).toBe('/');
});

test('another browser is not let in by the address alone', async ({ page }) => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the browser project runs in a browser of its own');
  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(page.url());
  expect(answer?.status()).toBe(401);
  await expect(stranger.getByRole('heading')).toContainText('Cần mở bằng địa chỉ');
});

test('a file larger than any workbook comes back as a typed refusal, not as a broken connection', async ({ page }) => {
  const answer = await page.evaluate(async () => {
    const body = new FormData();
    body.set('data', JSON.stringify({ json: {} }));
    body.set('0', new Blob([new Uint8Array(70 * 1024 * 1024)]));
    const response = await fetch('/rpc/exchange/preview', { method: 'POST', body });
    return { status: response.status, body: await response.json() };
  });
  expect(answer.status).toBe(413);
  expect(answer.body.json).toMatchObject({ defined: true, code: 'FILE_REFUSED', data: { reason: 'tooLarge' } });
});
