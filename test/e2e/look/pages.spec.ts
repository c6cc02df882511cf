// Every page as it opens at 1366x768, with no unit, with the 38 of the samples, with 500; with 38 at 1920x1080 too, where axe
// finds nothing and the focus is always seen. Pictures are kept in test-results/hinh, words and room are measured. The wide
// pictures with 0 and 500 units, and more, are `npm run look` (thorough.spec.ts).
import { expect, test } from '../fixtures.ts';
import { LARGE, look, SMALL } from './look.ts';
import { openingScreens } from './screens.ts';

test.use({ demo: true });

const registers = [
  { preparation: 'new', called: '0', sizes: [SMALL] },
  { preparation: 'samples', called: '38', sizes: [SMALL, LARGE] },
  { preparation: 'fiveHundred', called: '500', sizes: [SMALL] },
] as const;

for (const { preparation, called, sizes } of registers) {
  test.describe(`with ${called} units`, () => {
    test.use({ preparation });

    test('every page has room for its words, in Vietnamese only, and can be used by everybody', async ({
      page,
      scratch,
    }) => {
      test.setTimeout(600_000);
      const isMain = preparation === 'samples';
      const looks = { scratch, called, sizes, axe: isMain ? 'all' : 'none', focus: isMain } as const;
      expect(await look(page, openingScreens(preparation !== 'new'), looks)).toEqual([]);
    });
  });
}
