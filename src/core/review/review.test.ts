import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Office, openOffice } from '../reckoning/testing/office.ts';
import { type Caller, createCaller } from '../router/caller.ts';
import { refused } from '../testing/refused.ts';

const asked = { year: 2026, asOf: '2026-12-20' };

let office: Office;
let call: Caller;
beforeEach(() => {
  office = openOffice();
  call = createCaller({ register: office.register });
});
afterEach(() => office.close());

async function told() {
  const { items } = await call.review.list(asked);
  return items
    .filter(({ kind }) => kind !== 'contact')
    .map(({ kind, sentence, fix }) => [kind, sentence, fix] as const);
}

async function fixFirst() {
  const { items } = await call.review.list(asked);
  const [first] = items.filter(({ fix }) => fix !== null);
  if (!first) throw new Error('nothing can be fixed');
  return call.review.fix({ ...asked, key: first.key });
}

const phone = { contactPhone: '0205 3812 345' };
const cell = (name = 'Chi bộ A') => office.unit(name, 'grassrootsCell', phone);

test('a register where nothing is doubtful has nothing to look at again', async () => {
  office.plan(cell(), { own_plan: 'yes', own_plan_number: '09-KH/CB', own_plan_date: '2026-07-13' });
  expect((await call.review.list(asked)).items).toEqual([]);
});

test('a plan dated a year off is written in its own year by one click, and undone by one', async () => {
  office.plan(cell(), { own_plan: 'yes', own_plan_date: '2025-07-13' });
  const sentence = 'Ngày ban hành kế hoạch riêng 13/07/2025 trước khi có công văn (tháng 6/2026).';
  expect(await told()).toEqual([['beforeProgramme', sentence, 'Ghi ngày 13/07/2026']]);
  const { operation } = await fixFirst();
  expect(operation?.sentence).toBe('Ghi ngày 13/07/2026 (Chi bộ A)');
  expect(await told()).toEqual([]);
  expect(office.register.book.workPlans(2026)[0]?.own_plan_date).toBe('2026-07-13');
  await call.history.undo({});
  expect((await told()).map(([kind]) => kind)).toEqual(['beforeProgramme']);
});

test('a day to come has a fix only where the same day of its own year has been', async () => {
  office.receipt(cell('Chi bộ A'), '2062-12-08');
  office.receipt(cell('Chi bộ B'), '2027-12-31');
  expect(await told()).toEqual([
    ['futureDay', 'Ngày nhận báo cáo 08/12/2062 sau ngày hôm nay (20/12/2026).', 'Ghi ngày 08/12/2026'],
    ['futureDay', 'Ngày nhận báo cáo 31/12/2027 sau ngày hôm nay (20/12/2026).', null],
  ]);
});

test('papers dated on a weekend are named; a copy that came in on a Sunday evening by the network is not', async () => {
  office.receipt(cell(), '2026-12-06', { document_date: '2026-12-05', channel: 'documentSystem' });
  expect(await told()).toEqual([['weekend', 'Ngày văn bản của báo cáo 05/12/2026 là thứ bảy.', null]]);
});

test('a report received before its own date, and a meeting of another month than its column, are named', async () => {
  const unit = cell();
  office.receipt(unit, '2026-12-07', { document_date: '2026-12-08' });
  office.meeting(unit, 7, 'yes', { held_on: '2026-08-05' });
  expect(await told()).toEqual([
    ['otherMonth', 'Ngày sinh hoạt 05/08/2026 ghi ở tháng 7.', null],
    ['dayOrder', 'Ngày nhận 07/12/2026 trước ngày văn bản 08/12/2026.', null],
  ]);
});

test('"9-KH" gets its zero; numbers of the State’s form stay', async () => {
  office.plan(cell('Chi bộ A'), { in_programme: 'yes', programme_number: '9 - KH/CB' });
  office.plan(cell('Chi bộ B'), { in_programme: 'yes', programme_number: '9/KH-SYT' });
  expect(await told()).toEqual([
    ['number', 'Số chương trình, kế hoạch công tác 9 - KH/CB thiếu số 0 phía trước.', 'Ghi số 09-KH/CB'],
  ]);
  await fixFirst();
  expect(
    office.register.book
      .workPlans(2026)
      .map(row => row.programme_number)
      .sort(),
  ).toEqual(['09-KH/CB', '9/KH-SYT']);
});

test('n above N is turned where it was typed the wrong way round, else left to a person', async () => {
  const committee = (name: string) => office.unit(name, 'grassrootsCommittee', { ...phone, cellCount: 9 });
  office.meeting(committee('Đảng ủy A'), 7, [9, 7]);
  office.meeting(committee('Đảng ủy B'), 7, [12, 9]);
  office.meeting(committee('Đảng ủy C'), 7, [5, 7]);
  expect(await told()).toEqual([
    ['countAbove', 'Ghi 9/7 chi bộ (tháng 7/2026): số đã đưa nội dung nhiều hơn tổng số.', 'Ghi 7/9 chi bộ'],
    ['countAbove', 'Ghi 12/9 chi bộ (tháng 7/2026): số đã đưa nội dung nhiều hơn tổng số.', null],
    ['countDiffers', 'Ghi 5/7 chi bộ (tháng 7/2026), trong danh sách đơn vị là 9 chi bộ.', 'Ghi 5/9 chi bộ'],
  ]);
});

test('a model recorded twice goes into the bin where it says nothing more; with a result of its own it stays', async () => {
  const model = {
    ...{ name: 'Cơ quan hạnh phúc', type: 'happyOffice', bearer: null, field: null, year: 2026, level: 'grassroots' },
    ...{ state: 'proposed', groups: '[]', results: null, spread_proposed: 0, commendation_proposed: 0, note: null },
    ...{ search_key: 'co quan hanh phuc', unit_ids: JSON.stringify([cell()]) },
  };
  office.row('model', model);
  const { id } = office.row('model', { ...model, results: 'Tốt' });
  expect(await told()).toEqual([
    [
      'duplicateModel',
      '02 mô hình trùng tên “Cơ quan hạnh phúc”, cùng loại, cùng năm.',
      'Đưa 01 mô hình trùng vào Mục đã xóa',
    ],
  ]);
  await fixFirst();
  expect(office.register.book.models(2026).map(row => row.id)).toEqual([id]);
  office.row('model', { ...model, results: 'Khác' });
  expect((await told()).map(([, , fix]) => fix)).toEqual([null]);
});

test('a unit without a telephone of its contact is named, with no fix', async () => {
  office.unit('Chi bộ A', 'grassrootsCell');
  const { items } = await call.review.list(asked);
  expect(items).toMatchObject([{ kind: 'contact', place: 'units', unitName: 'Chi bộ A', fix: null }]);
});

test('what was let stand is remembered with its reason, asked again on demand, and asked again for another value', async () => {
  const unit = cell();
  office.plan(unit, { own_plan: 'yes', own_plan_date: '2026-07-12' });
  const [item] = (await call.review.list(asked)).items;
  const { record, operation } = await call.review.pass({ ...asked, key: item?.key ?? '', reason: 'Họp chủ nhật' });
  expect(operation?.sentence).toBe(
    'Bỏ qua điều cần xem lại: Chi bộ A: Ngày ban hành kế hoạch riêng 12/07/2026 là chủ nhật.',
  );
  expect(await call.review.list(asked)).toMatchObject({ items: [], passed: [{ reason: 'Họp chủ nhật' }] });
  await call.review.remove({ id: record.id, version: 1 });
  expect((await told()).map(([kind]) => kind)).toEqual(['weekend']);
  await call.review.restore({ id: record.id });
  expect(await told()).toEqual([]);
  office.change('work_plan', office.register.book.workPlans(2026)[0]?.id ?? '', { own_plan_date: '2026-07-19' });
  expect((await told()).map(([kind]) => kind)).toEqual(['weekend']);
});

test('receipts of a closed round are looked at and never rewritten; a doubt that is gone is refused', async () => {
  office.receipt(cell(), '2025-12-08');
  const [item] = (await call.review.list(asked)).items;
  expect(item?.fix).toBe('Ghi ngày 08/12/2026');
  office.change('round', office.roundId, { state: 'closed' });
  expect((await told()).map(([, , fix]) => fix)).toEqual([null]);
  expect((await refused(call.review.fix({ ...asked, key: item?.key ?? '' }))).code).toBe('NOT_FOUND');
  expect((await refused(call.review.fix({ ...asked, key: 'weekend a b' }))).code).toBe('NOT_FOUND');
});
