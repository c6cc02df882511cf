import type { ImportKind } from '../../../contract/exchange.ts';
import type { frameWords } from '../../words/frame.ts';

interface NextPage {
  readonly path: string;
  readonly page: keyof typeof frameWords.pages;
}

/** Where the figures of a file are seen once it is in (addresses of app/pages.ts). */
export const nextPages: Readonly<Record<ImportKind, readonly NextPage[]>> = {
  units: [
    { path: '/don-vi', page: 'units' },
    { path: '/', page: 'overview' },
  ],
  tracking: [
    { path: '/', page: 'overview' },
    { path: '/dot-bao-cao', page: 'rounds' },
    { path: '/sinh-hoat', page: 'meetings' },
    { path: '/mo-hinh', page: 'models' },
    { path: '/bao-cao-tong-hop', page: 'report' },
  ],
};
