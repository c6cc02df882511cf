// Everything else a person can come to see: each panel, dialog and menu; a closed round and the mode that only reads; the pages
// with 0 and 500 units under axe, also at 1920x1080; the dark scheme, high contrast and each size of type. Minutes, so `npm run
// look` and not `npm test`. LOOK=<pattern> looks at the screens of those names only.
import { colleagueWrites } from '../colleague.ts';
import { test as base, expect } from '../fixtures.ts';
import { receiveReports } from '../received-reports.ts';
import { LARGE, look, SMALL } from './look.ts';
import { press } from './opening.ts';
import { panelScreens } from './panels/panels.ts';
import { innerScreens, openingScreens, pageScreens, type Screen } from './screens.ts';

const test = base.extend({
  dataFolder: async ({ dataFolder, preparation, scratch }, use) => {
    if (preparation === 'samples') {
      await receiveReports(dataFolder);
      await colleagueWrites(dataFolder, scratch);
    }
    await use(dataFolder);
  },
});

test.use({ demo: true });
test.setTimeout(1_800_000);

const asked = new RegExp(process.env.LOOK ?? '');
const wanted = (screens: readonly Screen[]) => screens.filter(({ name }) => asked.test(name));

for (const [preparation, called] of [
  ['new', '0'],
  ['fiveHundred', '500'],
] as const) {
  test.describe(`with ${called} units`, () => {
    test.use({ preparation });

    test('axe finds nothing on any page either', async ({ page, scratch }) => {
      const looks = { scratch, called, sizes: [SMALL, LARGE], axe: 'all', focus: true } as const;
      expect(await look(page, wanted(openingScreens(preparation !== 'new')), looks)).toEqual([]);
    });
  });
}

test.describe('with 38 units', () => {
  test.use({ preparation: 'samples' });
  const panels = wanted([...innerScreens, ...panelScreens]);
  const everything = [...wanted(pageScreens), ...panels];

  test('each panel, dialog and menu is as the pages are', async ({ page, scratch }) => {
    expect(await look(page, panels, { scratch, called: '38', sizes: [SMALL], axe: 'all', focus: true })).toEqual([]);
  });

  const shown = [
    { called: 'toi', media: { colorScheme: 'dark' }, type: 'middle', axe: 'colours', focus: false },
    { called: 'tuong-phan', media: { forcedColors: 'active' }, type: 'middle', axe: 'colours', focus: true },
    { called: 'chu-lon', media: {}, type: 'large', axe: 'none', focus: false },
    { called: 'chu-nho', media: {}, type: 'small', axe: 'none', focus: false },
  ] as const;

  for (const { called, media, type, axe, focus } of shown) {
    test(`so is everything as it is shown to those who ask for it: ${called}`, async ({ page, scratch }) => {
      await page.emulateMedia(media);
      await page.evaluate(size => localStorage.setItem('appearance.type', JSON.stringify(size)), type);
      await page.reload();
      expect(await look(page, everything, { scratch, called, sizes: [SMALL], axe, focus })).toEqual([]);
    });
  }

  test('so is everything in the mode that only reads', async ({ page, scratch }) => {
    await press(/^Người đang làm việc/, 'Chỉ xem và in')(page);
    await expect(page.getByRole('region', { name: 'Chế độ chỉ xem và in' })).toBeVisible();
    const read = everything.filter(({ open, afterWriting }) => open === undefined && afterWriting !== true);
    expect(await look(page, read, { scratch, called: 'chi-xem', sizes: [SMALL], axe: 'all', focus: true })).toEqual([]);
  });
});
