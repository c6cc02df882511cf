import { expect, test } from 'vitest';
import { type UnitKind, unitKind } from '../../../../contract/enumerations.ts';
import type { Status } from '../../../../contract/status.ts';
import { findingOf } from './finding.ts';
import { isBeside, type KindFigures, partsOf, scaleOf } from './parts.ts';

type Round = NonNullable<Status['round']>;

const none: KindFigures = { received: 0, onTime: 0, late: 0, missing: 0, notYetDue: 0, expected: 0 };

function round(kinds: Partial<Record<UnitKind, Partial<KindFigures>>>): Round {
  const byKind = Object.fromEntries(
    unitKind.options.map(kind => [kind, { ...none, ...kinds[kind] }]),
  ) as Round['byKind'];
  const sum = (key: keyof KindFigures) => unitKind.options.reduce((total, kind) => total + byKind[kind][key], 0);
  return {
    id: '0197a000-0000-7000-8000-00000000000f',
    dueOn: '2026-12-10',
    lastDayOnTime: '2026-12-09',
    exempt: 0,
    extended: 0,
    softOnly: 0,
    askedToComplete: 0,
    byKind,
    received: sum('received'),
    onTime: sum('onTime'),
    late: sum('late'),
    missing: sum('missing'),
    notYetDue: sum('notYetDue'),
    expected: sum('expected'),
  };
}

test('the title says the finding', () => {
  const some = { grassrootsCommittee: { missing: 7, expected: 16 }, grassrootsCell: { missing: 2, expected: 20 } };
  expect(findingOf(round(some))).toBe('09 đơn vị chưa gửi báo cáo, trong đó có 07 đảng ủy cơ sở');
  expect(findingOf(round({ grassrootsCell: { missing: 2, expected: 20 } }))).toBe(
    '02 đơn vị chưa gửi báo cáo, đều là chi bộ cơ sở',
  );
  expect(findingOf(round({ grassrootsCell: { missing: 1, expected: 20 } }))).toBe(
    '01 đơn vị chưa gửi báo cáo, là chi bộ cơ sở',
  );
  expect(findingOf(round({ grassrootsCell: { notYetDue: 20, expected: 20 } }))).toBe(
    '20 đơn vị chưa gửi báo cáo, hạn đến hết ngày 09/12/2026',
  );
  expect(findingOf(round({ grassrootsCell: { received: 20, onTime: 20, expected: 20 } }))).toBe(
    '20/20 đơn vị đã gửi báo cáo',
  );
  expect(findingOf(round({}))).toBe('Chưa có đơn vị nào trong danh sách phải báo cáo');
});

test('the longest bar leaves room for the words beside it', () => {
  const kinds: readonly KindFigures[] = [
    { ...none, onTime: 6, late: 3, missing: 7, expected: 16 },
    { ...none, onTime: 14, late: 4, missing: 2, expected: 20 },
  ];
  const room = 420;
  const { scale, brief } = scaleOf(kinds, room);
  expect(brief).toBe(false);
  for (const kind of kinds) {
    const beside = partsOf(kind).filter(part => isBeside(part, scale));
    const letters = beside.reduce((sum, part) => sum + part.text.length * 7 + 30, 0);
    expect(kind.expected * scale + letters).toBeLessThanOrEqual(room);
  }
  expect(scaleOf([], room).scale).toBeGreaterThan(0);
});

test('where every state occurs, those received keep their number so that the bar keeps its length', () => {
  const mixed: KindFigures = { ...none, onTime: 6, late: 3, missing: 5, notYetDue: 1, expected: 15 };
  const { scale, brief } = scaleOf([mixed], 420);
  expect(brief).toBe(true);
  expect(scale * 15).toBeGreaterThan(420 * 0.3);
  expect(partsOf(mixed, brief).map(part => part.text)).toEqual(['6', '3', '5 chưa gửi', '1 chưa gửi']);
});
