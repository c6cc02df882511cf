import { searchKey } from '../../text/search-key.ts';
import { plainText } from '../cells/parsed.ts';
import { columnLetters } from '../workbook/address.ts';
import { FileRefused } from '../workbook/refusal.ts';
import type { Workbook } from '../workbook/types.ts';
import { isOfTrackingAlone, type TableKind, unitField } from './fields.ts';
import { findHeader, type Header, scoreOf } from './header.ts';
import { type MergedView, mergedView } from './merged-view.ts';
import { type ColumnOverrides, readTable, type Table } from './table.ts';

/** A sheet that was not read, and why. */
export interface LeftOutSheet {
  readonly name: string;
  readonly why: 'hidden' | 'noTable' | 'noUnitColumn' | 'noRows';
}

export interface Layout {
  readonly tables: readonly Table[];
  readonly leftOut: readonly LeftOutSheet[];
}

/**
 * The tables of a workbook, each sheet as the one of `kinds` it fits best. Hidden sheets are left out. Throws
 * `FileRefused` when no sheet has a column of units, no table has a row, or the tables are of another import.
 */
export function findTables(workbook: Workbook, kinds: readonly TableKind[], overrides: ColumnOverrides): Layout {
  // First by what each sheet is, so that a list of models is not taken for a list of units; only when nothing
  // wanted is found that way, by what it could be read as.
  const found = read(workbook, [...kinds, ...allKinds.filter(kind => !kinds.includes(kind))], kinds, overrides);
  if (found.tables.length > 0) return found;
  const isUnitsWanted = kinds.includes('units');
  if (isUnitsWanted && found.others.has('tracking')) throw new FileRefused('trackingNotUnits');
  const layout = onlyFirst(read(workbook, kinds, kinds, overrides));
  const isUnitList = !isUnitsWanted && found.others.has('units');
  if (isUnitList && layout.tables[0]?.kind !== 'tracking') throw new FileRefused('unitsNotTracking');
  if (layout.tables.length > 0) return layout;
  throw new FileRefused(layout.leftOut.some(({ why }) => why === 'noRows') ? 'noRows' : 'noUnitColumn');
}

/** `others`: kinds that were recognised and are not wanted. */
interface LayoutFound extends Layout {
  readonly others: ReadonlySet<TableKind>;
}

function onlyFirst({ tables, leftOut }: Layout): Layout {
  const others = tables.slice(1).map(({ sheet }): LeftOutSheet => ({ name: sheet.name, why: 'noTable' }));
  return { tables: tables.slice(0, 1), leftOut: [...leftOut, ...others] };
}

const allKinds: readonly TableKind[] = ['units', 'tracking', 'models', 'feedback'];

function read(
  workbook: Workbook,
  kinds: readonly TableKind[],
  wanted: readonly TableKind[],
  overrides: ColumnOverrides,
): LayoutFound {
  const others = new Set<TableKind>();
  const tables: Table[] = [];
  const leftOut: LeftOutSheet[] = [];
  for (const sheet of workbook.sheets) {
    const found = sheet.hidden ? 'hidden' : tableOf(mergedView(sheet), kinds, overrides);
    if (typeof found === 'string') leftOut.push({ name: sheet.name, why: found });
    else if (wanted.includes(found.kind)) tables.push(found);
    else {
      others.add(found.kind);
      leftOut.push({ name: sheet.name, why: 'noTable' });
    }
  }
  return { tables, leftOut, others };
}

function tableOf(
  view: MergedView,
  kinds: readonly TableKind[],
  overrides: ColumnOverrides,
): Table | LeftOutSheet['why'] {
  const headers = kinds.flatMap(kind => {
    const header = findHeader(view, kind);
    return header === null ? [] : [{ kind, header, score: scoreOf(header, kind) }];
  });
  const isTracking = headers.some(
    ({ kind, header }) => kind === 'tracking' && header.headings.some(({ field }) => isOfTrackingAlone(field)),
  );
  const candidates = headers.filter(({ kind }) => !(isTracking && kind === 'units'));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (winner, candidate) => (winner === null || candidate.score > winner.score ? candidate : winner),
    null,
  );
  if (best === null) return 'noTable';
  const header = withUnitColumn(view, best.kind, best.header, overrides);
  if (header === null) return 'noUnitColumn';
  const table = readTable(view, best.kind, header, overrides);
  return table.rows.length === 0 ? 'noRows' : table;
}

/** The header with a unit column: by heading, by the clerk's choice, else the column whose values read like units. */
function withUnitColumn(view: MergedView, kind: TableKind, header: Header, overrides: ColumnOverrides): Header | null {
  const field = unitField[kind];
  const { name } = view.sheet;
  const isChosen = header.headings.some(({ column }) => overrides[`${name}!${columnLetters(column)}`] === field);
  if (isChosen || header.headings.some(heading => heading.field === field)) return header;
  const free = header.headings.filter(heading => heading.field === null);
  const likely = free.find(({ column }) => readsLikeUnits(view, column, header.row + header.height));
  if (likely === undefined) return null;
  return {
    ...header,
    headings: header.headings.map(heading => (heading === likely ? { ...heading, field } : heading)),
  };
}

const unitWords =
  /^(?:dang uy|dang bo|chi bo|so|ban|vp|van phong|trung tam|tt|benh vien|bv|truong|cong ty|cty|quy|hoi|doan|thanh tra|bql|chi cuc|cuc|uy ban|ubnd|phong|bao tang|thu vien) /;

function readsLikeUnits(view: MergedView, column: number, from: number): boolean {
  const values = view.rowNumbers
    .filter(row => row >= from)
    .map(row => searchKey(plainText(view.cell(row, column))))
    .filter(key => key !== '');
  const likely = values.filter(key => unitWords.test(key)).length;
  return likely >= 1 && likely >= values.length * 0.5;
}
