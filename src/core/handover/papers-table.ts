import { channelLabel, paperPurposeLabel } from '../../contract/words/labels.ts';
import type { Table } from '../documents/structure/table.ts';
import { fieldsOfDocument } from '../papers/rows.ts';
import type { Register } from '../register.ts';
import type { IssuedDocumentRow } from '../storage/tables.ts';
import { unitNameOn } from '../units/find.ts';
import { dayOrNothing, numberedTable } from './numbered-table.ts';
import { type HandoverScope, recordsOf } from './scope.ts';
import { handoverWords as words } from './words.ts';

const { headings } = words;

/** What the office issued, by day. */
export function papersTable(register: Register, scope: HandoverScope): Table {
  const toWhom = (unitIds: readonly string[]) =>
    unitIds.length === 0 ? words.all : unitIds.map(id => unitNameOn(register, id, scope.asOf)).join('; ');
  return numberedTable(
    byDay(recordsOf(register, scope).papers).map(fieldsOfDocument),
    [
      { heading: headings.number, widthMm: 34, cell: ({ number }) => number ?? '' },
      { heading: headings.day, widthMm: 22, cell: ({ issuedOn }) => dayOrNothing(issuedOn) },
      { heading: headings.purpose, widthMm: 40, cell: ({ purpose }) => paperPurposeLabel[purpose] },
      { heading: headings.summary, widthMm: 80, cell: ({ subject }) => subject },
      { heading: headings.to, widthMm: 60, cell: ({ unitIds }) => toWhom(unitIds) },
      {
        heading: headings.channel,
        widthMm: 30,
        cell: ({ channel }) => (channel === null ? '' : channelLabel[channel]),
      },
      { heading: headings.signer, widthMm: 34, cell: ({ signer }) => signer ?? '' },
      { heading: headings.note, widthMm: 40, cell: ({ note }) => note ?? '' },
    ],
    11,
  );
}

/** Papers by the day they were issued; those without one come first. */
export function byDay(rows: readonly IssuedDocumentRow[]): readonly IssuedDocumentRow[] {
  const day = (row: IssuedDocumentRow) => row.issued_on ?? '';
  return rows.toSorted((left, right) => (day(left) < day(right) ? -1 : Number(day(left) > day(right))));
}
