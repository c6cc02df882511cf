import type { ReportOutline } from '../../../contract/reports.ts';
import type { DocumentStructure, ParagraphRole } from '../structure/document.ts';
import { plainText } from '../structure/text.ts';

type Piece = ReportOutline['pieces'][number];

const pieceRole: Readonly<Record<ParagraphRole, Piece['role']>> = {
  section: 'heading',
  item: 'subheading',
  point: 'subheading',
  text: 'paragraph',
  blank: 'blank',
};

/** The document as text, for looking at before export. */
export function outlineOf(structure: DocumentStructure): Omit<ReportOutline, 'doubts'> {
  const { title, body, appendices, fileName } = structure;
  return {
    pieces: [
      { role: 'title', text: [title.kind, ...title.summary].join('\n') },
      ...body.map(paragraph => ({ role: pieceRole[paragraph.role], text: plainText(paragraph.text) })),
      ...appendices.map(appendix => ({
        role: 'appendix' as const,
        text: `${appendix.number}. ${appendix.title.replaceAll('\n', ' ')}`,
      })),
    ],
    blanks: blanksOf(structure),
    suggestedFileName: fileName,
  };
}

/** Headings under which a place waits for a person, in order. */
export function blanksOf({ body }: DocumentStructure): string[] {
  const blanks: string[] = [];
  let heading = '';
  for (const { role, text } of body) {
    if (role === 'blank') blanks.push(heading);
    else if (role !== 'text') heading = plainText(text);
  }
  return blanks;
}
