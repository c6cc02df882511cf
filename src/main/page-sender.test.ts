import { describe, expect, test } from 'vitest';
import { isOurPage } from './page-sender.ts';

const OUR_WINDOW = 1;

function sender(url: string, { isMain = true, contentsId = OUR_WINDOW } = {}) {
  return { contentsId, frame: { url, isMain } };
}

test('our page in the main frame of our window may call', () => {
  expect(isOurPage(sender('app://register/'), OUR_WINDOW)).toBe(true);
  expect(isOurPage(sender('app://register/#/don-vi'), OUR_WINDOW)).toBe(true);
});

describe('nobody else may', () => {
  test.each([
    ['another origin', sender('https://register/')],
    ['a file', sender('file:///register/index.html')],
    ['a blank page', sender('about:blank')],
    ['a host that begins like ours', sender('app://register.vn/')],
    ['a user name before another host', sender('app://register@khac/')],
    ['an address that is none', sender('app')],
    ['a child frame', sender('app://register/', { isMain: false })],
    ['another window', sender('app://register/', { contentsId: 2 })],
    ['a frame that is gone', { contentsId: OUR_WINDOW, frame: null }],
  ])('%s', (_who, from) => {
    expect(isOurPage(from, OUR_WINDOW)).toBe(false);
  });
});
