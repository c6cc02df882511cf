import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, expect, test, vi } from 'vitest';
import type { Contract } from '../../contract/index.ts';
import { frameWords } from '../words/frame.ts';
import { openLink } from './link.ts';
import { sentenceOf } from './sentence-of.ts';

const { error: words } = frameWords;

afterEach(() => vi.unstubAllGlobals());

async function sentenceWhere(answers: boolean): Promise<string> {
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    if (answers && typeof asked === 'string') return new Response();
    throw new TypeError('Failed to fetch');
  });
  const client: ContractRouterClient<Contract> = createORPCClient(await openLink());
  return client.status.calendar({}).then(String, sentenceOf);
}

test('in a browser the program is said to be closed only where it does not answer', async () => {
  expect(await sentenceWhere(false)).toBe(words.closedCall);
  expect(await sentenceWhere(true)).toBe(words.notSent);
});

test('a file that was moved away before it was read is what the sentence speaks of', () => {
  for (const name of ['NotFoundError', 'NotReadableError']) {
    expect(sentenceOf(new DOMException('gone', name))).toBe(words.fileGone);
  }
});

test('an error of the page itself is no closed program', () => {
  expect(sentenceOf(new RangeError('of the page'))).toBe(words.notSent);
});
