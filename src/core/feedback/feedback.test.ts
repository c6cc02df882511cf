import { expect, test } from 'vitest';
import { bareFeedback } from '../records/bare.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };
const {
  kind: _,
  unitId: __,
  content: ___,
  ...plain
} = bareFeedback({ kind: null, unitId: '', year: 2026, content: '' });

test('what units say is found by kind, state, group and text without marks', async () => {
  const { call } = openTestRegister();
  const { cell, committee } = await addTestOffice(call);
  const add = (content: string, more: Partial<Parameters<typeof call.feedback.create>[0]>) =>
    call.feedback.create({ ...plain, kind: 'difficulty', unitId: cell.id, content, ...more });
  await add('Thiếu kinh phí tuyên truyền', {});
  await add('Đề nghị cấp tài liệu', {
    kind: 'proposal',
    level: 'provincialBoard',
    groups: [3],
    resolution: 'forwarded',
  });
  await add('Thiếu cán bộ', { unitId: committee.id, year: 2027 });
  const contents = async (more: Partial<Parameters<typeof call.feedback.list>[0]>) =>
    (await call.feedback.list({ asOf, page, ...more })).items.map(item => item.content);
  expect(await contents({})).toEqual(['Thiếu cán bộ', 'Thiếu kinh phí tuyên truyền', 'Đề nghị cấp tài liệu']);
  expect(await contents({ year: 2026, kinds: ['difficulty'] })).toEqual(['Thiếu kinh phí tuyên truyền']);
  expect(await contents({ search: 'tai lieu' })).toEqual(['Đề nghị cấp tài liệu']);
  expect(await contents({ resolutions: ['forwarded'] })).toEqual(['Đề nghị cấp tài liệu']);
  expect(await contents({ group: 3 })).toEqual(['Đề nghị cấp tài liệu']);
  expect((await contents({ sort: { by: 'level', direction: 'descending' } }))[0]).toBe('Đề nghị cấp tài liệu');
});

test('an opinion is changed, removed and restored', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const { record, operation } = await call.feedback.create({
    ...plain,
    kind: 'opinion',
    unitId: cell.id,
    content: ' Nhân dân  đồng tình \n\n quan tâm ',
  });
  expect(operation?.sentence).toBe('Thêm ý kiến của Chi bộ Ban Dân tộc');
  expect(record.content).toBe('Nhân dân đồng tình\n\nquan tâm');
  const changes = { resolution: 'answered', answeredNumber: '12/UBND', answeredOn: '2026-11-02' } as const;
  expect((await call.feedback.change({ id: record.id, version: 1, changes })).record).toMatchObject(changes);
  await call.feedback.remove({ id: record.id, version: 2 });
  expect((await call.feedback.list({ asOf, deleted: true, page })).total).toBe(1);
  expect((await call.feedback.restore({ id: record.id })).record.resolution).toBe('answered');
});
