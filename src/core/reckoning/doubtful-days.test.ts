import { afterEach, beforeEach, expect, test } from 'vitest';
import { doubtsOf } from './doubts.ts';
import { type Office, openOffice } from './testing/office.ts';

const kinds: readonly string[] = ['receiptYear', 'futureDay', 'sharedNumber', 'planDay', 'countDiffers'];

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

function doubts(): readonly (readonly [string, string])[] {
  return doubtsOf(office.register.book, { year: 2026, asOf: '2026-12-20', today: '2026-12-20' })
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, sentence }) => [kind, sentence] as const);
}

test('a report received before the period or after today is counted and named', () => {
  const [first, second] = ['A', 'B'].map(name => office.unit(`Chi bộ ${name}`, 'grassrootsCell'));
  office.receipt(first ?? '', '2025-12-08');
  office.receipt(second ?? '', '2062-12-08');
  expect(doubts()).toEqual([
    ['receiptYear', 'Ngày nhận báo cáo trước kỳ số liệu của đợt (từ 01/01/2026): Chi bộ A (08/12/2025).'],
    ['futureDay', 'Ngày nhận báo cáo sau ngày hôm nay (20/12/2026): Chi bộ B (08/12/2062).'],
  ]);
});

test('one số đến for two units is named, for two arrivals of one unit it is not', () => {
  const units = ['A', 'B', 'C'].map(name => office.unit(`Chi bộ ${name}`, 'grassrootsCell'));
  for (const unit of units.slice(0, 2)) office.receipt(unit, '2026-12-08', { incoming_number: '1189' });
  office.receipt(units[2] ?? '', '2026-12-08', { incoming_number: '1190' });
  office.receipt(units[2] ?? '', '2026-12-09', { incoming_number: '1190' });
  expect(doubts()).toEqual([['sharedNumber', 'Số đến 1189 đã ghi cho Chi bộ A và Chi bộ B.']]);
});

test('a plan older than the programme, or of a day to come, is named; of many only three by name', () => {
  for (const name of ['A', 'B', 'C', 'D', 'E'])
    office.plan(office.unit(`Chi bộ ${name}`, 'grassrootsCell'), { in_programme: 'yes', programme_date: '2026-05-31' });
  office.plan(office.unit('Chi bộ G', 'grassrootsCell'), { own_plan: 'yes', own_plan_date: '2027-01-02' });
  office.plan(office.unit('Chi bộ H', 'grassrootsCell'), { own_plan: 'yes', own_plan_date: '2026-06-01' });
  expect(doubts()).toEqual([
    [
      'planDay',
      'Chương trình, kế hoạch ghi ngày ban hành trước tháng 6/2026: Chi bộ A (31/05/2026), Chi bộ B (31/05/2026), Chi bộ C (31/05/2026) và 02 trường hợp khác.',
    ],
    ['planDay', 'Chương trình, kế hoạch ghi ngày ban hành sau ngày hôm nay (20/12/2026): Chi bộ G (02/01/2027).'],
  ]);
});

test('more cells than the unit has are named', () => {
  const committee = office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 });
  office.meeting(committee, 7, [12, 9]);
  expect(doubts()).toEqual([['countDiffers', 'Đảng ủy A báo 12 chi bộ đã đưa nội dung, nhiều hơn số chi bộ là 9.']]);
});

test('committees without a yearly count are named once the year is about over', () => {
  office.meeting(office.unit('Đảng ủy A', 'grassrootsCommittee', { cellCount: 9 }), 7, [3, 9]);
  const told = (asOf: string) =>
    doubtsOf(office.register.book, { year: 2026, asOf, today: '2026-12-20' }).map(({ sentence }) => sentence);
  const sentence = '01 đảng ủy cơ sở chưa có số liệu sinh hoạt cả năm, kết quả ghi “ít nhất”.';
  expect(told('2026-12-20')).toContain(sentence);
  expect(told('2026-11-30')).not.toContain(sentence);
});
