import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undoLatest } from '../history/undo.ts';
import { statusOf } from '../reckoning/status.ts';
import { buildWorkbook, type TestCell } from './testing/build-workbook.ts';
import { trackingFile, trackingOf, unitsFile } from './testing/files.ts';
import { openTestRegister, type TestRegister } from './testing/open-register.ts';

let office: TestRegister;

beforeEach(() => {
  office = openTestRegister();
});

afterEach(() => {
  office.close();
});

describe('the office’s own workbooks', () => {
  test('every row is filed, nothing is asked, and the figures are the office’s', async () => {
    expect(await office.take('units', unitsFile)).toMatchObject({ new: 38, unfiled: 0 });
    const preview = await office.preview('tracking', trackingFile);
    expect(preview).toMatchObject({ rows: 87, new: 87, changed: 0, unchanged: 0, refused: [], questions: [] });
    expect(preview.warnings.filter(warning => warning.includes('giống hệt nhau'))).toHaveLength(1);
    expect(preview.sheets.find(({ name }) => name === 'T6 cũ')).toMatchObject({ table: null });
    expect(office.accept(preview)).toMatchObject({ new: 87, unfiled: 0 });
    const status = statusOf(office.register.book, 2026, '2026-12-20');
    expect(status.units).toMatchObject({ total: 38, cells: 206 });
    expect(status.workPlans).toMatchObject({ done: 31, no: 4, notRecorded: 3 });
    expect(status.ownPlans.done).toBe(19);
    expect(status.round).toMatchObject({ received: 29, onTime: 21, late: 8, missing: 9, softOnly: 0, extended: 0 });
    expect(status.meetings.period).toMatchObject({ done: 152, expected: 206, notRecorded: 9, atLeast: true });
    expect(status.meetings.months.map(({ cells }) => [cells.done, cells.notRecorded])).toEqual([
      [11, 181],
      [80, 20],
      [76, 63],
      [107, 22],
      [124, 19],
      [133, 22],
    ]);
    expect(status.activities).toEqual([
      { kind: 'session', quantity: 182, people: 10_333 },
      { kind: 'article', quantity: 305, people: 0 },
    ]);
    expect(status.models.total).toBe(27);
    expect(status.feedback.byKind).toMatchObject({ difficulty: 10, proposal: 8, opinion: 4 });
  });

  test('a year without a round gets its yearly one with the first receipt, in the same operation', async () => {
    await office.take('units', unitsFile);
    const before = office.content();
    const later = buildWorkbook([
      {
        name: 'A',
        rows: [
          ['Đơn vị', 'Số đến', 'Ngày nhận'],
          ['Sở Y tế', 1188, '8/12/2027'],
        ],
      },
    ]);
    const preview = await office.preview('tracking', later, { year: 2027 });
    expect(preview).toMatchObject({ new: 1, refused: [] });
    expect(preview.warnings.some(warning => warning.includes('hạn 10/12/2027'))).toBe(true);
    office.accept(preview);
    const round = office.register.book.rounds().find(({ year }) => year === 2027);
    expect(round).toMatchObject({ kind: 'yearly', title: 'năm 2027', due_on: '2027-12-10', state: 'open' });
    expect(await office.preview('tracking', later, { year: 2027 })).toMatchObject({ unchanged: 1 });
    undoLatest(office.register);
    expect(office.content()).toBe(before);
  });

  test('a note stays with the record that carries it when the row’s other cells were emptied', async () => {
    await office.take('units', unitsFile);
    const heads = ['Đơn vị', 'Kế hoạch riêng', 'Số đến', 'Ngày nhận', 'Ghi chú'];
    const file = (...row: TestCell[]) => buildWorkbook([{ name: 'A', rows: [heads, row] }]);
    await office.take('tracking', file('Sở Y tế', '1-KH/ĐU', 1188, '8/12/2026', 'gửi qua văn thư'));
    const after = office.content();
    const emptied = await office.preview('tracking', file('Sở Y tế', null, null, null, 'gửi qua văn thư'));
    expect(emptied).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    office.accept(emptied);
    expect(office.content()).toBe(after);
    await office.take('tracking', file('Sở Tài chính', '2-KH/ĐU', null, null, 'đang rà soát'));
    await office.take('tracking', file('Sở Tài chính', '2-KH/ĐU', 1189, '9/12/2026', 'đang rà soát'));
    const [round] = office.register.book.rounds();
    const receipts = office.register.book.receipts(round?.id ?? '');
    expect(new Map(receipts.map(row => [row.incoming_number, row.note]))).toEqual(
      new Map([
        ['1188', 'gửi qua văn thư'],
        ['1189', null],
      ]),
    );
  });

  test('a column of counts the spreadsheet took for dates is shown by what was read', async () => {
    await office.take('units', unitsFile);
    const dates = buildWorkbook([
      {
        name: 'A',
        rows: [
          ['Đơn vị', 'T7', 'Ngày nhận'],
          ['Sở Y tế', { value: 46270, style: 1 }, { value: 46365, style: 1 }],
        ],
      },
    ]);
    const { columns } = await office.preview('tracking', dates);
    expect(columns.map(({ sample }) => sample)).toEqual(['Sở Y tế', '5/9', '09/12/2026']);
  });

  test('taken twice, everything is unchanged; one undo each gives back what was before', async () => {
    const empty = office.content();
    await office.take('units', unitsFile);
    const withUnits = office.content();
    await office.take('tracking', trackingFile);
    const full = office.content();
    expect(await office.take('units', unitsFile)).toMatchObject({ operation: null, unchanged: 38, new: 0, changed: 0 });
    expect(await office.take('tracking', trackingFile)).toMatchObject({
      operation: null,
      unchanged: 87,
      new: 0,
      changed: 0,
    });
    expect(office.content()).toBe(full);
    undoLatest(office.register);
    expect(office.content()).toBe(withUnits);
    undoLatest(office.register);
    expect(office.content()).toBe(empty);
  });

  test('a preview writes nothing', async () => {
    const empty = office.content();
    await office.preview('units', unitsFile);
    expect(office.content()).toBe(empty);
  });
});

describe('a second file', () => {
  beforeEach(async () => {
    await office.take('units', unitsFile);
    await office.take('tracking', trackingOf(['Sở Y tế', 'x', '3/9', '162-BC/ĐU', 1188, '8/12/2026', 6, null]));
  });

  const stateAndFields = async (bytes: Uint8Array) => {
    const preview = await office.preview('tracking', bytes);
    return preview.lines.map(({ state, fields }) => [state, fields.map(({ label, from, to }) => [label, from, to])]);
  };

  test('shows only what changed, the old value beside the new', async () => {
    const lines = await stateAndFields(trackingOf(['Sở Y tế', 'x', '4/9', '162-BC/ĐU', 1188, '8/12/2026', 6, null]));
    expect(lines).toEqual([['changed', [['Tháng 7', '3/9', '4/9']]]]);
  });

  test('a blank cell erases nothing unless the clerk ticks it', async () => {
    const blanks = trackingOf(['Sở Y tế', null, null, '162-BC/ĐU', 1188, '8/12/2026', null, null]);
    const preview = await office.preview('tracking', blanks);
    expect(preview).toMatchObject({ unchanged: 1, changed: 0, blanks: 4 });
    expect(office.accept(preview, { blanksErase: true })).toMatchObject({ changed: 1 });
    const status = statusOf(office.register.book, 2026, '2026-12-20');
    expect(status.workPlans.done).toBe(0);
    expect(status.activities.find(({ kind }) => kind === 'session')?.quantity ?? 0).toBe(0);
  });

  test('a cell that is refused is no blank one: it erases nothing even when blank cells do', async () => {
    const broken = { value: '#REF!', type: 'e' };
    const refused = trackingOf(['Sở Y tế', broken, broken, broken, 1188, '8/12/2026', broken, null]);
    const preview = await office.preview('tracking', refused);
    expect(preview).toMatchObject({ unchanged: 1, blanks: 0 });
    expect(preview.refused).toHaveLength(4);
    expect(office.accept(preview, { blanksErase: true })).toMatchObject({ changed: 0, operation: null });
  });

  test('the same số đến on another day is asked, and nothing of its row is filed until then', async () => {
    const other = trackingOf(['Sở Y tế', 'chưa', '3/9', '162-BC/ĐU', 1188, '11/12/2026', 6, null]);
    const preview = await office.preview('tracking', other);
    expect(preview.questions).toMatchObject([
      { candidates: [{ key: '2026-12-08' }, { key: '2026-12-11' }], holdsRow: true },
    ]);
    expect(preview.lines.map(({ state }) => state)).toEqual(['asked']);
    const { key = '' } = preview.questions[0] ?? {};
    expect(office.accept(preview, { answers: { [key]: '2026-12-11' } })).toMatchObject({ changed: 1, unfiled: 0 });
    expect(statusOf(office.register.book, 2026, '2026-12-20').round).toMatchObject({ received: 1, late: 1 });
  });

  test('a later arrival is a receipt of its own; the number that came later fills the same one', async () => {
    await office.take('tracking', trackingOf(['Sở Tài chính', 'x', null, null, null, '7/12/2026', null, null]));
    await office.take('tracking', trackingOf(['Sở Tài chính', 'x', null, '417/BC-STC', 1152, '7/12/2026', null, null]));
    await office.take(
      'tracking',
      trackingOf(['Sở Tài chính', 'x', null, '500/BC-STC', 1300, '15/12/2026', null, null]),
    );
    const [round] = office.register.book.rounds();
    const days = office.register.book.receipts(round?.id ?? '').map(row => [row.received_on, row.incoming_number]);
    expect(days).toEqual(
      expect.arrayContaining([
        ['2026-12-07', '1152'],
        ['2026-12-15', '1300'],
      ]),
    );
    expect(days).toHaveLength(3);
  });
});

describe('columns', () => {
  const list = buildWorkbook([
    {
      name: 'DS',
      rows: [
        ['Tên đơn vị', 'Loại hình', 'Quy mô'],
        ['Đảng ủy Sở Y tế', 'ĐUCS', 9],
      ],
    },
  ]);

  test('changed by the clerk are read so, and remembered for the next file with that heading', async () => {
    const preview = await office.preview('units', list);
    expect(preview.columns.find(({ column }) => column === 'C')?.field).toBeNull();
    office.accept(preview, { columns: { 'DS!C': 'cellCount' } });
    expect(office.register.book.unitsOn('2026-12-20').units[0]?.profile.cell_count).toBe(9);
    const again = await office.preview('units', list);
    expect(again.columns.find(({ column }) => column === 'C')?.field).toBe('cellCount');
    expect(again).toMatchObject({ unchanged: 1 });
  });
});

describe('a list of units', () => {
  const list = (count: number) =>
    buildWorkbook([
      {
        name: 'DS',
        rows: [
          ['Tên đơn vị', 'Loại hình', 'Số chi bộ'],
          ['Đảng ủy Sở Y tế', 'ĐUCS', count],
        ],
      },
    ]);

  test('corrects the current profile; with a day it begins a new one and the past keeps the old', async () => {
    await office.take('units', list(9));
    await office.take('units', list(10));
    expect(office.register.book.unitsOn('2026-06-30').units[0]?.profile.cell_count).toBe(10);
    office.accept(await office.preview('units', list(12), { from: '2026-10-01' }));
    expect(office.register.book.unitsOn('2026-09-30').units[0]?.profile.cell_count).toBe(10);
    expect(office.register.book.unitsOn('2026-10-01').units[0]?.profile.cell_count).toBe(12);
  });

  test('a cell in error is refused, whatever its column: no such telephone or superior is made of it', async () => {
    const broken = { value: '#REF!', type: 'e' };
    const rows = [
      ['Tên đơn vị', 'Loại hình', 'Điện thoại', 'Trực thuộc'],
      ['Đảng ủy Sở Y tế', 'ĐUCS', broken, broken],
    ];
    const preview = await office.preview('units', buildWorkbook([{ name: 'DS', rows }]));
    expect(preview.refused.map(({ cell }) => cell).sort()).toEqual(['C2', 'D2']);
    office.accept(preview);
    expect(office.register.book.unitsOn('2026-12-20').units[0]?.profile.contact_phone).toBeNull();
  });

  test('without a kind, by group or by name, the kind is asked', async () => {
    const bare = buildWorkbook([
      {
        name: 'DS',
        rows: [
          ['STT', 'Tên đơn vị', 'Số chi bộ'],
          ['II', 'Chi bộ cơ sở'],
          [1, 'Thanh tra tỉnh'],
          [2, 'Chi bộ X'],
        ],
      },
      {
        name: 'DS2',
        rows: [
          ['STT', 'Tên đơn vị', 'Số chi bộ'],
          [1, 'Đảng ủy Y', 3],
          [2, 'Sở Z', 1],
        ],
      },
    ]);
    const preview = await office.preview('units', bare);
    expect(preview.lines.map(({ name, state }) => [name, state])).toEqual([
      ['Thanh tra tỉnh', 'new'],
      ['Chi bộ X', 'new'],
      ['Đảng ủy Y', 'new'],
      ['Sở Z', 'asked'],
    ]);
  });

  test('two rows of one name are never one unit', async () => {
    const twice = buildWorkbook([
      {
        name: 'DS',
        rows: [
          ['Tên đơn vị', 'Loại hình'],
          ['Chi bộ X', 'CBCS'],
          ['CHI BỘ X', 'CBCS'],
        ],
      },
    ]);
    const preview = await office.preview('units', twice);
    expect(office.accept(preview, {}, true)).toMatchObject({ new: 1, unfiled: 1 });
  });
});

test('a refused file changes nothing and names its reason', async () => {
  const before = office.content();
  await expect(office.preview('tracking', Buffer.from('STT;Đơn vị'))).rejects.toMatchObject({
    code: 'FILE_REFUSED',
    data: { reason: 'notAWorkbook', fileName: 'thu.xlsx' },
  });
  expect(office.content()).toBe(before);
});

test('the file of an import is kept with the register', async () => {
  await office.take('units', unitsFile);
  const kept = office.register.database.readFirst<{ sha256: string; bytes: number }>(
    CompiledQuery.raw('SELECT sha256, bytes FROM imported_file'),
  );
  const path = join(office.register.folder, 'tep', kept?.sha256 ?? '');
  expect(readFileSync(path).equals(unitsFile)).toBe(true);
});
