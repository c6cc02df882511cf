/// <reference path="./pdfjs-worker.d.ts" />
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { legacyCodesOf } from '../text/legacy/fonts.ts';
import { receivedLimits } from './limits.ts';
import { glyphsOf, matrixOf } from './pdf-glyphs.ts';
import { linesOf, type PageLine, paragraphsOf } from './pdf-lines.ts';
import { refuseUnpackingBombs } from './pdf-streams.ts';
import { ReceivedFileRefused } from './refusal.ts';
import type { FileText } from './text.ts';

// pdfjs then works in this thread; a file of its own would have to be found in every host.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** Text of a PDF as paragraphs; null: it has none, its pages are pictures. @throws ReceivedFileRefused. */
export async function readPdf(bytes: Uint8Array, convertLegacy: boolean): Promise<FileText | null> {
  refuseUnpackingBombs(bytes);
  // pdfjs takes the bytes over.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: 1,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    fontExtraProperties: true,
  });
  try {
    const pdf = await task.promise;
    const pages: (readonly PageLine[])[] = [];
    const fonts = new Set<string>();
    const count = Math.min(pdf.numPages, receivedLimits.pdfPages);
    for (let number = 1; number <= count; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      if (items.length === 0) {
        pages.push([]);
        continue;
      }
      const drawn = await page.getOperatorList();
      const fontName = (id: string): string | null => {
        const name = nameOfFont(page.commonObjs.has(id) ? page.commonObjs.get(id) : null);
        if (legacyCodesOf(name) !== null && name !== null) fonts.add(name);
        return name;
      };
      const view = matrixOf(page.getViewport({ scale: 1 }).transform);
      const operands: readonly unknown[] = drawn.argsArray;
      pages.push(linesOf(glyphsOf({ operations: drawn.fnArray, operands, view, fontName }, convertLegacy)));
      page.cleanup();
    }
    const paragraphs = paragraphsOf(pages);
    if (paragraphs.length === 0) return null;
    return { paragraphs, legacyFonts: [...fonts], shortened: count < pdf.numPages };
  } catch (error) {
    if (error instanceof ReceivedFileRefused) throw error;
    throw new ReceivedFileRefused(error instanceof PasswordException ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

/** "ABCDEF+.VnTime": six letters tell subsets apart. */
function nameOfFont(font: unknown): string | null {
  const name: unknown = Reflect.get(Object(font), 'name');
  return typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/u, '') : null;
}
