import type { Page } from 'playwright/test';
import { innerPages, pages } from '../../../src/renderer/app/pages.ts';
import { press, toFirstUnit } from './opening.ts';

/** Something a person sees: a page, or a panel, dialog or menu open on it. */
export interface Screen {
  /** Also the picture's file name. */
  readonly name: string;
  /** Behind `#/`. */
  readonly address: string;
  /** `scratch` holds the files of this test. */
  readonly open?: (page: Page, scratch: string) => Promise<void>;
  /** What the address itself must show. */
  readonly shows?: string;
  /** What it shows was written by the screen before: it is not there in the mode that only reads. */
  readonly afterWriting?: boolean;
}

/** The side panel of a page. */
export const PANEL = 'aside[aria-labelledby]';

const preview = {
  'van-ban': JSON.stringify({
    kind: 'paper',
    choice: { kind: 'list', list: 'round', year: 2026, asOf: '2026-12-20', plain: true },
  }),
};

/** Pages that need more than their path to be seen; a new one of these without an entry here fails the test. */
const INNER: Readonly<Record<string, readonly Omit<Screen, 'name'>[]>> = {
  'xem-truoc': [
    {
      address: `xem-truoc?${new URLSearchParams(preview)}`,
      shows: 'main section .sheet',
    },
  ],
  'huong-dan/:chapter?': [{ address: 'huong-dan/sinh-hoat' }, { address: 'huong-dan/phim-tat' }],
  'tach-bao-cao': [{ address: 'tach-bao-cao' }, { address: 'tach-bao-cao', open: press('Dán từ PDF') }],
  'don-vi/:id': [{ address: 'don-vi', open: toFirstUnit }],
};

export const innerScreens: readonly Screen[] = Object.entries(INNER).flatMap(([path, screens]) =>
  screens.map((screen, index) => ({ ...screen, name: `${path.replace(/[^a-z-]+/g, '-')}-${index + 1}` })),
);

function isSeenByItself({ path }: { readonly path: string }): boolean {
  if (INNER[path] !== undefined) return false;
  if (path.includes(':')) throw new Error(`no screen shows the page ${path}`);
  return true;
}

/** Every page as it opens: found where the program finds them, so that a new one is looked at too. */
export const pageScreens: readonly Screen[] = [...pages, ...innerPages]
  .filter(isSeenByItself)
  .map(({ path }) => ({ name: path === '' ? 'tong-quan' : path, address: path }));

/** Tổng quan of a register without units, once the first steps are put off; remembered from then on. */
const emptyOverview: Screen = { name: 'tong-quan-chua-co', address: '', open: press('Để sau, vào Tổng quan') };

/** Each page once, as it opens; without units there is no page of one, and nothing to print. */
export function openingScreens(hasUnits: boolean): readonly Screen[] {
  const inner = innerScreens.filter(({ name }) => name.endsWith('-1'));
  if (hasUnits) return [...pageScreens, ...inner];
  return [...pageScreens, ...inner.filter(({ name }) => !/^(?:don-vi|xem-truoc)/.test(name)), emptyOverview];
}
