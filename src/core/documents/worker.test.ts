import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { renderDocument } from './render.ts';
import type { RenderAnswer, RenderOrder } from './render-messages.ts';
import { composeReport } from './report/compose.ts';
import { buildFacts, officeSettings } from './testing/build-facts.ts';
import { all, textOf, wordParts } from './testing/word-parts.ts';

let thread: Worker | undefined;
afterEach(() => thread?.terminate());

async function answerTo(order: RenderOrder): Promise<RenderAnswer> {
  const started = new Worker(new URL('./worker.ts', import.meta.url));
  thread = started;
  return new Promise<RenderAnswer>((resolve, reject) => {
    started.once('message', resolve).once('error', reject);
    started.postMessage(order);
  });
}

const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;

test('the rendering thread turns a structure into the bytes of a Word file', async () => {
  const document = composeReport(buildFacts(38), choice, officeSettings);
  const answer = await answerTo({ id: 7, as: 'word', document });
  expect(answer.id).toBe(7);
  const bytes = 'bytes' in answer ? answer.bytes : new Uint8Array();
  const text = all(wordParts(bytes).part('word/document.xml'), 'w:p').map(textOf);
  expect(text).toContain('PHỤ LỤC I');
});

test('it holds a document against the rules, and a file from elsewhere; one that is not read is told why', async () => {
  const document = composeReport(buildFacts(3), choice, officeSettings);
  const own = await answerTo({ id: 1, as: 'check', document });
  expect('checked' in own && own.checked.findings.map(({ rule }) => rule)).toEqual(['text.placeholder']);
  await thread?.terminate();
  const bytes = await renderDocument(document);
  const opened = await answerTo({ id: 2, as: 'checkFile', bytes, withoutRules: [] });
  expect('checked' in opened && opened.checked).toEqual('checked' in own && own.checked);
  await thread?.terminate();
  expect(await answerTo({ id: 3, as: 'fixFile', bytes: new Uint8Array(), withoutRules: [] })).toEqual({
    id: 3,
    refused: 'empty',
  });
});
