import {
  type Model,
  type ModelLine,
  type ModelState,
  type ModelType,
  modelState,
  modelType,
} from '../../contract/index.ts';
import { unitNouns } from '../reckoning/book.ts';
import { arrange, type Page, pageOf, placeIn, type Sorting, type SortKey } from '../records/arrange.ts';
import { findRow, rowsOf } from '../records/find.ts';
import { isOfGroup } from '../records/groups.ts';
import { type UnitsNamed, unitsNamedOn } from '../records/units-named.ts';
import type { Register } from '../register.ts';
import type { ModelRow } from '../storage/tables.ts';
import { searchKey } from '../text/search-key.ts';
import { modelOfRow, unitIdsOfRow } from './rows.ts';

type SortedBy = 'name' | 'type' | 'unit' | 'year' | 'state';

export interface ModelListInput {
  /** Every year when left out. */
  readonly year?: number | undefined;
  readonly asOf: string;
  readonly unitId?: string | undefined;
  readonly types?: readonly ModelType[] | undefined;
  readonly states?: readonly ModelState[] | undefined;
  /** 1-9, or 0 for "Chung". */
  readonly group?: number | undefined;
  readonly search?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly sort?: Sorting<SortedBy> | undefined;
  readonly page: Page;
}

/** A model with its units that are in the register, the one that answers for it first. */
interface Line {
  readonly row: ModelRow;
  readonly unitIds: readonly string[];
}

/** Models in the office's order of types, then in protocol order of their units, unless sorted otherwise. */
export function listModels(register: Register, input: ModelListInput): { items: ModelLine[]; total: number } {
  const units = unitsNamedOn(register, input.asOf);
  const keys = sortKeys(units);
  const needle = input.search ? searchKey(input.search) : '';
  const lines = linesInOrder(register, input, units).filter(
    line => isWanted(line.row, input) && isFound(line, units, input.unitId, needle),
  );
  const { sort } = input;
  const sorted = sort ? arrange(lines, sort.direction, [keys[sort.by], keys.unit, keys.name]) : lines;
  const { items, total } = pageOf(sorted, input.page);
  return { items: items.map(line => lineOf(line, units)), total };
}

export function getModel(register: Register, { id }: { readonly id: string }): Model {
  return modelOfRow(findRow(register.database, 'model', id));
}

/** Sorting by names is slow; it is done once until a model or a unit changes. */
function linesInOrder(register: Register, input: ModelListInput, units: UnitsNamed): readonly Line[] {
  const { year, deleted = false, asOf } = input;
  const key = `models ${year} ${deleted} ${asOf}`;
  return register.book.remember(key, ['model', ...unitNouns], () => {
    const lines = rowsAsked(register, year, deleted).map(row => ({
      row,
      unitIds: unitIdsOfRow(row).filter(id => units.nameOf(id) !== undefined),
    }));
    const keys = sortKeys(units);
    return arrange(lines, 'ascending', [keys.type, keys.unit, keys.name]);
  });
}

/** One year's are the book's own, which the reckoning has read already; the other years are left unread. */
function rowsAsked(register: Register, year: number | undefined, deleted: boolean): readonly ModelRow[] {
  if (year !== undefined && !deleted) return register.book.models(year);
  return rowsOf(register.database, 'model', deleted).filter(row => year === undefined || row.year === year);
}

function isWanted(row: ModelRow, { types, states, group }: ModelListInput): boolean {
  if (types && types.length > 0 && !types.some(type => type === row.type)) return false;
  if (states && states.length > 0 && !states.some(state => state === row.state)) return false;
  return isOfGroup(row.groups, group);
}

/** A model all of whose units were removed went with them. */
function isFound({ row, unitIds }: Line, units: UnitsNamed, unitId: string | undefined, needle: string): boolean {
  if (unitIds.length === 0) return false;
  if (unitId !== undefined && !unitIds.includes(unitId)) return false;
  return row.search_key.includes(needle) || unitIds.some(id => units.keyOf(id).includes(needle));
}

function sortKeys(units: UnitsNamed): Readonly<Record<SortedBy, SortKey<Line>>> {
  return {
    name: ({ row }) => row.name,
    type: ({ row }) => placeIn(modelType.options, row.type),
    unit: ({ unitIds }) => units.orderOf(unitIds[0] ?? ''),
    year: ({ row }) => row.year,
    state: ({ row }) => placeIn(modelState.options, row.state),
  };
}

function lineOf({ row, unitIds }: Line, units: UnitsNamed): ModelLine {
  return { ...modelOfRow(row), unitNames: unitIds.map(id => units.nameOf(id) ?? '') };
}
