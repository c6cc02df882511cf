import { monthOfYear } from '../../contract/words/months.ts';
import * as words from '../../contract/words/review.ts';
import { coverageText } from '../../contract/words/states.ts';
import { type DifferingCounts, differingCounts } from '../reckoning/differing-counts.ts';
import type { MeetingRow } from '../storage/tables.ts';
import { type Finding, type Fix, finding, type Looked } from './finding.ts';

/** Counts of chi bộ that cannot be right: more than there are, over another total, or other than cell by cell. */
export function doubtfulCounts(looked: Looked): readonly Finding[] {
  return differingCounts(looked.reckoning).flatMap(differing => [
    ...differing.above.map(row => aboveTotal(looked, row, differing.expected)),
    ...differing.otherTotals
      .filter(row => !differing.above.includes(row))
      .map(row => otherTotal(looked, row, differing.expected)),
    ...countedTwice(looked, differing),
  ]);
}

function aboveTotal(looked: Looked, row: MeetingRow, expected: number): Finding {
  const done = row.done_count ?? 0;
  const total = row.total_count ?? expected;
  // 9/7 of a unit of nine: the two were typed in each other's place.
  const isTurned = row.total_count !== null && done === expected;
  const sentence = words.countAboveSentence(monthOfYear(row.year, row.month), done, total);
  return finding(
    looked,
    { ...placeOf(row), kind: 'countAbove', about: `${done}/${total}`, sentence },
    isTurned ? rewritten(row, total, done) : null,
  );
}

function otherTotal(looked: Looked, row: MeetingRow, expected: number): Finding {
  const done = row.done_count ?? 0;
  const total = row.total_count ?? expected;
  const sentence = words.countDiffersSentence(monthOfYear(row.year, row.month), done, total, expected);
  return finding(
    looked,
    { ...placeOf(row), kind: 'countDiffers', about: `${done}/${total} ${expected}`, sentence },
    done <= expected && row.done_count !== null ? rewritten(row, done, expected) : null,
  );
}

function rewritten({ id, version }: MeetingRow, done: number, total: number): Fix {
  return {
    says: words.fixWords.count(done, total),
    repairs: [{ table: 'meeting', id, version, columns: { done_count: done, total_count: total } }],
  };
}

function placeOf(row: MeetingRow) {
  return { place: 'meetings', unitId: row.unit_id, recordId: row.id } as const;
}

function countedTwice(looked: Looked, { unit, twice }: DifferingCounts): readonly Finding[] {
  if (twice === null) return [];
  const byCount = coverageText(twice.byCount);
  const byCells = coverageText(twice.byCells);
  return [
    finding(looked, {
      ...{ kind: 'countedTwice', place: 'meetings', unitId: unit.id, recordId: null },
      about: `${byCount} ${byCells}`,
      sentence: words.countedTwiceSentence(byCount, byCells),
    }),
  ];
}
