import { type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import type { RoundLine } from '../../../contract/rounds.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import type { Group } from '../../parts/data-table/use-items.ts';
import { formatRatio } from '../../parts/format/numbers.ts';
import { roundWords } from '../../words/rounds.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** Lines by kind, in protocol order within it. */
export function inKindOrder(lines: readonly RoundLine[]): readonly RoundLine[] {
  return lines.toSorted(
    (left, right) =>
      unitKind.options.indexOf(left.unitKind) - unitKind.options.indexOf(right.unitKind) ||
      left.position - right.position,
  );
}

/** The line before each kind: its numeral, its name, and how many of it have sent, of all, whatever is filtered. */
export function groupOfLines(lines: readonly RoundLine[]): (line: RoundLine) => Group {
  const kinds = unitKind.options.filter(kind => lines.some(line => line.unitKind === kind));
  const groups = new Map(kinds.map((kind, index): [UnitKind, Group] => [kind, groupOf(kind, index, lines)]));
  return line => groups.get(line.unitKind) ?? { key: line.unitKind, label: unitKindLabel[line.unitKind] };
}

function groupOf(kind: UnitKind, index: number, lines: readonly RoundLine[]): Group {
  const expected = lines.filter(line => line.unitKind === kind && line.state !== 'exempt');
  const sent = expected.filter(isReceived);
  return {
    key: kind,
    numeral: NUMERALS[index] ?? '',
    label: roundWords.group(unitKindLabel[kind], formatRatio(sent.length, expected.length)),
  };
}

export function isReceived(line: Pick<RoundLine, 'state'>): boolean {
  return line.state === 'onTime' || line.state === 'late';
}
