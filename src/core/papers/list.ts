import { type IssuedDocument, type PaperPurpose, paperPurpose } from '../../contract/index.ts';
import { arrange, dayKey, type Page, pageOf, placeIn, type Sorting, type SortKey } from '../records/arrange.ts';
import { findRow, rowsOf } from '../records/find.ts';
import type { Register } from '../register.ts';
import type { IssuedDocumentRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import { documentOfRow } from './rows.ts';

type SortedBy = 'issuedOn' | 'purpose' | 'number' | 'subject';

export interface DocumentListInput {
  readonly year: number;
  readonly purposes?: readonly PaperPurpose[] | undefined;
  readonly roundId?: string | undefined;
  readonly search?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

/** Papers of a year, the latest first unless sorted otherwise; those without a day yet are the latest of all. */
export function listDocuments(
  register: Register,
  input: DocumentListInput,
): { items: IssuedDocument[]; total: number } {
  const { year, purposes, roundId, deleted } = input;
  const needle = input.search ? searchKey(input.search) : '';
  const all = deleted
    ? rowsOf(register.database, 'issued_document', true).filter(row => row.year === year)
    : register.book.issuedDocuments(year);
  const rows = all.filter(
    row =>
      (!purposes || purposes.length === 0 || purposes.some(purpose => purpose === row.purpose)) &&
      (roundId === undefined || row.round_id === roundId) &&
      row.search_key.includes(needle),
  );
  const { by, direction } = input.sort ?? { by: 'issuedOn', direction: 'descending' };
  const { items, total } = pageOf(arrange(rows, direction, [sortKeys[by], latestFirst]), input.page);
  return { items: items.map(documentOfRow), total };
}

export function getDocument(register: Register, { id }: { readonly id: string }): IssuedDocument {
  return documentOfRow(findRow(register.database, 'issued_document', id));
}

/** Not numbered and dated yet: still on its way, so before everything that is. */
const notYet = 99_999_999;

const sortKeys: Readonly<Record<SortedBy, SortKey<IssuedDocumentRow>>> = {
  issuedOn: row => dayKey(row.issued_on) ?? notYet,
  purpose: row => placeIn(paperPurpose.options, row.purpose),
  number: row => row.number,
  subject: row => row.subject,
};

function latestFirst(row: IssuedDocumentRow): number {
  return -(dayKey(row.issued_on) ?? notYet);
}
