import type { ReportOutline } from '../../../contract/reports.ts';
import type { DocumentStructure, LetterPart, ParagraphRole } from '../structure/document.ts';
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
  const { letter, appendices, fileName } = structure;
  return {
    pieces: [
      ...(letter === null ? [] : letterPieces(letter)),
      ...appendices.map(({ number, title }) => ({
        role: 'appendix' as const,
        text: [...(number === null ? [] : [number]), title.replaceAll('\n', ' ')].join('. '),
      })),
    ],
    blanks: blanksOf(structure),
    suggestedFileName: fileName,
  };
}

function letterPieces({ letterhead, title, addressed, body }: LetterPart): Piece[] {
  return [
    { role: 'title', text: title === null ? (letterhead.subject ?? '') : [title.kind, ...title.summary].join('\n') },
    ...(addressed === null
      ? []
      : [{ role: 'paragraph' as const, text: [addressed.label, ...addressed.recipients].join('\n') }]),
    ...body.map(paragraph => ({ role: pieceRole[paragraph.role], text: plainText(paragraph.text) })),
  ];
}

/** Headings under which a place waits for a person, in order. */
export function blanksOf({ letter }: DocumentStructure): string[] {
  const blanks: string[] = [];
  let heading = '';
  for (const { role, text } of letter?.body ?? []) {
    if (role === 'blank') blanks.push(heading);
    else if (role !== 'text') heading = plainText(text);
  }
  return blanks;
}
