// Lists this program wrote in Excel, read again by its own import: nothing may have become another value.
import { expect, test } from 'vitest';
import type { ImportPreview, PaperChoice } from '../../contract/index.ts';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import type { Caller } from '../router/caller.ts';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';

async function office() {
  const opened = openTestRegister();
  const made = await addTestOffice(opened.call);
  const large = await addUnit(opened.call, {
    ...{ name: 'Đảng ủy Sở Giáo dục và Đào tạo', kind: 'grassrootsCommittee', cellCount: 7, memberCount: 1098 },
    ...{ contactPost: 'Phó Bí thư', contactPhone: '0912345678' },
  });
  return { ...opened, ...made, large };
}

async function readAgain(call: Caller, choice: Partial<PaperChoice>, kind: ImportPreview['kind']) {
  const asked = { kind: 'list', year: 2026, asOf: '2026-12-20', workbook: true, plain: true, ...choice } as const;
  for await (const step of await call.papers.make({ choice: asked })) {
    if (step.type !== 'file') continue;
    const file = await call.files.take({ ticket: step.ticket });
    for await (const read of await call.exchange.preview({ kind, file, fileName: step.fileName, year: 2026 })) {
      if (read.type === 'preview') return read.preview;
    }
  }
  throw new Error('nothing was made');
}

test('the list of units reads back as it is: figures, telephone numbers and marks', async () => {
  const { call } = await office();
  const preview = await readAgain(call, { list: 'units' }, 'units');
  expect(preview).toMatchObject({ rows: 4, new: 0, changed: 0, unchanged: 4, questions: [], refused: [] });
});

test('the units as they stand on the screen read back as they are', async () => {
  const { call } = await office();
  const columns = [
    { heading: 'TT', align: 'center', figures: true, width: 48 },
    { heading: 'Tên đơn vị', align: 'left', figures: false, width: 260 },
    { heading: 'Số đảng viên', align: 'center', figures: true, width: 90 },
    { heading: 'Điện thoại', align: 'left', figures: false, width: 130 },
  ] as const;
  const rows = [
    { kind: 'row', cells: ['1', 'Đảng ủy Sở Y tế', '…', '…'] },
    { kind: 'row', cells: ['4', 'Đảng ủy Sở Giáo dục và Đào tạo', '1.098', '0912345678'] },
  ] as const;
  const seen = {
    title: 'Đơn vị',
    note: null,
    columns: [...columns],
    rows: rows.map(row => ({ ...row, cells: [...row.cells] })),
  };
  const preview = await readAgain(call, { seen }, 'units');
  expect(preview).toMatchObject({ rows: 2, new: 0, changed: 0, unchanged: 2, questions: [], refused: [] });
});

test('days and numbers of arrivals read back as they are', async () => {
  const { call, roundId, committee } = await office();
  const arrived = { receivedOn: '2026-12-08', incomingNumber: '1188', documentNumber: '12-BC/ĐU' };
  await call.receipts.create({ ...plainReceipt, ...arrived, roundId, unitId: committee.id });
  const columns = [
    { heading: 'Đơn vị', align: 'left', width: 260 },
    { heading: 'Ngày nhận', align: 'center', width: 86 },
    { heading: 'Số đến', align: 'center', width: 60 },
    { heading: 'Số, ký hiệu', align: 'left', width: 130 },
    { heading: 'Số cuộc', align: 'center', width: 130, figures: true },
  ] as const;
  const cells = ['Đảng ủy Sở Y tế', '08/12/2026', '1188', '12-BC/ĐU', '…'];
  const seen = { title: 'Theo dõi', note: null, columns: [...columns], rows: [{ kind: 'row' as const, cells }] };
  const preview = await readAgain(call, { seen }, 'tracking');
  expect(preview).toMatchObject({ rows: 1, new: 0, changed: 0, unchanged: 1, questions: [], refused: [] });
});
