import type { ReportOutline } from '../../../contract/reports.ts';
import type { DocumentStructure, LetterPart, Paragraph, ParagraphRole } from '../structure/document.ts';
import { cellsOf } from '../structure/table.ts';
import { plainText } from '../structure/text.ts';
import { blankPlace } from '../words/form.ts';
import { openPlacesIn } from '../words/open-places.ts';

type Piece = ReportOutline['pieces'][number];

const pieceRole: Readonly<Record<ParagraphRole, Piece['role']>> = {
  section: 'heading',
  item: 'subheading',
  point: 'subheading',
  text: 'paragraph',
  blank: 'blank',
};

/** The document as text, for looking at before export. */
export function outlineOf(structure: DocumentStructure): Omit<ReportOutline, 'doubts' | 'basisRoundId'> {
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
    openPlaces: openPlacesOf(structure),
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

/**
 * Headings under which a place waits for a person, in order; also where the mark came in with what a unit wrote. The
 * format check finds just these.
 */
export function blanksOf({ letter, appendices }: DocumentStructure): string[] {
  return [
    ...blanksUnder('', letter?.body ?? []),
    ...appendices.flatMap(({ number, title, body, table }) => {
      const name = [...(number === null ? [] : [number]), title.replaceAll('\n', ' ')].join('. ');
      const cells = (table?.rows ?? []).flatMap(cellsOf);
      return [...blanksUnder(name, body), ...cells.filter(waits).map(() => name)];
    }),
  ];
}

/** Numbers and days of other documents the text leaves open, each once; its own number and day văn thư gives. */
export function openPlacesOf({ letter, appendices }: DocumentStructure): string[] {
  const paragraphs = [...(letter?.body ?? []), ...appendices.flatMap(({ body }) => body)];
  return [...new Set(paragraphs.flatMap(({ text }) => openPlacesIn(plainText(text))))];
}

function blanksUnder(start: string, paragraphs: readonly Paragraph[]): string[] {
  const blanks: string[] = [];
  let heading = start;
  for (const paragraph of paragraphs) {
    const text = plainText(paragraph.text);
    if (paragraph.role !== 'text' && paragraph.role !== 'blank') heading = text;
    if (waits(text)) blanks.push(heading);
  }
  return blanks;
}

function waits(text: string): boolean {
  return text.includes(blankPlace);
}
