// Everything else a person can come to see: each panel, dialog and menu; the pages with other numbers of units under axe; the
// dark scheme, high contrast and each size of type. Minutes, so `npm run look` and not `npm test`.
import { expect, test } from '../fixtures.ts';
import { look, SMALL } from './look.ts';
import { innerScreens, pageScreens, panelScreens } from './screens.ts';

test.use({ demo: true });
test.setTimeout(1_800_000);

for (const [preparation, called] of [
  ['new', '0'],
  ['fiveHundred', '500'],
] as const) {
  test.describe(`with ${called} units`, () => {
    test.use({ preparation });

    test('axe finds nothing on any page either', async ({ page }) => {
      expect(await look(page, pageScreens, { called, sizes: [SMALL], axe: true, focus: true })).toEqual([]);
    });
  });
}

test.describe('with 38 units', () => {
  test.use({ preparation: 'samples' });

  test('each panel, dialog and menu is as the pages are', async ({ page }) => {
    const looks = { called: '38', sizes: [SMALL], axe: true, focus: false };
    expect(await look(page, [...innerScreens, ...panelScreens], looks)).toEqual([]);
  });

  const shown = [
    { called: 'toi', media: { colorScheme: 'dark' }, type: 'middle' },
    { called: 'tuong-phan', media: { forcedColors: 'active' }, type: 'middle' },
    { called: 'chu-lon', media: {}, type: 'large' },
    { called: 'chu-nho', media: {}, type: 'small' },
  ] as const;
  const telling = /^(?:dot-|sinh-hoat-chi-tiet|don-vi-id|tong-quan-|van-ban-chase|thiet-lap-8)/;
  const opened = [...innerScreens, ...panelScreens].filter(({ name }) => telling.test(name));

  for (const { called, media, type } of shown) {
    test(`so is everything as it is shown to those who ask for it: ${called}`, async ({ page }) => {
      await page.emulateMedia(media);
      await page.evaluate(size => localStorage.setItem('appearance.type', JSON.stringify(size)), type);
      await page.reload();
      const looks = { called, sizes: [SMALL], axe: true, focus: called === 'toi' };
      expect(await look(page, [...pageScreens, ...opened], looks)).toEqual([]);
    });
  }
});
