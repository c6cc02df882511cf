import defaults from '../../../../resources/mac-dinh/thiet-lap.json' with { type: 'json' };
import type { UnitKind } from '../../../contract/enumerations.ts';
import { modelType } from '../../../contract/enumerations.ts';
import type { RoundLine } from '../../../contract/rounds.ts';
import { settingsFields } from '../../../contract/settings.ts';
import type { GroupFacts, ModelRow, NamedFigure, ReportFacts, Topic, UnitRow } from '../report/facts.ts';
import { statusOf } from './build-status.ts';

export const officeSettings = settingsFields.parse(defaults.settings);

const longNames = [
  'Đảng ủy Văn phòng Ủy ban nhân dân tỉnh',
  'Đảng ủy Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn',
  'Đảng ủy Công ty TNHH MTV Khai thác công trình thủy lợi Lạng Sơn',
  'Đảng ủy Sở Văn hóa, Thể thao và Du lịch',
];

const criterionGroupNames = [
  'Kinh tế, thu nhập, việc làm',
  'Mối quan hệ gia đình, xã hội, cộng đồng dân cư',
  'Dịch vụ xã hội, dịch vụ thiết yếu',
  'Văn hóa, môi trường văn hóa',
  'Hoạt động của các cơ quan hành chính nhà nước',
  'Môi trường sống, chất lượng cuộc sống',
  'Hoạt động hỗ trợ của cơ quan nhà nước',
  'Dân chủ và vai trò của các tổ chức đại diện',
  'An ninh trật tự - An toàn xã hội',
];

/** Facts of a made-up office with this many units, in the proportions of the sample; every state occurs. */
export function buildFacts(count: number, changes: Partial<ReportFacts> = {}): ReportFacts {
  const units = Array.from({ length: count }, (_, index) => unitRow(index, count));
  const models = Array.from({ length: Math.floor(count * 0.7) }, (_, index) => modelRow(index, units));
  const difficulties = topics(units, Math.ceil(count / 4), 'Kinh phí cho công tác tuyên truyền còn hạn hẹp, đợt');
  const proposals = topics(units, Math.ceil(count / 5), 'Bố trí tài liệu, infographic dùng chung cho các đơn vị, loại');
  const opinions = topics(units, Math.ceil(count / 10), 'Người dân quan tâm thủ tục hành chính, nội dung');
  const namesWhere = (keep: (unit: UnitRow) => boolean) => units.filter(keep).map(unit => unit.name);
  const names: Record<NamedFigure, readonly string[]> = {
    'workPlans.done': namesWhere(unit => unit.inProgramme === 'yes'),
    'workPlans.no': namesWhere(unit => unit.inProgramme === 'no'),
    'workPlans.notRecorded': namesWhere(unit => unit.inProgramme === null),
    'meetings.done': namesWhere(unit => (unit.meetings?.done ?? 0) > 0),
    'round.received': namesWhere(unit => unit.line?.state === 'onTime' || unit.line?.state === 'late'),
    'round.missing': namesWhere(unit => unit.line?.state === 'overdue'),
    'round.late': namesWhere(unit => unit.line?.state === 'late'),
    'round.softOnly': namesWhere(unit => unit.line?.softOnly === true),
    'round.askedToComplete': namesWhere(unit => unit.line?.askedToComplete === true),
    activities: namesWhere(unit => unit.sessions !== null),
  };
  return {
    status: statusOf(units, models, '2026-12-20', opinions.length),
    periodTitle: 'năm 2026',
    nextPeriodTitle: 'năm 2027',
    nextYear: 2027,
    yearly: true,
    planTitle: 'Kế hoạch số 195/KH-UBND',
    directives: [],
    reminderLetters: [],
    rosterChanges: [],
    units,
    lines: units.flatMap(unit => unit.line ?? []),
    names,
    monthlyAverage: null,
    models,
    modelsForSpreading: models.filter(model => model.spreadProposed).length,
    modelsOfProvince: models.filter(model => model.level === 'province').length,
    groups: criterionGroupNames.map((name, index): GroupFacts => {
      const from = units.slice(index * 2, index * 2 + (index % 3));
      return {
        number: index + 1,
        name,
        passages: from.map(unit => ({
          unitName: unit.name,
          text: 'Đã lồng ghép tuyên truyền trong sinh hoạt chuyên môn',
        })),
        unitNames: from.map(unit => unit.name),
      };
    }),
    generalPassages: [],
    difficulties,
    difficultyUnitNames: distinctUnits(difficulties),
    proposals,
    opinions,
    opinionUnitNames: distinctUnits(opinions),
    falseInformation: { cases: 0, asked: false },
    formerProposals: null,
    tasks: [
      { number: 70, time: 'Tháng 11 hằng năm', content: 'Khảo sát, đo lường mức độ hài lòng, hạnh phúc của người dân' },
    ],
    ...changes,
  };
}

function kindOf(index: number, count: number): UnitKind {
  const share = index / count;
  if (share < 16 / 38) return 'grassrootsCommittee';
  return share < 36 / 38 ? 'grassrootsCell' : 'massOrganisation';
}

function unitRow(index: number, count: number): UnitRow {
  const kind = kindOf(index, count);
  const name =
    longNames[index] ?? `${kind === 'grassrootsCommittee' ? 'Đảng ủy Sở' : 'Chi bộ Trung tâm'} số ${index + 1}`;
  const cellCount = kind === 'massOrganisation' ? null : kind === 'grassrootsCell' ? 1 : 6 + (index % 9);
  const done = cellCount === null ? 0 : Math.max(1, cellCount - (index % 3));
  const reported = index % 4 !== 3;
  return {
    unitId: unitIdOf(index),
    name,
    kind,
    cellCount,
    inProgramme: index % 9 === 4 ? 'no' : index % 11 === 6 ? null : 'yes',
    ownPlan: index % 2 === 0 ? 'yes' : 'no',
    ownPlanNumber: index === 3 ? '125/KH-SVHTTDL' : `${20 + index}-KH/ĐU`,
    ownPlanDate: '2026-07-15',
    meetings:
      cellCount === null
        ? null
        : { done, no: 0, unknown: cellCount - done, notRecorded: 0, expected: cellCount, atLeast: index % 5 === 0 },
    sessions: reported ? index % 12 : null,
    people: reported ? (index % 12) * 57 : null,
    articles: reported ? index % 17 : null,
    models: reported ? index % 3 : null,
    line: roundLine(index, name, kind, reported),
    reminders: index % 4 === 3 ? [{ times: 1, day: '2026-12-11' }] : [],
  };
}

function unitIdOf(index: number): string {
  return `01990000-0000-7000-8000-${String(index).padStart(12, '0')}`;
}

function roundLine(index: number, unitName: string, unitKind: UnitKind, reported: boolean): RoundLine {
  const late = index % 5 === 2;
  return {
    unitId: unitIdOf(index),
    rosterLineId: null,
    unitName,
    unitKind,
    position: index + 1,
    state: reported ? (late ? 'late' : 'onTime') : 'overdue',
    softOnly: reported && index % 13 === 5,
    askedToComplete: reported && index % 17 === 8,
    completionDue: null,
    accepted: false,
    daysLate: reported ? (late ? 3 : 0) : 11,
    lastDayOnTime: index % 19 === 7 ? '2026-12-15' : '2026-12-09',
    extendedTo: index % 19 === 7 ? '2026-12-15' : null,
    extensionReason: null,
    exemptReason: null,
    receivedOn: reported ? (late ? '2026-12-12' : '2026-12-08') : null,
    incomingNumber: reported ? String(1400 + index) : null,
    documentNumber: null,
    documentDate: null,
    receiptId: null,
    receiptCount: reported ? 1 : 0,
    contactPost: null,
    contactPhone: null,
    closedOn: null,
  };
}

function modelRow(index: number, units: readonly UnitRow[]): ModelRow {
  const type = modelType.options[index % 7] ?? 'other';
  return {
    name: `Mô hình số ${index + 1} về nâng cao Chỉ số hạnh phúc tại cơ quan`,
    type,
    unitNames: [units[(index * 3) % units.length]?.name ?? ''],
    bearer: index % 4 === 0 ? 'individual' : 'collective',
    groups: index % 5 === 0 ? [] : [1 + (index % 9)],
    year: 2026,
    level: index === 6 ? 'province' : 'grassroots',
    state: index === 6 ? 'recognised' : 'proposed',
    results: 'Tạo chuyển biến về ý thức, tinh thần phục vụ Nhân dân; tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%.',
    spreadProposed: index % 9 === 1,
    commendationProposed: index % 10 === 3,
  };
}

function topics(units: readonly UnitRow[], count: number, content: string): readonly Topic[] {
  return Array.from({ length: Math.min(count, units.length) }, (_, index) => ({
    content: `${content} ${index + 1}.`,
    unitNames: units.slice(index, index + 1 + (index % 3)).map(unit => unit.name),
    groups: index % 2 === 0 ? [] : [1 + (index % 9)],
    level: (['provincialBoard', 'peoplesCommittee', 'committee'] as const)[index % 3] ?? null,
    levelText: null,
    resolution: index % 4 === 0 ? 'forwarded' : 'notForwarded',
    resolvedBy: index % 4 === 0 ? '45-CV/BTGDV' : null,
    resolvedOn: index % 4 === 0 ? '2026-10-02' : null,
  }));
}

function distinctUnits(all: readonly Topic[]): readonly string[] {
  return [...new Set(all.flatMap(topic => topic.unitNames))];
}
