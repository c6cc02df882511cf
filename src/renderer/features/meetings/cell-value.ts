import type { UnitKind } from '../../../contract/enumerations.ts';
import { answerLabel } from '../../../contract/words/labels.ts';
import { signedState } from '../../../contract/words/states.ts';

/** A cell of the grid (contract: cellValue) taken apart. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'count'; readonly done: number; readonly total: number };

export function parseCell(value: string): CellValue {
  if (value === 'yes' || value === 'no') return { kind: value };
  const [done, total] = value.split('/');
  if (done === undefined || total === undefined) return { kind: 'empty' };
  return { kind: 'count', done: Number(done), total: Number(total) };
}

/** What a cell shows, copies and lets be changed: '', "Có", "Chưa", "5/7". */
export function textOfCell(value: string): string {
  return value === 'yes' || value === 'no' ? answerLabel[value] : value;
}

/** The same as it is printed: "✓ Có", "✗ Chưa", "5/7". */
export function printedCell(value: string): string {
  return value === 'yes' || value === 'no' ? signedState(value, answerLabel[value]) : value;
}

/** Only a committee answers by count; a party cell and an organisation answer yes or no. */
export function answersByCount(kind: UnitKind): boolean {
  return kind === 'grassrootsCommittee' || kind === 'sectionCommittee';
}

/** Space: Có, Chưa, nothing, Có again. A count is not thrown away by one key. */
export function toggledCell(value: string): string | null {
  switch (parseCell(value).kind) {
    case 'empty':
      return 'yes';
    case 'yes':
      return 'no';
    case 'no':
      return '';
    case 'count':
      return null;
  }
}
