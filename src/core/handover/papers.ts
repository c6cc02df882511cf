import { dayParts } from '../documents/numbers/days.ts';
import type { DocumentStructure } from '../documents/structure/document.ts';
import type { Table } from '../documents/structure/table.ts';
import { hyphens, partyTitle, placeAndDate, star } from '../documents/words/form.ts';
import { asOfLine, drawnUpBy } from '../documents/words/lists.ts';
import type { Register } from '../register.ts';
import { type HandoverScope, scopeTitle } from './scope.ts';
import { handoverWords as words } from './words.ts';

/** "Mục lục văn bản trong hồ sơ" as a sheet by itself. */
export function indexPaper(register: Register, scope: HandoverScope, table: Table): DocumentStructure {
  const { board, place } = register.settings();
  const { asOf } = scope;
  const { month, year: ofYear } = dayParts(asOf);
  const title = words.indexTitle(scopeTitle(register, scope));
  return {
    fileName: words.index('.docx'),
    about: { title: title.replaceAll('\n', ' '), author: board.issuer },
    letter: null,
    appendices: [
      {
        number: board.issuer,
        title,
        reference: asOfLine(asOf),
        orientation: 'landscape',
        body: [],
        table,
        note: null,
        drawnUp: { placeAndDate: placeAndDate(place, month, ofYear), post: drawnUpBy },
      },
    ],
  };
}

export interface HandedGroup {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

/** "Biên bản bàn giao": who gives and who takes is for the two of them to write. */
export function recordPaper(
  register: Register,
  scope: HandoverScope,
  groups: readonly HandedGroup[],
): DocumentStructure {
  const { board, place } = register.settings();
  const today = register.today();
  const { month, year: ofYear } = dayParts(today);
  const { headings: h } = words;
  return {
    fileName: words.record,
    about: { title: words.recordTitle.summary(scopeTitle(register, scope)), author: board.issuer },
    letter: {
      letterhead: {
        partyTitle,
        superior: board.superior,
        issuer: board.issuer,
        star,
        numberAndSymbol: '',
        subject: null,
        placeAndDate: placeAndDate(place, month, ofYear),
      },
      title: {
        kind: words.recordTitle.kind,
        summary: [words.recordTitle.summary(scopeTitle(register, scope))],
        hyphens,
      },
      addressed: null,
      body: words.recordText(board.selfName, today).map(text => ({ role: 'text', text })),
      signature: {
        authority: null,
        post: words.taker,
        name: '',
        recipientsLabel: words.giver,
        recipients: [words.signHere],
      },
    },
    appendices: [
      {
        number: null,
        title: words.recordTable,
        reference: '',
        orientation: 'portrait',
        body: [],
        table: {
          columns: [
            { heading: h.order, widthMm: 12, align: 'center' },
            { heading: h.group, widthMm: 90, align: 'left' },
            { heading: h.count, widthMm: 28, align: 'center' },
            { heading: h.bytes, widthMm: 30, align: 'center' },
          ],
          rows: groups.map(({ name, files, bytes }, index) => ({
            kind: 'row',
            cells: [String(index + 1), name, String(files), kilobytes(bytes)],
          })),
          textSize: 12,
        },
        note: null,
        drawnUp: null,
      },
    ],
  };
}

function kilobytes(bytes: number): string {
  return bytes === 0 ? '0 KB' : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
