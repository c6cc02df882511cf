import { describe, expect, test } from 'vitest';
import type { PaperChoice } from '../../../contract/index.ts';
import { bareFeedback } from '../../records/bare.ts';
import { addTestOffice, openTestRegister } from '../../testing/open-test-register.ts';
import { refused } from '../../testing/refused.ts';
import { cellsOf } from '../structure/table.ts';
import { planPapers } from './plan.ts';

const when = { year: 2026, asOf: '2026-12-20' } as const;

describe('lists', () => {
  test('a list stands by itself with who drew it up, or as an appendix of a letter', async () => {
    const { call, register } = openTestRegister();
    await addTestOffice(call);
    const sheet = (plain: boolean, list: 'units' | 'round' | 'meetings' | 'workPlans') =>
      planPapers(register, { ...when, kind: 'list', list, plain }).papers[0]?.structure;
    for (const list of ['units', 'round', 'meetings', 'workPlans'] as const) {
      const alone = sheet(true, list);
      expect(alone?.letter).toBeNull();
      expect(alone?.appendices[0]).toMatchObject({
        orientation: 'landscape',
        reference: '(Số liệu tính đến hết ngày 20/12/2026)',
        drawnUp: { post: 'NGƯỜI LẬP BIỂU' },
      });
      const widths = alone?.appendices[0]?.table?.columns.map(column => column.widthMm) ?? [];
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(252);
      expect(sheet(false, list)?.appendices[0]).toMatchObject({ number: 'PHỤ LỤC', drawnUp: null });
    }
  });

  test('an organisation has no chi bộ: it has done it or not; the note says only marks that stand there', async () => {
    const { call, register } = openTestRegister();
    const { organisation: union } = await addTestOffice(call);
    const cell = { year: 2026, month: 7, doneCount: null, totalCount: null, heldOn: null, topic: null };
    const rest = { groups: [], attendance: null, note: null };
    await call.meetings.create({ ...cell, ...rest, unitId: union.id, kind: 'organisation', content: 'yes' });
    const sheet = planPapers(register, { ...when, kind: 'list', list: 'meetings' }).papers[0]?.structure.appendices[0];
    const row = sheet?.table?.rows.map(cellsOf).find(cells => cells[1] === union.name);
    expect(row?.slice(2)).toEqual(['-', '…', 'x', '…', '…', '…', '…', 'x']);
    expect(sheet?.note).toBe('Ghi chú: (x) đã thực hiện; (…) chưa có số liệu; (-) không thuộc đối tượng.');
    const round = planPapers(register, { ...when, kind: 'list', list: 'round' }).papers[0]?.structure.appendices[0];
    expect(round).toMatchObject({
      title: 'TỔNG HỢP\ntình hình gửi báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026',
      note: null,
    });
  });

  test('public opinion and false information never stand in a list', async () => {
    const { call } = openTestRegister();
    const { cell } = await addTestOffice(call);
    const plain = {
      unitId: cell.id,
      year: 2026,
      groups: [],
      level: null,
      levelText: null,
      resolution: null,
      forwardedNumber: null,
      forwardedOn: null,
      answeredNumber: null,
      answeredOn: null,
      answer: null,
      note: null,
    };
    await call.feedback.create({ ...plain, kind: 'opinion', content: 'Dư luận X' });
    await call.feedback.create({ ...plain, kind: 'falseInformation', content: 'Tin giả Y' });
    const choice = { ...when, kind: 'list', list: 'feedback' } as const;
    expect((await refused(call.papers.outline(choice))).data).toEqual({ reason: 'nothingListed' });
  });

  test('a list of the difficulties of a sơ kết is called by the years it tells of', async () => {
    const { call, register } = openTestRegister();
    const { cell } = await addTestOffice(call);
    const { record } = await call.rounds.create({
      ...{ kind: 'interim', year: 2028, title: 'giai đoạn 2026 – 2028', periodFrom: '2026-06-01' },
      ...{ periodTo: '2028-06-30', basis: null, dueOn: '2028-06-20', cutOff: null, note: null },
    });
    const content = 'Tài liệu còn ít';
    await call.feedback.create(bareFeedback({ kind: 'difficulty', unitId: cell.id, year: 2026, content }));
    const titleOf = (choice: PaperChoice) => planPapers(register, choice).papers[0]?.structure.appendices[0]?.title;
    const list = { kind: 'list', list: 'feedback', year: 2028, asOf: '2028-06-22' } as const;
    expect(titleOf({ ...list, roundId: record.id })).toMatch(/ của các đơn vị giai đoạn 2026 – 2028$/u);
    expect(titleOf({ ...list, year: 2026 })).toMatch(/ của các đơn vị năm 2026$/u);
  });
});
