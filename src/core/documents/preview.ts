import type { PreviewFile, PreviewPages, PreviewRequest, Progress } from '../../contract/index.ts';
import { safeFileName } from '../files/safe-name.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { documentsOf } from './documents-of.ts';
import { batchName } from './words/paper-stages.ts';
import { previewStage } from './words/preview-stages.ts';

/** The document as it will be printed: a PDF where the host can make one, else the pages for a browser to set. */
export async function* openPreview(
  register: Register,
  request: PreviewRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress | PreviewFile | PreviewPages, void> {
  yield { type: 'progress', stage: previewStage.gathering, done: 0, total: 2 };
  const [first, ...others] = documentsOf(register, request);
  // A choice that makes texts to copy only has nothing to print.
  if (first === undefined) return refuse('PAPER_REFUSED', { reason: 'nobodyAwaited' });
  const { title } = first.about;
  yield { type: 'progress', stage: previewStage.printing, done: 1, total: 2 };
  const options = signal ? { signal } : {};
  if (register.renderPdf === null) {
    const { styles, sections } = await register.renderPages([first, ...others], options);
    yield { type: 'pages', title, styles, sections: [...sections] };
    return;
  }
  const bytes = await register.renderPdf([first, ...others], options);
  const name = others.length === 0 ? first.fileName : batchName(first.fileName);
  const fileName = safeFileName(name.replace(/\.docx$/iu, ''), '.pdf');
  const ticket = register.files.offer({ fileName, type: 'application/pdf', bytes, stays: true });
  yield { type: 'file', title, ticket, fileName };
}
