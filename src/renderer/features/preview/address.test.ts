import { expect, test } from 'vitest';
import type { PreviewRequest } from '../../../contract/preview.ts';
import { previewAddress, readAddress } from './address.ts';

const request: PreviewRequest = {
  kind: 'report',
  choice: { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' },
};

function asked(address: string): URLSearchParams {
  return new URL(address, 'app://register').searchParams;
}

test('an address leads back to the document it was made for', () => {
  expect(readAddress(asked(previewAddress(request)))).toEqual({ request, print: false });
  expect(readAddress(asked(previewAddress(request, { print: true })))).toEqual({ request, print: true });
});

test('an address that names no document is told apart from one that does', () => {
  for (const address of [
    '/xem-truoc',
    '/xem-truoc?van-ban=',
    '/xem-truoc?van-ban={"kind":"x"}',
    '/xem-truoc?van-ban=7',
  ]) {
    expect(readAddress(asked(address)).request).toBeNull();
  }
});
