import { expect, test } from 'vitest';
import type { RegisterProposal } from '../../contract/incoming-register.ts';
import { fixture, type IntakeOffice, openOffice } from '../intake/testing/office.ts';
import { bareReceipt } from '../records/bare.ts';

async function propose({ call }: IntakeOffice, name = 'so-van-ban-den.xlsx'): Promise<RegisterProposal> {
  const { file, fileName } = fixture(name);
  for await (const step of await call.incomingRegister.propose({ file, fileName, year: 2026 })) {
    if (step.type === 'proposal') return step.proposal;
  }
  throw new Error('no proposal came');
}

const ticked = ({ proposed }: RegisterProposal) => proposed.map(({ key, unitId }) => ({ key, unitId }));

test('of forty rows twelve are reports of units, one is asked about, look-alikes are left out', async () => {
  const office = await openOffice();
  const { proposed, questions, known, ignored, rows } = await propose(office);
  expect(proposed.map(({ incomingNumber }) => incomingNumber)).toEqual([
    '1188',
    '1189',
    '1193',
    '1197',
    '1199',
    '1200',
    '1207',
    '1210',
    '1213',
    '1216',
    '1221',
    '1225',
  ]);
  expect(proposed[0]).toMatchObject({
    ...{ row: 6, unitName: 'Đảng ủy Sở Y tế', receivedOn: '2026-12-08' },
    ...{ number: '162-BC/ĐU', documentDate: '2026-12-08' },
  });
  expect(questions.map(({ incomingNumber, candidates }) => [incomingNumber, candidates[0]?.unitName])).toEqual([
    ['1190', 'Đảng ủy Sở Công Thương'],
  ]);
  expect({ rows, known, ignored }).toEqual({ rows: 40, known: 0, ignored: 27 });
});

test('ticked rows become arrivals in one operation; one undo takes them back; a second time brings nothing new', async () => {
  const office = await openOffice();
  const { call, roundId } = office;
  const inRound = async () => (await call.receipts.list({ roundId, page: { offset: 0, limit: 50 } })).total;
  const first = await propose(office);
  const done = await call.incomingRegister.accept({ ticket: first.ticket, rows: ticked(first) });
  expect(done).toMatchObject({ new: 12, changed: 0 });
  expect(done.operation?.sentence).toBe('Ghi nhận 12 báo cáo từ sổ văn bản đến so-van-ban-den.xlsx');
  expect(await inRound()).toBe(12);
  const again = await propose(office);
  expect(again).toMatchObject({ proposed: [], known: 12 });
  await call.history.undo({});
  expect(await inRound()).toBe(0);
});

test('an arrival recorded without its số đến is given it, not recorded twice', async () => {
  const office = await openOffice();
  const { call, roundId, idOf } = office;
  const unitId = idOf('Đảng ủy Sở Y tế');
  const { record } = await call.receipts.create({
    ...bareReceipt({ roundId, unitId, receivedOn: '2026-12-08' }),
    documentNumber: '162-BC/ĐU',
  });
  const read = await propose(office);
  const done = await call.incomingRegister.accept({ ticket: read.ticket, rows: ticked(read) });
  expect(done).toMatchObject({ new: 11, changed: 1 });
  expect((await call.receipts.get({ id: record.id })).incomingNumber).toBe('1188');
});

test('a workbook that is no such register is refused by name', async () => {
  const office = await openOffice();
  await expect(propose(office, '../../resources/demo/danh-sach-don-vi.xlsx')).rejects.toThrow(/sổ văn bản đến/);
});
