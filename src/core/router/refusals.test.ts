import { expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

const nobody = '00000000-0000-7000-8000-00000000ffff';

test('a refusal arrives with its code, its data and one Vietnamese sentence', async () => {
  const { call } = openTestRegister();
  expect(await refused(call.models.get({ id: nobody }))).toEqual({
    code: 'NOT_FOUND',
    defined: true,
    data: { noun: 'model' },
    message: 'Không còn mục này trong sổ (Mô hình, điển hình). Có thể mục đã bị xóa; hãy tải lại danh sách.',
  });
});

test('a refusal of any status is one the contract knows', async () => {
  const { call } = openTestRegister();
  expect(await refused(call.files.take({ ticket: 'khong-co' }))).toMatchObject({
    code: 'TICKET_EXPIRED',
    defined: true,
  });
  expect(await refused(call.history.undo({}))).toMatchObject({ code: 'NOTHING_TO_UNDO', defined: true });
});

test('an unknown key is refused in Vietnamese and nothing changes', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const input = { year: 2026, asOf: '2026-12-20', page: { offset: 0, limit: 10 }, khac: 1 };
  const answer = await refused(call.workPlans.list(input));
  expect(answer.code).toBe('BAD_REQUEST');
  expect(answer.message).toMatch(/^Nội dung nhập chưa đúng: .*khac.*\. Không có gì thay đổi\.$/u);
  const blank = await refused(
    call.units.change({ id: cell.id, version: cell.version, asOf: '2026-12-20', changes: { name: '   ' } }),
  );
  expect(blank.code).toBe('BAD_REQUEST');
  expect((await call.units.get({ id: cell.id, asOf: '2026-12-20' })).name).toBe(cell.name);
});

test('a value that does not fit is told by its field’s name, in plain words', async () => {
  const { call } = openTestRegister();
  const { cell, roundId } = await addTestOffice(call);
  const told = async (work: Promise<unknown>) =>
    (await refused(work)).message.replace(/^Nội dung nhập chưa đúng: (.*)\. Không có gì thay đổi\.$/u, '$1');
  const receipt = { ...plainReceipt, roundId, unitId: cell.id };
  expect(await told(call.receipts.create({ ...receipt, incomingNumber: '1'.repeat(41) }))).toBe(
    'Số đến: dài quá 40 ký tự',
  );
  expect(await told(call.receipts.create({ ...receipt, receivedOn: '2026-02-31' }))).toBe(
    'Ngày nhận: không phải là ngày có trên lịch',
  );
  expect(await told(call.receipts.change({ id: cell.id, version: 0, changes: {} }))).toBe(
    'mục “version”: phải là số từ 1 trở lên',
  );
  expect(
    await told(call.units.change({ id: cell.id, version: 1, asOf: '2026-12-20', changes: { cellCount: -1 } })),
  ).toBe('Số chi bộ trực thuộc: phải là số từ 0 trở lên');
  expect(await told(call.units.change({ id: cell.id, version: 1, asOf: '2026-12-20', changes: { name: '  ' } }))).toBe(
    'Tên đơn vị: chưa ghi nội dung',
  );
  expect(
    await told(call.units.change({ id: cell.id, version: 1, asOf: '2026-12-20', changes: { cellCount: 1.5 } })),
  ).toBe('Số chi bộ trực thuộc: phải là số nguyên');
  expect(await told(call.status.calendar({ ngay: 1 } as never))).toBe('không có mục “ngay”');
});

test('what breaks unexpectedly is told plainly under a reference and logged in full', async () => {
  const { call, register, failures } = openTestRegister();
  Reflect.set(register, 'resources', '/khong-co');
  const answer = await refused(call.reference.tasks({}));
  expect(answer.code).toBe('UNEXPECTED');
  expect(answer.message).toContain('chưa được lưu');
  expect(failures).toHaveLength(1);
  expect(failures[0]).toContain('ENOENT');
});

test('an answer that does not fit the contract never leaves the register', async () => {
  const { call, register, failures } = openTestRegister();
  Reflect.set(register, 'who', () => 5);
  expect((await refused(call.register.info({}))).code).toBe('UNEXPECTED');
  expect(failures[0]).toContain('Output validation failed');
});

test('a stream that is refused half way ends with the typed refusal', async () => {
  const { call } = openTestRegister();
  const file = new Blob([new Uint8Array([1, 2, 3])]);
  const steps = await call.exchange.preview({ kind: 'units', file, fileName: 'a.xlsx', year: 2026 });
  const reading = async (): Promise<void> => {
    for await (const step of steps) expect(step.type).toBe('progress');
  };
  const answer = await refused(reading());
  expect(answer).toMatchObject({ code: 'FILE_REFUSED', defined: true });
  expect(answer.message).toContain('a.xlsx');
});
