import { expect, test } from 'vitest';
import type { Coverage } from '../../../contract/coverage.ts';
import type { ReminderEntry } from '../../../contract/papers.ts';
import type { ReviewItem } from '../../../contract/review.ts';
import type { CoverageRow } from '../../../contract/status.ts';
import { aLine, aView, lines } from '../rounds/testing/round-view.ts';
import { todoOf } from './todo.ts';
import type { TodoFacts } from './todo-item.ts';

const empty: Omit<TodoFacts, 'view'> = {
  year: 2026,
  asOf: '2026-12-20',
  coverage: { months: [6, 7], rows: [] },
  doubts: [],
  upward: [],
  plansNotRecorded: [],
  plansNo: [],
  reminders: [],
  proposals: { open: 0, forwarded: 0 },
  review: [],
};

function row(period: Partial<Coverage>): CoverageRow {
  const coverage = { done: 0, no: 0, unknown: 0, notRecorded: 0, expected: 9, atLeast: false, ...period };
  return {
    unitId: 'u',
    unitName: 'Đảng ủy A',
    unitKind: 'grassrootsCommittee',
    position: 1,
    months: [null, null],
    period: coverage,
  };
}

function keys(facts: Partial<TodoFacts>): readonly string[] {
  return todoOf({ ...empty, view: null, ...facts }).map(item => item.key);
}

test('a register where everything is done has nothing to do', () => {
  expect(keys({ view: aView(lines(3, 'grassrootsCell', { state: 'onTime' })) })).toEqual([]);
});

test('units past their day are named by kind and lead to the list of them', () => {
  const late = [
    ...lines(7, 'grassrootsCommittee', { state: 'overdue', daysLate: 11 }),
    ...lines(2, 'grassrootsCell', { state: 'overdue', daysLate: 11 }),
  ];
  expect(todoOf({ ...empty, view: aView(late) })).toMatchObject([
    {
      sentence: '09 đơn vị chưa gửi báo cáo năm 2026',
      detail: '07 đảng ủy cơ sở, 02 chi bộ cơ sở',
      target: { address: '/dot-bao-cao?loc=overdue' },
    },
  ]);
});

test('nothing about reports is said in July; a reminder comes up in the last fifteen days', () => {
  const view = aView(lines(38, 'grassrootsCell'));
  expect(keys({ view, asOf: '2026-07-15' })).toEqual([]);
  expect(keys({ view, asOf: '2026-11-23' })).toEqual([]);
  expect(keys({ view, asOf: '2026-11-24' })).toEqual(['due']);
  expect(todoOf({ ...empty, view, asOf: '2026-12-04' })).toMatchObject([
    { sign: 'notYetDue', detail: 'Hạn đến hết ngày 09/12/2026, còn 05 ngày', target: 'whoHasNot' },
  ]);
});

test('what is due first stands first, what has no day stands last', () => {
  const view = aView([
    aLine({ unitId: 'a', state: 'onTime', askedToComplete: true, completionDue: '2026-12-22' }),
    aLine({ unitId: 'b', state: 'overdue', daysLate: 11 }),
    aLine({ unitId: 'c', state: 'notYetDue', extendedTo: '2026-12-21' }),
    aLine({ unitId: 'd', state: 'onTime', softOnly: true, receivedOn: '2026-12-06' }),
  ]);
  expect(keys({ view, plansNotRecorded: ['grassrootsCell'] })).toEqual([
    'overdue',
    'soft',
    'extended',
    'asked',
    'plans',
  ]);
});

test('nothing of a closed round waits: its days are over, and nothing more is taken in', () => {
  const late = lines(3, 'grassrootsCell', { state: 'overdue', daysLate: 11 });
  const soon = lines(3, 'grassrootsCommittee');
  const closed = { at: '2026-12-20T02:00:00.000Z', by: '', asOf: '2026-12-08' };
  expect(keys({ view: { ...aView([...late, ...soon], { state: 'closed' }), closed } })).toEqual([]);
});

test('units that are not yet, or no longer, to report are counted by what they are', () => {
  const asked = (kind: 'founded' | 'closed') => ({
    ...{ unitId: kind, unitName: kind, kind, on: null, successorNames: [], proposedReason: null },
  });
  const sentence = (...kinds: readonly ('founded' | 'closed')[]) =>
    todoOf({ ...empty, view: { ...aView([]), questions: kinds.map(asked) } })[0]?.sentence;
  expect(sentence('founded')).toBe('01 đơn vị mới chưa vào danh sách phải báo cáo');
  expect(sentence('closed', 'closed')).toBe('02 đơn vị đã kết thúc hoạt động vẫn trong danh sách phải báo cáo');
  expect(sentence('founded', 'closed')).toBe(
    'Danh sách phải báo cáo: chưa có 01 đơn vị mới, còn 01 đơn vị đã kết thúc hoạt động',
  );
});

test('an exempt unit asks for nothing', () => {
  expect(keys({ view: aView([aLine({ state: 'exempt', softOnly: true, askedToComplete: true })]) })).toEqual([]);
});

test('meetings not recorded wait only once a month is over; the whole-year count only in December', () => {
  const silent = row({ notRecorded: 9 });
  const atLeast = row({ done: 5, unknown: 4, atLeast: true });
  expect(keys({ coverage: { months: [], rows: [silent] } })).toEqual([]);
  expect(keys({ coverage: { months: [6], rows: [silent, atLeast] }, asOf: '2026-11-30' })).toEqual(['meetings']);
  expect(keys({ coverage: { months: [6], rows: [silent, atLeast] } })).toEqual(['meetings', 'yearCount']);
});

const doubtful = (kind: 'weekend' | 'number', unitName: string): ReviewItem => ({
  key: `${kind} ${unitName}`,
  kind,
  place: 'workPlans',
  unitId: null,
  unitName,
  recordId: null,
  sentence: 'Một.',
  fix: null,
});

test('what is to be looked at again is one line; of one kind alone it opens narrowed to it', () => {
  const review = [doubtful('weekend', 'Chi bộ A'), doubtful('number', '')];
  expect(todoOf({ ...empty, view: null, review })).toMatchObject([
    { sentence: 'Cần xem lại: 02 điều', detail: 'Chi bộ A: Một.', target: { address: '/can-xem-lai' } },
  ]);
  expect(todoOf({ ...empty, view: null, review: review.slice(0, 1) })).toMatchObject([
    { target: { address: '/can-xem-lai?loc=weekend' } },
  ]);
});

const reminded = (unitId: string, remindedOn: string, receivedOn: string | null): ReminderEntry => ({
  ...{ id: `${unitId} ${remindedOn}`, version: 1, deletedAt: null, roundId: 'r', unitId, documentId: null },
  ...{ times: remindedOn === '2026-12-15' ? 2 : 1, channel: 'letter', remindedOn, result: null, note: null },
  ...{ unitName: unitId, documentNumber: null, receivedOn },
});

test('units that were reminded and did not answer wait, each once; the overdue line says how often', () => {
  const reminders = [
    reminded('a', '2026-12-11', null),
    reminded('a', '2026-12-15', null),
    reminded('b', '2026-12-11', '2026-12-12'),
    reminded('c', '2026-12-20', null),
  ];
  expect(todoOf({ ...empty, view: null, reminders })).toMatchObject([
    {
      key: 'letters',
      sentence: '01 đơn vị chưa trả lời văn bản, tin đôn đốc',
      detail: 'Đôn đốc gần nhất ngày 15/12/2026, đã qua 05 ngày',
    },
  ]);
  const view = aView(lines(1, 'grassrootsCell', { state: 'overdue', daysLate: 11 }));
  expect(todoOf({ ...empty, view, reminders })[0]).toMatchObject({ detail: '01 chi bộ cơ sở; đã đôn đốc 02 lần' });
});

test('proposals without an answer are counted, those forwarded apart', () => {
  expect(todoOf({ ...empty, view: null, proposals: { open: 6, forwarded: 4 } })).toMatchObject([
    {
      sentence: '06 kiến nghị, đề xuất chưa được trả lời',
      detail: '02 chưa chuyển; 04 đã chuyển, chưa có trả lời',
    },
  ]);
});

test('units that have no programme with the content stand beside those nobody asked yet', () => {
  expect(keys({ plansNo: ['grassrootsCell'], plansNotRecorded: ['grassrootsCell'] })).toEqual(['plans', 'noPlan']);
});

test('what the report would be silent on leads to where it is written', () => {
  const doubts = [{ kind: 'noDirectives' as const, sentence: 'Một.', unitIds: [] }];
  expect(todoOf({ ...empty, view: null, doubts })).toMatchObject([
    { sentence: 'Cần xem lại: chưa ghi văn bản chỉ đạo nào trong năm', target: { address: '/van-ban?ghi' } },
  ]);
});

// Said elsewhere with its own line: not said twice.
test('doubts that have a line of their own are not repeated', () => {
  const kinds = ['softOnly', 'notRecorded', 'roster'] as const;
  expect(keys({ doubts: kinds.map(kind => ({ kind, sentence: 'x', unitIds: [] })) })).toEqual([]);
});

test('a report the office owes upwards waits here once it is nearly due, and until it was sent', () => {
  const report = {
    id: 'a',
    version: 1,
    deletedAt: null,
    year: 2026,
    recipient: 'Ban A',
    subject: 'Báo cáo B',
    dueOn: '2026-12-18',
    number: null,
    sentOn: null,
    note: null,
  };
  const upward = (state: 'waiting' | 'overdue', days: number) =>
    todoOf({ ...empty, view: null, upward: [{ ...report, state, days }] });
  expect(upward('overdue', 2)).toMatchObject([
    { sign: 'overdue', sentence: 'Chưa gửi Ban A: Báo cáo B', due: '2026-12-18' },
  ]);
  expect(upward('waiting', 3)).toMatchObject([{ sign: 'notYetDue', detail: 'Hạn 18/12/2026, còn 03 ngày' }]);
  expect(upward('waiting', 90)).toEqual([]);
});
