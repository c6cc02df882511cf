import type { PreviewFile, PreviewPages, PreviewRequest, Progress } from '../../contract/index.ts';
import type { Register } from '../register.ts';
import { documentOf } from './document-of.ts';
import { previewStage } from './words/preview-stages.ts';

/** The document as it will be printed: a PDF where the host can make one, else the pages for a browser to set. */
export async function* openPreview(
  register: Register,
  request: PreviewRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress | PreviewFile | PreviewPages, void> {
  yield { type: 'progress', stage: previewStage.gathering, done: 0, total: 2 };
  const structure = documentOf(register, request);
  const { title } = structure.about;
  yield { type: 'progress', stage: previewStage.printing, done: 1, total: 2 };
  const options = signal ? { signal } : {};
  if (register.renderPdf === null) {
    const { styles, sections } = await register.renderPages(structure, options);
    yield { type: 'pages', title, styles, sections: [...sections] };
    return;
  }
  const bytes = await register.renderPdf(structure, options);
  const fileName = structure.fileName.replace(/\.docx$/iu, '.pdf');
  const ticket = register.files.offer({ fileName, type: 'application/pdf', bytes, stays: true });
  yield { type: 'file', title, ticket, fileName };
}
