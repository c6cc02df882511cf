import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import Worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

/** Size of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A PDF taken in: its pages' sizes, and drawing them. */
export interface OpenPdf {
  readonly pages: readonly PageSize[];
  /** Draws the page with this index; `scale` is dots to a point. An abort leaves the canvas as it is. */
  readonly draw: (index: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>;
  /** Frees everything held for the file, its thread too. */
  readonly close: () => void;
}

/** Reads a PDF in a thread of its own, from our own origin. Fonts are in the file: nothing is fetched for it. */
export async function openPdf(data: Uint8Array): Promise<OpenPdf> {
  const thread = new Worker();
  const worker = PDFWorker.create({ port: thread });
  const task = getDocument({ data, worker, useWorkerFetch: false, useWasm: false, enableXfa: false });
  function close(): void {
    void task.destroy().finally(() => {
      worker.destroy();
      thread.terminate();
    });
  }
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map(number => document.getPage(number)));
    return {
      pages: pages.map(page => page.getViewport({ scale: 1 })).map(({ width, height }) => ({ width, height })),
      draw: async (index, canvas, scale, signal) => {
        const page = pages[index];
        if (page === undefined || signal.aborted) return;
        const viewport = page.getViewport({ scale });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        const drawing = page.render({ canvas, viewport });
        const stop = () => drawing.cancel();
        signal.addEventListener('abort', stop, { once: true });
        try {
          await drawing.promise;
        } catch (error) {
          if (!signal.aborted) throw error;
        } finally {
          signal.removeEventListener('abort', stop);
          page.cleanup();
        }
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
