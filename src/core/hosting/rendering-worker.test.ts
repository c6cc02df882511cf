import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { DocumentStructure } from '../documents/structure/document.ts';
import { createRenderingWorker, type RenderingWorker } from './rendering-worker.ts';

let worker: RenderingWorker | null = null;

afterEach(() => worker?.close());

/** A thread that renders by its own rule; what it is given is named by the document's title alone. */
function threadThat(body: string): RenderingWorker {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'thread.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, document }) => { ${body} });`,
  );
  worker = createRenderingWorker(file);
  return worker;
}

function named(title: string): DocumentStructure {
  return JSON.parse(JSON.stringify({ title }));
}

test('each document gets its own bytes, whichever is ready first', async () => {
  const { render } = threadThat(
    `setTimeout(() => parentPort.postMessage({ id, bytes: new TextEncoder().encode(document.title) }), document.title === 'a' ? 50 : 0);`,
  );
  const [first, second] = await Promise.all([render(named('a')), render(named('b'))]);
  expect([first, second].map(bytes => new TextDecoder().decode(bytes))).toEqual(['a', 'b']);
});

test('a document that cannot be rendered says why, and the next one is rendered', async () => {
  const { render } = threadThat(
    `parentPort.postMessage(document.title === 'hỏng' ? { id, error: 'bảng không có cột' } : { id, bytes: new Uint8Array(1) });`,
  );
  await expect(render(named('hỏng'))).rejects.toThrow('bảng không có cột');
  expect(await render(named('tốt'))).toHaveLength(1);
});

test('a thread that breaks fails what it was rendering and is started again for the next', async () => {
  const { render } = threadThat(
    `if (document.title === 'vỡ') process.exit(3); parentPort.postMessage({ id, bytes: new Uint8Array(2) });`,
  );
  await expect(render(named('vỡ'))).rejects.toThrow('ended with 3');
  expect(await render(named('tốt'))).toHaveLength(2);
});

test('work that is cancelled ends at once, and the next document is rendered', async () => {
  const { render } = threadThat(
    `if (document.title === 'dài') for (;;); parentPort.postMessage({ id, bytes: new Uint8Array(3) });`,
  );
  const stop = new AbortController();
  const long = render(named('dài'), { signal: stop.signal });
  stop.abort(new Error('đã dừng'));
  await expect(long).rejects.toThrow('đã dừng');
  expect(await render(named('ngắn'))).toHaveLength(3);
});
