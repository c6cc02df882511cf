import { parentPort } from 'node:worker_threads';
import { renderDocument } from './render.ts';
import type { RenderAnswer, RenderOrder } from './render-messages.ts';

/** The rendering thread: a document's structure in, the bytes of a .docx out, so that the register goes on answering. */
const port = parentPort;
if (port === null) throw new Error('this file runs as a worker thread');

port.on('message', (order: RenderOrder) => {
  renderDocument(order.document).then(
    bytes => port.postMessage({ id: order.id, bytes } satisfies RenderAnswer, [bytes.buffer]),
    (error: unknown) =>
      port.postMessage({
        id: order.id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies RenderAnswer),
  );
});
