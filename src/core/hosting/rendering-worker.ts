import { Worker } from 'node:worker_threads';
import type { FileView, ReceivedFile } from '../../contract/index.ts';
import type { DocumentPages } from '../documents/html/pages.ts';
import type { PdfParts, RenderPages } from '../documents/print.ts';
import type { RenderDocument } from '../documents/render.ts';
import type { RenderAnswer, RenderOrder, RenderWork } from '../documents/render-messages.ts';
import type { ViewFile } from '../file-views/view.ts';
import type { CheckOutcome } from '../form-check/check.ts';
import type { FixedForm } from '../form-check/fix.ts';
import type { OpenedFiles } from '../form-check/opened.ts';
import type { CheckDocument } from '../form-check/own.ts';
import { WordFileRefused } from '../form-check/refusal.ts';
import type { ReadReceivedFile } from '../received-files/read.ts';

export interface RenderingWorker {
  readonly render: RenderDocument;
  readonly check: CheckDocument;
  readonly openedFiles: OpenedFiles;
  readonly readReceivedFile: ReadReceivedFile;
  readonly viewFile: ViewFile;
  readonly renderPages: RenderPages;
  readonly join: PdfParts['join'];
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly take: (answer: RenderAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Renders documents in a thread of its own, so that the register goes on answering meanwhile. The thread starts with the first
 * document and is started again should it ever break; what it was rendering then fails.
 */
export function createRenderingWorker(file: string): RenderingWorker {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let orders = 0;

  function start(): Worker {
    const started = new Worker(file);
    started.on('message', (answer: RenderAnswer) => settle(started, answer));
    started.on('error', error => lose(started, error));
    started.on('exit', code => lose(started, new Error(`The rendering thread ended with ${code}`)));
    return started;
  }

  function settle(from: Worker, answer: RenderAnswer): void {
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    // An idle renderer never keeps a program alive, a working one does.
    if (waiting.size === 0) from.unref();
    if ('error' in answer) order?.reject(new Error(answer.error));
    else if ('refused' in answer) order?.reject(new WordFileRefused(answer.refused));
    else order?.take(answer);
  }

  function lose(lost: Worker, error: Error): void {
    if (thread !== lost) return;
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  /** Stops the work itself where it is the only work; otherwise its bytes are thrown away when they come. */
  async function cancel(id: number, reason: unknown): Promise<void> {
    const order = waiting.get(id);
    if (order === undefined) return;
    waiting.delete(id);
    order.reject(reason);
    if (waiting.size === 0) await end();
  }

  async function end(): Promise<void> {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  }

  /** Has work done in the thread; `read` finds in the answer what was asked for. */
  function have<Made>(
    work: RenderWork,
    read: (answer: RenderAnswer) => Made | null,
    signal: AbortSignal | undefined,
  ): Promise<Made> {
    signal?.throwIfAborted();
    thread ??= start();
    orders += 1;
    const order: RenderOrder = { id: orders, ...work };
    thread.ref();
    thread.postMessage(order);
    signal?.addEventListener('abort', () => void cancel(order.id, signal.reason), { once: true });
    return new Promise((resolve, reject) => {
      function take(answer: RenderAnswer): void {
        const made = read(answer);
        if (made === null) reject(new Error('The rendering thread answered something else'));
        else resolve(made);
      }
      waiting.set(order.id, { take, reject });
    });
  }

  return {
    render: async (document, { signal } = {}) => have({ as: 'word', document }, bytesOf, signal),
    check: async (document, { signal } = {}) => have({ as: 'check', document }, outcomeOf, signal),
    openedFiles: {
      check: (bytes, { withoutRules = [] }) => have({ as: 'checkFile', bytes, withoutRules }, outcomeOf, undefined),
      fix: (bytes, { withoutRules = [] }) => have({ as: 'fixFile', bytes, withoutRules }, fixedOf, undefined),
    },
    readReceivedFile: (bytes, choice, signal) => have({ as: 'readFile', bytes, choice }, receivedOf, signal),
    viewFile: (bytes, fileName, signal) => have({ as: 'viewFile', bytes, fileName }, viewedOf, signal),
    renderPages: async (documents, { signal } = {}) => have({ as: 'pages', documents }, pagesOf, signal),
    join: async (parts, about, { signal } = {}) => have({ as: 'pdf', parts, about }, bytesOf, signal),
    close: async () => {
      for (const { reject } of waiting.values()) reject(new Error('The register was closed'));
      waiting.clear();
      await end();
    },
  };
}

function bytesOf(answer: RenderAnswer): Uint8Array | null {
  return 'bytes' in answer ? answer.bytes : null;
}

function pagesOf(answer: RenderAnswer): DocumentPages | null {
  return 'pages' in answer ? answer.pages : null;
}

function outcomeOf(answer: RenderAnswer): CheckOutcome | null {
  return 'checked' in answer ? answer.checked : null;
}

function receivedOf(answer: RenderAnswer): ReceivedFile | null {
  return 'received' in answer ? answer.received : null;
}

function viewedOf(answer: RenderAnswer): FileView | null {
  return 'viewed' in answer ? answer.viewed : null;
}

function fixedOf(answer: RenderAnswer): FixedForm | null {
  return 'fixed' in answer ? answer.fixed : null;
}
