import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { refused } from '../testing/refused.ts';

async function officeOf2026() {
  const opened = openTestRegister();
  const { call } = opened;
  const office = await addTestOffice(call);
  const plain = {
    type: 'happyOffice',
    bearer: null,
    field: null,
    year: 2026,
    level: 'grassroots',
    results: null,
    spreadProposed: true,
    commendationProposed: false,
    note: null,
  } as const;
  const lists = { unitIds: [office.cell.id], groups: [3 as const] };
  await call.models.create({ ...plain, ...lists, name: 'Đã công nhận', state: 'recognised' });
  await call.models.create({ ...plain, ...lists, name: 'Mới đề xuất', state: 'proposed' });
  await call.models.create({ ...plain, ...lists, name: 'Đã thôi', state: 'discontinued' });
  return { ...opened, office };
}

test('a year is opened in one step: its round, and the models that live on as "đang nhân rộng"; one undo', async () => {
  const { call, failures } = await officeOf2026();
  const preview = await call.newYear.preview({ year: 2027 });
  expect(preview).toMatchObject({
    existing: null,
    roster: 3,
    previous: { title: 'năm 2026', state: 'prepared' },
    models: [
      { state: 'proposed', count: 1 },
      { state: 'recognised', count: 1 },
    ],
    round: { title: 'năm 2027', dueOn: '2027-12-10', periodFrom: expect.stringMatching(/^2027-/) },
  });
  const { signers } = preview;
  const { operation } = await call.newYear.open({
    round: preview.round,
    modelStates: ['recognised', 'spreading'],
    signers: { ...signers, board: { ...signers.board, name: 'Người ký mới' } },
  });
  expect(operation?.sentence).toBe('Mở năm 2027, chuyển tiếp 01 mô hình, điển hình');
  const models = async () =>
    (await call.models.list({ year: 2027, asOf: '2027-01-05', page: { offset: 0, limit: 10 } })).items;
  expect(await models()).toMatchObject([{ name: 'Đã công nhận', state: 'spreading', spreadProposed: false }]);
  expect((await call.settings.get({})).board.signer.name).toBe('Người ký mới');
  expect((await call.status.calendar({})).years).toContain(2027);
  expect((await call.newYear.preview({ year: 2027 })).modelsKnown).toBe(1);
  await call.history.undo({});
  expect(await models()).toEqual([]);
  expect((await call.newYear.preview({ year: 2027 })).existing).toBeNull();
  expect((await call.settings.get({})).board.signer.name).not.toBe('Người ký mới');
  expect(failures).toEqual([]);
});

test('a year is opened once', async () => {
  const { call } = await officeOf2026();
  const { round } = await call.newYear.preview({ year: 2026 });
  expect((await refused(call.newYear.open({ round, modelStates: [], signers: null }))).code).toBe('ALREADY_EXISTS');
});

test('what of the old year is not finished is told: its round, and proposals nobody has said the state of', async () => {
  const { call, office } = await officeOf2026();
  const proposal = {
    ...({ kind: 'proposal', year: 2026, unitId: office.cell.id, level: null, levelText: null } as const),
    groups: [],
    ...{ forwardedNumber: null, forwardedOn: null, answeredNumber: null, answeredOn: null, answer: null, note: null },
  };
  expect(await call.newYear.preview({ year: 2027 })).toMatchObject({ openProposals: 0, unstatedProposals: 0 });
  await call.feedback.create({ ...proposal, content: 'Cấp kinh phí in tài liệu.', resolution: null });
  await call.feedback.create({ ...proposal, content: 'Tập huấn.', resolution: 'forwarded' });
  expect(await call.newYear.preview({ year: 2027 })).toMatchObject({
    previous: { state: 'prepared' },
    openProposals: 2,
    unstatedProposals: 1,
  });
});
