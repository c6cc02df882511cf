import type { RoundLine } from '../../../contract/index.ts';
import type { JoiningOf } from '../../joinings/joined.ts';
import { groupBy } from '../../lists.ts';
import type { PassageRow } from '../../storage/tables.ts';
import type { GroupFacts, Passage } from './facts.ts';

interface GroupedPassage extends Passage {
  readonly group: number | null;
}

/**
 * What the reports that have arrived say of results, unit by unit in the order of the roster. What was joined is said once,
 * where the first of its units stands.
 */
export function resultPassages(
  rows: readonly PassageRow[],
  lines: readonly RoundLine[],
  joiningOf: JoiningOf,
): readonly GroupedPassage[] {
  const received = lines.filter(line => line.receivedOn !== null);
  const inOrder = received.flatMap(line =>
    rows
      .filter(row => row.unit_id === line.unitId && row.section === 'results')
      .map(row => ({ row, unitName: line.unitName })),
  );
  const groups = groupBy(inOrder, ({ row }) => JSON.stringify([row.group, joiningOf(row.id)?.id ?? row.id]));
  return [...groups.values()].flatMap(same => {
    const [first] = same;
    if (first === undefined) return [];
    const [unitName = '', ...others] = new Set(same.map(one => one.unitName));
    const text = joiningOf(first.row.id)?.content ?? first.row.text;
    return [{ group: first.row.group, text, unitName, ...(others.length === 0 ? {} : { otherUnitNames: others }) }];
  });
}

export function groupFacts(
  groups: readonly { readonly number: number; readonly name: string }[],
  passages: readonly GroupedPassage[],
): readonly GroupFacts[] {
  return groups.map(({ number, name }) => {
    const ofGroup = passages.filter(passage => passage.group === number);
    const unitNames = ofGroup.flatMap(passage => [passage.unitName, ...(passage.otherUnitNames ?? [])]);
    return { number, name, passages: ofGroup, unitNames: [...new Set(unitNames)] };
  });
}
