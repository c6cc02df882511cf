import { expect, test } from 'vitest';
import { bears, chipsOf, isFilter } from './filters.ts';
import { groupOfLines, inKindOrder } from './groups.ts';
import { aLine, lines } from './testing/round-view.ts';

test('soft copies and requests to complete stand beside on time or late, never instead of them', () => {
  const line = aLine({ state: 'late', softOnly: true, askedToComplete: true });
  expect(
    ['late', 'softOnly', 'askedToComplete', 'onTime'].map(filter => isFilter(filter) && bears(line, filter)),
  ).toEqual([true, true, true, false]);
});

test('an exempt unit is under no other state', () => {
  const line = aLine({ state: 'exempt', softOnly: true, extendedTo: '2026-12-15' });
  expect(bears(line, 'exempt')).toBe(true);
  expect(bears(line, 'softOnly') || bears(line, 'extended')).toBe(false);
});

test('chips show the states there are, and keep the chosen one when it runs empty', () => {
  const all = lines(3, 'grassrootsCell', { state: 'onTime' });
  expect(chipsOf(all, null).map(chip => [chip.key, chip.count])).toEqual([['onTime', 3]]);
  expect(chipsOf(all, 'overdue').map(chip => chip.key)).toEqual(['onTime', 'overdue']);
});

test('groups follow the office’s order of kinds and count whoever must report, filtered or not', () => {
  const cells = lines(12, 'grassrootsCell', { state: 'onTime' });
  const committees = [
    ...lines(1, 'grassrootsCommittee', { state: 'exempt' }),
    aLine({ unitKind: 'grassrootsCommittee' }),
  ];
  const ordered = inKindOrder([...cells, ...committees]);
  expect(ordered[0]?.unitKind).toBe('grassrootsCommittee');
  const groupOf = groupOfLines(ordered);
  expect(groupOf(aLine({ unitKind: 'grassrootsCommittee' }))).toMatchObject({
    numeral: 'I',
    label: 'Đảng ủy cơ sở: 0/1 đã gửi báo cáo',
  });
  expect(groupOf(aLine()).label).toBe('Chi bộ cơ sở: 12/12 (100%) đã gửi báo cáo');
});
