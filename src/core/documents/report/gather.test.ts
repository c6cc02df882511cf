import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Office, openOffice } from '../../reckoning/testing/office.ts';
import { readTasks } from '../../reference/read.ts';
import { plainText } from '../structure/text.ts';
import { officeSettings } from '../testing/build-facts.ts';
import { groupSentence } from '../words/groups.ts';
import { composeReport } from './compose.ts';
import { gatherFacts } from './gather.ts';

const groups = Array.from({ length: 9 }, (_, index) => ({ number: index + 1, name: `Nhóm ${index + 1}` }));
const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' } as const;

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

function facts(year = 2026) {
  const tasks = readTasks(join(import.meta.dirname, '../../../../resources'));
  return gatherFacts(office.register.book, { groups, tasks }, { ...choice, year, asOf: `${year}-12-20` });
}

function feedback(
  unitId: string,
  kind: string,
  content: string,
  more: { year?: number; level?: string; resolution?: string } = {},
) {
  return office.row('feedback', {
    kind,
    unit_id: unitId,
    year: more.year ?? 2026,
    groups: '[]',
    content,
    level: more.level ?? null,
    level_text: null,
    resolution: more.resolution ?? null,
    forwarded_number: null,
    forwarded_on: null,
    answered_number: null,
    answered_on: null,
    answer: null,
    note: null,
    search_key: '',
  });
}

function content(unitId: string, sessions: number | null) {
  office.row('report_content', {
    round_id: office.roundId,
    unit_id: unitId,
    sessions,
    people: null,
    articles: null,
    special_pages: null,
    materials: null,
  });
}

function passage(unitId: string, section: string, group: number | null, text: string) {
  const nowhere = { from_paragraph: null, from_offset: null, to_paragraph: null, to_offset: null };
  const unbound = { receipt_id: null, attachment_id: null, model_id: null, feedback_id: null };
  const of = { round_id: office.roundId, unit_id: unitId };
  return office.row('passage', { ...of, ...unbound, ...nowhere, section, group, text });
}

function joining(noun: string, members: readonly string[], content: string): void {
  office.row('joining', { noun, year: 2026, content, member_ids: JSON.stringify(members), apart: 0 });
}

describe('units', () => {
  test('rows stand in protocol order with what each unit told, and nothing it did not', () => {
    const cell = office.unit('Chi bộ A', 'grassrootsCell');
    const committee = office.unit('Đảng ủy B', 'grassrootsCommittee', { cellCount: 7 });
    office.unit('Đoàn C', 'massOrganisation');
    office.plan(cell, { in_programme: 'yes', own_plan: 'no' });
    office.meeting(committee, null, [6, 7]);
    office.receipt(cell, '2026-12-12', { incoming_number: '1412' });
    content(cell, 0);
    const rows = facts().units;
    expect(rows.map(row => [row.name, row.cellCount, row.inProgramme, row.ownPlan])).toEqual([
      ['Đảng ủy B', 7, null, null],
      ['Chi bộ A', 1, 'yes', 'no'],
      ['Đoàn C', null, null, null],
    ]);
    expect(rows[0]?.meetings).toMatchObject({ done: 6, expected: 7 });
    expect(rows[2]?.meetings).toBeNull();
    expect(rows.map(row => row.sessions)).toEqual([null, 0, null]);
    expect(rows.map(row => row.models)).toEqual([null, 0, null]);
    expect(rows[1]?.line).toMatchObject({ state: 'late', daysLate: 3, incomingNumber: '1412' });
  });

  test('the figures of the report are those of the status, and the lists behind them are as long', () => {
    const units = ['A', 'B', 'C', 'D'].map(name => office.unit(`Chi bộ ${name}`, 'grassrootsCell'));
    const [a = '', b = '', c = ''] = units;
    office.plan(a, { in_programme: 'yes' });
    office.plan(b, { in_programme: 'no' });
    office.receipt(a, '2026-12-08');
    office.receipt(b, '2026-12-11', { copy_form: 'soft' });
    office.receipt(c, '2026-12-20', { not_counted_reason: 'gửi nhầm' });
    const { status, names, lines } = facts();
    expect(names['workPlans.done']).toHaveLength(status.workPlans.done);
    expect(names['workPlans.no']).toHaveLength(status.workPlans.no);
    expect(names['workPlans.notRecorded']).toHaveLength(status.workPlans.notRecorded);
    expect(names['round.received']).toHaveLength(status.round?.received ?? -1);
    expect(names['round.missing']).toEqual(['Chi bộ C', 'Chi bộ D']);
    expect(names['round.late']).toEqual(['Chi bộ B']);
    expect(names['round.softOnly']).toEqual(['Chi bộ B']);
    expect(lines).toHaveLength(4);
  });
});

describe('what units wrote', () => {
  test('equal contents are one, whatever their spelling; another level is another', () => {
    const a = office.unit('Chi bộ A', 'grassrootsCell');
    const b = office.unit('Chi bộ B', 'grassrootsCell');
    feedback(b, 'proposal', 'Cấp thêm tài liệu tuyên truyền.', { level: 'peoplesCommittee', resolution: 'forwarded' });
    feedback(a, 'proposal', 'cấp thêm  tài liệu, tuyên truyền', { level: 'peoplesCommittee' });
    feedback(a, 'proposal', 'Cấp thêm tài liệu tuyên truyền', { level: 'committee' });
    feedback(a, 'difficulty', 'Thiếu kinh phí');
    feedback(a, 'difficulty', 'Thiếu cán bộ');
    const { proposals, difficulties, difficultyUnitNames } = facts();
    expect(proposals.map(topic => [topic.level, topic.unitNames, topic.resolution])).toEqual([
      ['peoplesCommittee', ['Chi bộ A', 'Chi bộ B'], 'forwarded'],
      ['committee', ['Chi bộ A'], null],
    ]);
    expect(difficulties).toHaveLength(2);
    expect(difficultyUnitNames).toEqual(['Chi bộ A']);
  });

  test('passages come from reports that have arrived, cut by group', () => {
    const a = office.unit('Chi bộ A', 'grassrootsCell');
    const b = office.unit('Chi bộ B', 'grassrootsCell');
    for (const unit of [a, b]) {
      passage(unit, 'results', 3, 'Đã nâng cấp phòng khám.');
      passage(unit, 'results', null, 'Đã tuyên truyền.');
      passage(unit, 'propaganda', null, 'Tổ chức 03 cuộc.');
      passage(unit, 'other', 3, 'Chủ động.');
    }
    office.receipt(a, '2026-12-08');
    const { groups: found, generalPassages } = facts();
    expect(found.map(group => group.passages.map(passage => passage.text))).toEqual(
      groups.map(({ number }) => (number === 3 ? ['Đã nâng cấp phòng khám.'] : [])),
    );
    expect(generalPassages.map(passage => passage.unitName)).toEqual(['Chi bộ A']);
  });

  test('what was joined is said once, with its units, in the words of the joining', () => {
    const [a = '', b = '', c = ''] = ['A', 'B', 'C'].map(name => office.unit(`Chi bộ ${name}`, 'grassrootsCell'));
    for (const unit of [a, b, c]) office.receipt(unit, '2026-12-08');
    const cuts = [a, b].map(unit => passage(unit, 'results', 3, `Nâng cấp phòng khám ở ${unit}.`).id);
    passage(c, 'results', 3, 'Mua xe.');
    joining('passage', cuts, 'Nâng cấp phòng khám.');
    const said = [a, b].map(unit => feedback(unit, 'difficulty', `Thiếu tài liệu ${unit}`).id);
    joining('feedback', said, 'Thiếu tài liệu.');
    const { groups: found, difficulties } = facts();
    const third = found.find(group => group.number === 3);
    expect(third && groupSentence(third)).toBe(
      'Có 03 đơn vị báo cáo kết quả (Chi bộ A; Chi bộ B; Chi bộ C). Nâng cấp phòng khám (02 đơn vị). Mua xe.',
    );
    expect(difficulties.map(topic => [topic.content, topic.unitNames])).toEqual([
      ['Thiếu tài liệu.', ['Chi bộ A', 'Chi bộ B']],
    ]);
  });

  test('proposals of the year before are followed up, from the second year on', () => {
    const a = office.unit('Chi bộ A', 'grassrootsCell');
    feedback(a, 'proposal', 'Cấp tài liệu', { resolution: 'answered' });
    feedback(a, 'proposal', 'Tập huấn');
    expect(facts().formerProposals).toBeNull();
    expect(facts(2027).formerProposals).toMatchObject({
      periodTitle: 'năm 2026',
      answered: 1,
      notForwarded: 1,
      only: null,
    });
  });
});

test('tasks are those of our list that fall due in the next period', () => {
  expect(facts().tasks.map(({ number }) => number)).toEqual([2, 4, 5, 67, 70]);
  expect(facts(2027).tasks.map(({ number }) => number)).toEqual([2, 4, 5, 67, 70, 71]);
});

test('a unit taken off the roster because it merged is said so', () => {
  const heir = office.unit('Đảng ủy B', 'grassrootsCommittee');
  const merged = office.unit('Chi bộ A', 'grassrootsCell');
  office.change('unit', merged, { closed_on: '2026-10-01', successor_ids: JSON.stringify([heir]) });
  const line = { round_id: office.roundId, exempt_reason: null, extended_to: null, extension_reason: null };
  office.row('roster_line', { ...line, unit_id: heir, listed: 1 });
  office.row('roster_line', { ...line, unit_id: merged, listed: 0 });
  office.change('round', office.roundId, { state: 'open' });
  expect(facts().rosterChanges).toEqual([
    { kind: 'closed', unitName: 'Chi bộ A', on: '2026-10-01', successorNames: ['Đảng ủy B'] },
  ]);
});

test('an empty register makes a whole report', () => {
  const structure = composeReport(facts(), choice, officeSettings);
  expect(structure.appendices).toEqual([]);
  expect(structure.letter.body.map(paragraph => plainText(paragraph.text))).toContain(
    'Chưa có số liệu về công tác tuyên truyền.',
  );
});
