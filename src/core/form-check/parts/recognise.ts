import { legacyCodesOf } from '../../text/legacy/fonts.ts';
import type { Paragraph, Table, WordDocument } from '../word/model.ts';
import { patterns } from '../words/patterns.ts';
import { readAppendices } from './appendices.ts';
import { readBody } from './body.ts';
import { endingStart, readEnding } from './ending.ts';
import type { Form } from './form.ts';
import { readLetterhead } from './letterhead.ts';
import { piecesOf } from './piece.ts';
import { readAddressee, readTitle } from './title.ts';

/** The head of a document lies within its first lines. */
const headPieces = 40;
/** From this share of its letters on, a document counts as written in an old encoding. */
const legacyShare = 0.3;

/** Kinds of documents by their name in capitals, "BÁO CÁO", and what stands for them in a symbol. */
export type DocumentKinds = Readonly<Record<string, readonly string[]>>;

/** Finds the parts of an official document, wherever they stand. */
export function recognise(document: WordDocument, kinds: DocumentKinds): Form {
  const { main, appendices } = readAppendices(document.paragraphs);
  const end = endingStart(main);
  const text = main.slice(0, end);
  const isKind = (plain: string) => Object.hasOwn(kinds, plain.toLocaleUpperCase('vi'));
  const headEnd = endOfHead(text, isKind);
  const letterhead = readLetterhead(text.slice(0, headEnd));
  const afterHead = text.slice(headEnd);
  const title = readTitle(afterHead.slice(0, headPieces), isKind);
  const titleEnd = title.kind === null ? 0 : lengthThrough(afterHead, [title.kind, ...title.summary, title.hyphens]);
  const addressee = readAddressee(afterHead.slice(titleEnd, titleEnd + headPieces));
  const addresseeEnd =
    addressee.label === null ? titleEnd : lengthThrough(afterHead, [addressee.label, ...addressee.lines]);
  const { bases, body, gaps } = readBody(afterHead.slice(addresseeEnd));
  const ending = readEnding(main.slice(end));
  const framing = new Set(
    [...text.slice(0, headEnd), ...afterHead.slice(0, addresseeEnd), ...main.slice(end)].flatMap(
      paragraph => paragraph.cell?.table ?? [],
    ),
  );
  const kindName = title.kind?.plain.toLocaleUpperCase('vi') ?? null;
  return {
    document,
    kindName,
    kindSymbols: kindName === null ? [] : (kinds[kindName] ?? []),
    isSheet: main.length === 0 && appendices.length > 0,
    isLetter: title.kind === null && (letterhead.subject.length > 0 || addressee.label !== null),
    letterhead,
    title,
    addressee,
    bases,
    body,
    gaps,
    ...ending,
    appendices,
    dataTables: document.tables.filter(table => !framing.has(table) && isData(table)),
    legacy: isWritten(document, font => patterns.legacyFont.test(font)),
    unread: isWritten(document, font => patterns.legacyFont.test(font) && legacyCodesOf(font) === null),
  };
}

/** A table with lines, of more than a row and a column. */
function isData(table: Table): boolean {
  return table.bordered && table.rows.length > 1 && table.rows.some(row => row.cells.length > 1);
}

/** Everything above the kind, the addressee or the text; a table at the very top is the head whatever it says. */
function endOfHead(paragraphs: readonly Paragraph[], isKind: (plain: string) => boolean): number {
  const first = paragraphs.slice(0, headPieces);
  const after = first.findIndex(paragraph =>
    piecesOf(paragraph).some(piece => isKind(piece.plain) || patterns.addressee.test(piece.plain)),
  );
  if (after !== -1) return after;
  const headPatterns = [patterns.partyTitle, patterns.stateTitle, patterns.number, patterns.date, patterns.motto];
  const last = first.findLastIndex(paragraph =>
    piecesOf(paragraph).some(piece => piece.plain.length < 60 && headPatterns.some(each => each.test(piece.plain))),
  );
  const table = paragraphs[0]?.cell?.table;
  const tableEnd = table === undefined ? -1 : first.findLastIndex(paragraph => paragraph.cell?.table === table);
  return Math.max(last, tableEnd) + 1;
}

function lengthThrough(paragraphs: readonly Paragraph[], pieces: readonly ({ paragraph: Paragraph } | null)[]): number {
  return Math.max(...pieces.map(piece => (piece === null ? 0 : paragraphs.indexOf(piece.paragraph) + 1)));
}

/** Whether a good part of the letters stands in such fonts. */
function isWritten(document: WordDocument, isSuch: (font: string) => boolean): boolean {
  let such = 0;
  let all = 0;
  for (const { atoms } of document.paragraphs) {
    for (const { text, look } of atoms) {
      all += text.length;
      if (isSuch(look.fonts.ascii ?? '')) such += text.length;
    }
  }
  return all > 0 && such / all > legacyShare;
}
