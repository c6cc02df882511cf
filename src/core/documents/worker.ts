import { parentPort } from 'node:worker_threads';
import { viewFileHere as viewFile } from '../file-views/here.ts';
import { checkForm } from '../form-check/check.ts';
import { fixForm } from '../form-check/fix.ts';
import { WordFileRefused } from '../form-check/refusal.ts';
import { readReceivedFileHere as readReceived } from '../received-files/here.ts';
import { documentPages } from './html/pages.ts';
import { joinedPdf } from './pdf/join.ts';
import { renderDocument } from './render.ts';
import type { RenderAnswer, RenderOrder } from './render-messages.ts';
import { partyDocumentRules } from './rules/load.ts';

/** The rendering thread: a document's structure in, its files out, so that the register goes on answering. */
const port = parentPort;
if (port === null) throw new Error('this file runs as a worker thread');

async function answerTo(order: RenderOrder): Promise<RenderAnswer> {
  const { id } = order;
  if (order.as === 'pages') return { id, pages: documentPages(order.documents, partyDocumentRules) };
  if (order.as === 'pdf') return { id, bytes: await joinedPdf(order.parts, order.about, partyDocumentRules) };
  if (order.as === 'readFile') return { id, received: await readReceived(order.bytes, order.choice) };
  if (order.as === 'viewFile') return { id, viewed: await viewFile(order.bytes, order.fileName) };
  if ('bytes' in order) return ofOpenedFile(order);
  const bytes = await renderDocument(order.document);
  return order.as === 'check' ? { id, checked: checkForm(bytes) } : { id, bytes };
}

/** Of a file from elsewhere: why it is not read is an answer too. */
function ofOpenedFile({
  id,
  as,
  bytes,
  withoutRules,
}: Extract<RenderOrder, { as: 'checkFile' | 'fixFile' }>): RenderAnswer {
  try {
    return as === 'fixFile'
      ? { id, fixed: fixForm(bytes, { withoutRules }) }
      : { id, checked: checkForm(bytes, { withoutRules }) };
  } catch (error) {
    if (error instanceof WordFileRefused) return { id, refused: error.reason };
    throw error;
  }
}

port.on('message', (order: RenderOrder) => {
  answerTo(order).then(
    answer => port.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer] : []),
    (error: unknown) =>
      port.postMessage({
        id: order.id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies RenderAnswer),
  );
});
