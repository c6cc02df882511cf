import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedbackFields } from '../../contract/index.ts';
import { bareFeedback } from '../records/bare.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';
import { nearEqual } from './near-equal.ts';

const asOf = '2026-12-20';
const page = { offset: 0, limit: 200 };

async function officeWithOpinions() {
  const { call } = openTestRegister();
  const { cell, committee, organisation } = await addTestOffice(call);
  const add = async (unitId: string, content: string, more: Partial<FeedbackFields> = {}) =>
    (await call.feedback.create({ ...bareFeedback({ kind: 'difficulty', unitId, year: 2026, content }), ...more }))
      .record.id;
  const ids = [
    await add(cell.id, 'Tài liệu tuyên truyền còn ít; cán bộ phụ trách kiêm nhiệm.'),
    await add(committee.id, 'Tài liệu tuyên truyền còn ít, cán bộ phụ trách còn kiêm nhiệm'),
    await add(organisation.id, 'Tài liệu tuyên truyền ít; cán bộ kiêm nhiệm.'),
  ];
  await add(cell.id, 'Kinh phí chưa được bố trí.');
  return { call, ids, add, cell };
}

test('near-equal opinions are offered as one with their sources; another kind or level is another', async () => {
  const { call, ids, add, cell } = await officeWithOpinions();
  await add(cell.id, 'Tài liệu tuyên truyền còn ít; cán bộ phụ trách kiêm nhiệm.', { kind: 'proposal' });
  await add(cell.id, 'Tài liệu tuyên truyền còn ít; cán bộ phụ trách kiêm nhiệm.', { level: 'committee' });
  const groups = await call.joinings.list({ year: 2026, asOf });
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ noun: 'feedback', kind: 'difficulty', joining: null });
  expect(groups[0]?.items.map(item => item.id).sort()).toEqual([...ids].sort());
  expect(groups[0]?.items.map(item => item.unitName)).toEqual([
    'Đảng ủy Sở Y tế',
    'Chi bộ Ban Dân tộc',
    'Đoàn Thanh niên UBND tỉnh',
  ]);
});

test('joining and taking apart lose no source and change none', async () => {
  const { call, ids } = await officeWithOpinions();
  const before = await call.feedback.list({ asOf, page });
  const { record, operation } = await call.joinings.join({
    ...{ noun: 'feedback', year: 2026, content: 'Tài liệu tuyên truyền còn ít.', memberIds: ids },
  });
  expect(operation?.sentence).toBe('Gộp 03 ý trùng');
  expect((await call.joinings.list({ year: 2026, asOf })).map(group => group.joining?.id)).toEqual([record.id]);
  expect(await call.feedback.list({ asOf, page })).toEqual(before);
  await call.joinings.separate({ id: record.id, version: record.version });
  expect((await call.joinings.list({ year: 2026, asOf })).map(group => group.joining)).toEqual([null]);
  await call.history.undo({});
  expect((await call.joinings.list({ year: 2026, asOf }))[0]?.items).toHaveLength(3);
  expect(await call.feedback.list({ asOf, page })).toEqual(before);
});

test('a source joined anew leaves where it was; one left alone is joined no more', async () => {
  const { call, ids } = await officeWithOpinions();
  const [first = '', second = '', third = ''] = ids;
  const of = { noun: 'feedback', year: 2026 } as const;
  await call.joinings.join({ ...of, content: 'Một', memberIds: [first, second] });
  await call.joinings.join({ ...of, content: 'Hai', memberIds: [second, third] });
  const joined = (await call.joinings.list({ year: 2026, asOf })).filter(group => group.joining !== null);
  expect(joined.map(group => [group.joining?.content, group.items.length])).toEqual([['Hai', 2]]);
});

test('what was set apart is not offered again, until something new is near to it', async () => {
  const { call, ids, add, cell } = await officeWithOpinions();
  await call.joinings.keepApart({ noun: 'feedback', year: 2026, memberIds: ids });
  expect(await call.joinings.list({ year: 2026, asOf })).toEqual([]);
  await add(cell.id, 'Tài liệu tuyên truyền còn ít, cán bộ phụ trách đều kiêm nhiệm.');
  expect((await call.joinings.list({ year: 2026, asOf }))[0]?.items).toHaveLength(4);
});

describe('near-equal', () => {
  const words = 'tài liệu tuyên truyền còn ít cán bộ kiêm nhiệm kinh phí chậm tập huấn nghiệp vụ'.split(' ');
  const items = fc
    .array(fc.array(fc.constantFrom(...words), { maxLength: 8 }), { maxLength: 40 })
    .map(texts => texts.map((text, index) => ({ id: String(index), kind: String(index % 2), text: text.join(' ') })));

  test('each text is in one group at most, a group has two of one kind, nothing is made up', () => {
    fc.assert(
      fc.property(items, all => {
        const groups = nearEqual(all);
        const ids = groups.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1);
          expect(new Set(group.map(({ kind }) => kind)).size).toBe(1);
          for (const item of group) expect(all).toContain(item);
        }
      }),
    );
  });

  test('texts that differ in marks, case, punctuation and figures alone are always together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }), fc.nat(999), (said, figure) => {
        const text = said.join(' ');
        const same = [text, text.toUpperCase().normalize('NFD'), `${said.join(', ')} ${figure}.`];
        expect(nearEqual(same.map((each, index) => ({ id: String(index), kind: '', text: each })))).toHaveLength(1);
      }),
    );
  });

  test('the same thing said in different words is together, another thing is not', () => {
    const said = [
      'Nhân dân mong việc làm tại chỗ và giá nông sản ổn định.',
      'Bà con mong giá na, giá hồi ổn định, có việc làm gần nhà.',
      'Người bệnh phản ánh thời gian chờ làm thủ tục ra viện còn lâu.',
      'Đảng viên đồng tình, cho rằng Bộ tiêu chí thiết thực.',
      'Kinh phí tuyên truyền chưa được bố trí riêng.',
      'Tài liệu tuyên truyền còn ít; cán bộ phụ trách kiêm nhiệm.',
      'Không có kinh phí riêng cho tuyên truyền, in ấn tài liệu.',
    ];
    const groups = nearEqual(said.map((text, index) => ({ id: String(index), kind: '', text })));
    expect(groups.map(group => group.map(({ id }) => id))).toEqual([
      ['0', '1'],
      ['4', '6'],
    ]);
  });

  test('texts without a word in common are never together', () => {
    expect(nearEqual([...words].map((text, index) => ({ id: String(index), kind: '', text })).slice(0, 6))).toEqual([]);
    expect(nearEqual(['', '  ', '12', '12'].map((text, index) => ({ id: String(index), kind: '', text })))).toEqual([]);
  });
});
