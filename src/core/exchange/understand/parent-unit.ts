import { isCell } from '../../reckoning/meeting-coverage.ts';
import { parseUnitKind, unitKindOfName } from '../cells/choices.ts';
import { plainText } from '../cells/parsed.ts';
import type { Table, TableRow } from '../layout/table.ts';
import { canonicalName } from '../names/canonical.ts';
import { type KnownUnit, nameMatcher } from '../names/match.ts';
import { questionSentence, refusalReason } from '../words/questions.ts';
import type { Findings } from './findings.ts';
import type { UnderstandOptions } from './options.ts';
import type { FiledUnit } from './records.ts';
import type { RowReader } from './row-reader.ts';

/** A row of the file stands for its unit until that one has an id. */
export function rowKey(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

/**
 * The unit a row stands under by its column "Trực thuộc": an id of the register or the key of another row. Null: the
 * cell is blank, or names the committee whose register this is. Undefined: no such column, or it is asked or refused.
 */
export function parentFinder(tables: readonly Table[], { units, ownNames }: UnderstandOptions) {
  const own = new Set(ownNames.map(name => canonicalName(name).key));
  const rows = tables.flatMap(table => table.rows.flatMap(row => unitOfRow(table.sheet.name, row) ?? []));
  const known = units.filter(({ kind }) => !isCell(kind));
  const matchers = [nameMatcher(known), nameMatcher(rows)];
  const names = new Map([...known, ...rows].map(({ id, name }) => [id, name]));
  return (reader: RowReader): string | null | undefined => {
    const text = reader.text('parentId', 300);
    if (typeof text !== 'string') return text;
    if (own.has(canonicalName(text).key)) return null;
    const candidates: string[] = [];
    for (const match of matchers) {
      const found = match(text, 'grassrootsCommittee');
      if ('match' in found) return found.match;
      candidates.push(...found.candidates);
    }
    const answer = reader.ask('parentId', {
      sentence: questionSentence.parent(text),
      candidates: candidates.map(id => ({ key: id, label: names.get(id) ?? '' })),
      takes: 'unit',
      accepts: id => names.has(id),
    });
    return answer ?? undefined;
  };
}

/** What may have units below it, as the file names it. */
function unitOfRow(sheet: string, row: TableRow): KnownUnit | null {
  const name = plainText(row.cell('name'));
  const written = parseUnitKind(row.cell('kind'));
  const kind = unitKindOfName(name) ?? (written.kind === 'value' ? written.value : row.group) ?? 'other';
  if (name === '' || isCell(kind)) return null;
  return { id: rowKey(sheet, row.row), name, shortName: null, kind };
}

/**
 * Rows found in the register stand under their ids from here on. A unit whose parent's row is not taken waits with
 * it; one below itself is refused its parent.
 */
export function settleParents(
  units: readonly FiledUnit[],
  options: UnderstandOptions,
  placeOf: (unit: FiledUnit) => Pick<FiledUnit, 'sheet' | 'cell'>,
  findings: Findings,
): FiledUnit[] {
  const byKey = new Map(units.map(unit => [unit.key, unit]));
  const parents = new Map<string, string | null>(options.units.map(({ id, parentId }) => [id, parentId]));
  const settled = units.map(unit => {
    const { parentId } = unit.profile;
    if (typeof parentId !== 'string' || parents.has(parentId)) return unit;
    const parent = byKey.get(parentId);
    const held = unit.held || parent === undefined || parent.held;
    return { ...unit, held, profile: { ...unit.profile, parentId: parent?.unitId ?? parentId } };
  });
  for (const { key, unitId, profile } of settled) {
    if (typeof profile.parentId === 'string') parents.set(unitId ?? key, profile.parentId);
  }
  return settled.map(unit => {
    if (typeof unit.profile.parentId !== 'string' || !isBelowItself(unit.unitId ?? unit.key, parents)) return unit;
    const { parentId: _, ...profile } = unit.profile;
    findings.refused.push({ ...placeOf(unit), value: unit.name, reason: refusalReason.belowItself });
    return { ...unit, profile };
  });
}

function isBelowItself(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let above = parents.get(id) ?? null;
  while (above !== null && !seen.has(above)) {
    if (above === id) return true;
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return false;
}
