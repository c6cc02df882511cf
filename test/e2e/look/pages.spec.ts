// Every page as it opens, with no unit, with the 38 of the samples, with 500: pictures are kept in test-results/hinh, words and
// room are measured, axe finds nothing, the focus is always seen. `npm run look` looks at more (thorough.spec.ts).
import { expect, test } from '../fixtures.ts';
import { LARGE, look, SMALL } from './look.ts';
import { emptyOverview, pageScreens } from './screens.ts';

test.use({ demo: true });

const registers = [
  { preparation: 'new', called: '0' },
  { preparation: 'samples', called: '38' },
  { preparation: 'fiveHundred', called: '500' },
] as const;

for (const { preparation, called } of registers) {
  test.describe(`with ${called} units`, () => {
    test.use({ preparation });

    test('every page has room for its words, in Vietnamese only, and can be used by everybody', async ({ page }) => {
      test.setTimeout(600_000);
      const isMain = preparation === 'samples';
      const looks = { called, sizes: [SMALL, LARGE], axe: isMain ? 'all' : 'none', focus: isMain } as const;
      const screens = preparation === 'new' ? [...pageScreens, emptyOverview] : pageScreens;
      expect(await look(page, screens, looks)).toEqual([]);
    });
  });
}
