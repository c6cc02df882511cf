import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { RenderAnswer, RenderOrder } from './render-messages.ts';
import { composeReport } from './report/compose.ts';
import { buildFacts, officeSettings } from './testing/build-facts.ts';
import { all, textOf, wordParts } from './testing/word-parts.ts';

let thread: Worker | undefined;
afterEach(() => thread?.terminate());

test('the rendering thread turns a structure into the bytes of a Word file', async () => {
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;
  const document = composeReport(buildFacts(38), choice, officeSettings);
  const started = new Worker(new URL('./worker.ts', import.meta.url));
  thread = started;
  const answer = await new Promise<RenderAnswer>((resolve, reject) => {
    started.once('message', resolve).once('error', reject);
    started.postMessage({ id: 7, as: 'word', document } satisfies RenderOrder);
  });
  expect(answer.id).toBe(7);
  const bytes = 'bytes' in answer ? answer.bytes : new Uint8Array();
  const text = all(wordParts(bytes).part('word/document.xml'), 'w:p').map(textOf);
  expect(text).toContain('PHỤ LỤC I');
});
