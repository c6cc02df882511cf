import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statusOf } from '../reckoning/status.ts';
import { reconsiderImport } from './import.ts';
import { noDecisions } from './plan/preview.ts';
import { buildWorkbook } from './testing/build-workbook.ts';
import { trackingHeadings, trackingOf, unitsFile } from './testing/files.ts';
import { openTestRegister, type TestRegister } from './testing/open-register.ts';

let office: TestRegister;

beforeEach(() => {
  office = openTestRegister();
});

afterEach(() => {
  office.close();
});

describe('what is not certain', () => {
  beforeEach(async () => {
    await office.take('units', unitsFile);
  });

  test('a lone candidate is taken only when proposals are; else its row is not filed', async () => {
    const slip = trackingOf(['Sở Tài chinhs', 'x', null, null, null, null, null, null]);
    expect(await office.take('tracking', slip)).toMatchObject({ new: 0, unfiled: 1, operation: null });
    const preview = await office.preview('tracking', slip);
    expect(office.accept(preview, {}, true)).toMatchObject({ new: 1, unfiled: 0, answered: 1 });
  });

  test('a Chi bộ of a Đảng ủy is never filed to it, proposals or not', async () => {
    const own = trackingOf(['Chi bộ Sở Tài chính', 'x', null, null, null, null, null, null]);
    const preview = await office.preview('tracking', own);
    expect(preview.questions).toMatchObject([{ candidates: [] }]);
    expect(office.accept(preview, {}, true)).toMatchObject({ unfiled: 1, operation: null });
  });

  test('an unclear cell holds its row; the clerk may answer it or leave the cell out', async () => {
    const unclear = trackingOf(['Sở Y tế', 'xem lại', '3/9', null, null, '31/02/2026', null, null]);
    const preview = await office.preview('tracking', unclear);
    expect(preview.questions.map(({ cell }) => cell)).toEqual(['C2', 'G2']);
    const [first, second] = preview.questions;
    const answers = { [first?.key ?? '']: 'yes', [second?.key ?? '']: 'skip' };
    expect(office.accept(preview, { answers })).toMatchObject({ new: 1, unfiled: 0 });
    expect(statusOf(office.register.book, 2026, '2026-12-20')).toMatchObject({
      workPlans: { done: 1 },
      round: { received: 0 },
    });
  });

  test('an unclear cell may be answered by typing what it should have said', async () => {
    const unclear = trackingOf(['Sở Y tế', 'xem lại', '3 hoặc 4', null, null, '31/02/2026', '?', null]);
    const preview = await office.preview('tracking', unclear);
    expect(preview.questions.map(({ takes }) => takes)).toEqual(['value', 'value', 'value', 'value']);
    const said = ['có', '3/9', '3/12/2026', '12 cuộc'];
    const answers = Object.fromEntries(preview.questions.map(({ key }, index) => [key, said[index] ?? '']));
    expect(office.accept(preview, { answers })).toMatchObject({ new: 1, unfiled: 0 });
    const [round] = office.register.book.rounds();
    expect(office.register.book.receipts(round?.id ?? '')).toMatchObject([{ received_on: '2026-12-03' }]);
    expect(statusOf(office.register.book, 2026, '2026-12-20')).toMatchObject({ workPlans: { done: 1 } });
  });

  test('any unit of the register answers which unit a row is', async () => {
    const own = trackingOf(['Chi bộ Sở Tài chính', 'x', null, null, null, null, null, null]);
    const preview = await office.preview('tracking', own);
    const [question] = preview.questions;
    expect(question).toMatchObject({ takes: 'unit', candidates: [] });
    const units = office.register.book.unitsOn('2026-12-20').units;
    const unitId = units.find(({ name }) => name === 'Đảng ủy Sở Tài chính')?.id ?? '';
    expect(office.accept(preview, { answers: { [question?.key ?? '']: unitId } })).toMatchObject({ new: 1 });
  });

  test('an answer that is none leaves the question open', async () => {
    const preview = await office.preview('tracking', trackingOf(['Sở', 'xem lại', null, null, null, null, null, null]));
    const answers = Object.fromEntries(preview.questions.map(({ key }) => [key, 'không rõ']));
    expect(office.accept(preview, { answers })).toMatchObject({ new: 0, unfiled: 1, operation: null });
  });

  test('a row that waits takes no arrival from a row that is filed', async () => {
    const pair = trackingOf(
      ['Sở Y tế', 'xem lại', null, '1-BC/ĐU', null, '8/12/2026', null, null],
      ['Sở Y tế', null, null, '1-BC/ĐU', null, '8/12/2026', null, null],
    );
    office.accept(await office.preview('tracking', pair));
    office.accept(await office.preview('tracking', pair));
    const [round] = office.register.book.rounds();
    expect(office.register.book.receipts(round?.id ?? '')).toHaveLength(1);
  });

  test('values that cannot be taken are refused with sheet, cell and reason; the rest of the row is filed', async () => {
    const odd = trackingOf(
      ['Sở Y tế', { value: '#REF!', type: 'e' }, '3/9', '162-BC/ĐU', null, null, { formula: 'A1' }, null],
      [null, 'x', null, null, null, null, null, null],
    );
    const preview = await office.preview('tracking', odd);
    expect(preview.refused.map(({ sheet, cell }) => [sheet, cell])).toEqual([
      ['Theo dõi', 'C2'],
      ['Theo dõi', 'E2'],
      ['Theo dõi', 'H2'],
      ['Theo dõi', 'B3'],
    ]);
    expect(office.accept(preview)).toMatchObject({ new: 1, unfiled: 1 });
  });

  test('two rows of one unit are never one: the first stands, what the second says otherwise is refused', async () => {
    const twice = trackingOf(
      ['Sở Y tế', 'x', '3/9', null, 1188, '8/12/2026', 6, null],
      ['Đảng ủy Sở Y tế', 'chưa', '3/9', null, 1300, '15/12/2026', null, null],
    );
    const preview = await office.preview('tracking', twice);
    expect(preview.refused).toMatchObject([{ cell: 'C3' }]);
    office.accept(preview);
    const [round] = office.register.book.rounds();
    expect(office.register.book.receipts(round?.id ?? '')).toHaveLength(2);
  });
});

describe('notes', () => {
  const noted = trackingOf(
    ['Sở Y tế', 'x', null, null, 1188, '9/12/2026', null, 'Zalo 09/12, bản giấy 14/12'],
    ['Sở Nội vụ', 'x', null, null, null, null, null, 'xin lùi đến 25/12'],
  );

  beforeEach(async () => {
    await office.take('units', unitsFile);
  });

  test('propose, and neither accepting nor its flag applies them', async () => {
    const preview = await office.preview('tracking', noted);
    expect(preview.proposals.map(({ kind }) => kind)).toEqual(['softCopy', 'extension']);
    office.accept(preview, {}, true);
    expect(statusOf(office.register.book, 2026, '2026-12-20').round).toMatchObject({ softOnly: 0, extended: 0 });
  });

  test('are applied when the clerk ticks them, and then no longer proposed', async () => {
    const preview = await office.preview('tracking', noted);
    office.accept(preview, { proposals: preview.proposals.map(({ key }) => key) });
    const [round] = office.register.book.rounds();
    const forms = office.register.book.receipts(round?.id ?? '').map(row => [row.received_on, row.copy_form]);
    expect(forms).toEqual(
      expect.arrayContaining([
        ['2026-12-09', 'soft'],
        ['2026-12-14', 'stampedPaper'],
      ]),
    );
    expect(statusOf(office.register.book, 2026, '2026-12-20').round).toMatchObject({ extended: 1, notYetDue: 1 });
    expect((await office.preview('tracking', noted)).proposals).toEqual([]);
  });
});

describe('a table that names another year', () => {
  const sheet = (name: string, title: string, day: string) => ({
    name,
    rows: [[title], ['Đơn vị', 'Số đến', 'Ngày nhận'], ['Sở Y tế', 1188, day]],
  });
  const models = {
    name: 'Mô hình',
    rows: [
      ['Tên mô hình', 'Loại', 'Đơn vị'],
      ['A', 'Khác', 'Sở Y tế'],
    ],
  };
  const of2026 = buildWorkbook([sheet('Theo dõi', 'BẢNG THEO DÕI NĂM 2026', '8/12/2026'), models]);

  beforeEach(async () => {
    await office.take('units', unitsFile);
  });

  test('is asked about, and nothing of its file is filed, proposals or not', async () => {
    const preview = await office.preview('tracking', of2026, { year: 2027 });
    expect(preview.questions).toMatchObject([
      { cell: 'A1', sentence: 'Bảng ghi năm 2026, đang nhập vào năm 2027. Có nhập không?', holdsRow: true },
    ]);
    expect(office.accept(preview, {}, true)).toMatchObject({ new: 0, unfiled: 2, operation: null });
  });

  test('is filed when the clerk says so, and left out when not', async () => {
    const preview = await office.preview('tracking', of2026, { year: 2027 });
    const key = preview.questions[0]?.key ?? '';
    expect(reconsiderImport(office.register, decided(preview.ticket, key, 'leave'))).toMatchObject({
      ...{ new: 0, questions: [], lines: [] },
    });
    expect(office.accept(preview, { answers: { [key]: '2027' } })).toMatchObject({ new: 2, unfiled: 0 });
  });

  test('is not asked about where it names the year itself, several years, none, or a day', async () => {
    const titles = ['NĂM 2027 (so với năm 2026)', 'GIAI ĐOẠN NĂM 2026 – NĂM 2030', '', 'Ngày 11 tháng 6 năm 2026'];
    for (const title of titles) {
      const file = buildWorkbook([sheet('Theo dõi', title, '8/12/2027'), models]);
      expect((await office.preview('tracking', file, { year: 2027 })).questions).toEqual([]);
    }
    const named = await office.preview('tracking', buildWorkbook([sheet('Theo dõi 2026', '', '8/12/2026')]), {
      year: 2027,
    });
    expect(named.questions).toHaveLength(1);
  });
});

test('a year the register does not keep is asked about, never taken for the file’s', async () => {
  await office.take('units', unitsFile);
  const rows = [
    ['Tên mô hình', 'Loại', 'Đơn vị', 'Năm'],
    ['A', 'Khác', 'Sở Y tế', 26],
    ['B', 'Khác', 'Sở Y tế', 2025],
    ['C', 'Khác', 'Sở Y tế', null],
  ];
  const preview = await office.preview('tracking', buildWorkbook([{ name: 'Mô hình', rows }]));
  expect(preview.questions).toMatchObject([
    { cell: 'D2', sentence: 'Cột “Năm” ghi “26”: là năm nào?', candidates: [{ key: '2026', label: '2026' }] },
  ]);
  const key = preview.questions[0]?.key ?? '';
  const refused = reconsiderImport(office.register, decided(preview.ticket, key, '1999'));
  expect(refused.questions).toHaveLength(1);
  office.accept(preview, { answers: { [key]: '2024' } });
  const named = (year: number) => office.register.book.models(year).map(({ name }) => name);
  expect([2024, 2025, 2026].map(named)).toEqual([['A'], ['B'], ['C']]);
});

test('a unit in two rows: what the second says otherwise is told at its own cell, in words', async () => {
  await office.take('units', unitsFile);
  const heads = ['Đơn vị', 'Đã đưa vào CT, KH công tác', 'Kế hoạch riêng', 'T7', 'Số cuộc', 'Lượt người'];
  const rows = [heads, ['Sở Y tế', 'x', '12-KH/ĐU', '3/9', 3, 30], ['Sở Y tế', 'chưa', '13-KH/ĐU', '4/9', 3, 40]];
  const { refused } = await office.preview('tracking', buildWorkbook([{ name: 'A', rows }]));
  expect(refused.map(({ cell, value }) => [cell, value])).toEqual([
    ['B3', 'Chưa'],
    ['C3', '13-KH/ĐU'],
    ['D3', '4/9'],
    ['F3', '40'],
  ]);
});

test('a số đến without its day is told, not lost', async () => {
  await office.take('units', unitsFile);
  const noDay = trackingOf(['Sở Y tế', 'x', null, null, 1188, null, null, null]);
  const { refused } = await office.preview('tracking', noDay);
  expect(refused).toEqual([
    { sheet: 'Theo dõi', cell: 'F2', value: '1188', reason: 'Có số đến nhưng không có ngày nhận.' },
  ]);
});

test('cells that were not taken are counted beside the rows', async () => {
  await office.take('units', unitsFile);
  const noDay = trackingOf(['Sở Y tế', 'x', null, '12-BC/ĐU', null, null, null, null]);
  expect(await office.take('tracking', noDay)).toMatchObject({ new: 1, unfiled: 0, refusedCells: 1 });
});

function decided(ticket: string, key: string, answer: string) {
  return { ticket, decisions: { ...noDecisions, answers: { [key]: answer } } };
}

test('the comment of a cell is named as that, beside the value of the cell', async () => {
  await office.take('units', unitsFile);
  const rows = [trackingHeadings, [1, 'Chi bộ Sở Ngoại vụ', 'x', 'x']];
  const preview = await office.preview(
    'tracking',
    buildWorkbook([{ name: 'Theo dõi', rows, comments: { D2: 'họp 25/7' } }]),
  );
  const said = preview.lines.flatMap(({ fields }) => fields.map(({ label, to }) => [label, to]));
  expect(said).toContainEqual(['Tháng 7', 'Có']);
  expect(said).toContainEqual(['Ghi chú của ô Tháng 7', 'họp 25/7']);
});
