import { describe, expect, test } from 'vitest';
import { cellOf } from '../testing/cell.ts';
import {
  parseFeedbackKind,
  parseFeedbackLevel,
  parseModelBearer,
  parseModelType,
  parseResolution,
  parseUnitKind,
  unitKindOfHeading,
  unitKindOfName,
} from './choices.ts';
import { parseCriterionGroups } from './criterion-groups.ts';

const said = (parsed: { kind: string; value?: unknown }): unknown =>
  parsed.kind === 'value' ? parsed.value : parsed.kind;

test.each([
  ['Đảng ủy cơ sở', 'grassrootsCommittee'],
  ['ĐUCS', 'grassrootsCommittee'],
  ['Chi bộ cơ sở', 'grassrootsCell'],
  ['CBCS', 'grassrootsCell'],
  ['CT-XH', 'massOrganisation'],
  ['Tổ chức CT-XH', 'massOrganisation'],
  ['Chi bộ trực thuộc đảng ủy cơ sở', 'subordinateCell'],
  ['Đảng bộ bộ phận', 'sectionCommittee'],
  ['Sở', 'asked'],
  ['', 'blank'],
])('unit kind %j -> %s', (text, kind) => {
  expect(said(parseUnitKind(cellOf(text)))).toBe(kind);
});

test('a group row and a name tell the kind too', () => {
  expect(unitKindOfHeading('TỔ CHỨC CHÍNH TRỊ - XÃ HỘI')).toBe('massOrganisation');
  expect(unitKindOfHeading('Sở Y tế')).toBeNull();
  expect(unitKindOfName('Đảng uỷ Sở Y tế')).toBe('grassrootsCommittee');
  expect(unitKindOfName('Chi\u00A0bộ Thanh tra tỉnh')).toBe('grassrootsCell');
  expect(unitKindOfName('Hội Cựu chiến binh')).toBe('massOrganisation');
  expect(unitKindOfName('Đoàn Nghệ thuật ca múa kịch tỉnh')).toBeNull();
});

test.each([
  ['Dân vận khéo', 'skilfulMobilisation'],
  ['Học tập và làm theo Bác', 'followingUncleHo'],
  ['Khu dân cư hạnh phúc', 'happyNeighbourhood'],
  ['Cơ quan, đơn vị hạnh phúc', 'happyOffice'],
  ['Trường học hạnh phúc', 'happySchool'],
  ['Bệnh viện hạnh phúc', 'happyHospital'],
  ['Gia đình hạnh phúc', 'happyFamily'],
  ['điển hình', 'asked'],
])('model type %j -> %s', (text, type) => {
  expect(said(parseModelType(cellOf(text)))).toBe(type);
});

test('bearers, feedback kinds, levels, resolutions', () => {
  expect(said(parseModelBearer(cellOf('Cá nhân')))).toBe('individual');
  expect(said(parseFeedbackKind(cellOf('Khó khăn, vướng mắc')))).toBe('difficulty');
  expect(said(parseFeedbackKind(cellOf('Kiến nghị, đề xuất')))).toBe('proposal');
  expect(said(parseFeedbackKind(cellOf('Tình hình Nhân dân, dư luận xã hội')))).toBe('opinion');
  expect(said(parseFeedbackKind(cellOf('Thông tin sai trái, xấu độc')))).toBe('falseInformation');
  expect(said(parseFeedbackLevel(cellOf('Ban TGDV Tỉnh ủy')))).toBe('provincialBoard');
  expect(said(parseFeedbackLevel(cellOf('Đảng ủy UBND tỉnh')))).toBe('committee');
  expect(said(parseFeedbackLevel(cellOf('UBND tỉnh')))).toBe('peoplesCommittee');
  expect(said(parseFeedbackLevel(cellOf('Bộ Y tế')))).toBe('other');
  expect(said(parseResolution(cellOf('đã chuyển')))).toBe('forwarded');
  expect(said(parseResolution(cellOf('Chưa chuyển')))).toBe('notForwarded');
  expect(said(parseResolution(cellOf('đã trả lời')))).toBe('answered');
});

describe('criterion groups', () => {
  const names = [
    { number: 1, name: 'Kinh tế, thu nhập, việc làm' },
    { number: 9, name: 'An ninh trật tự - An toàn xã hội' },
  ];
  test.each([
    ['9', [9]],
    [9, [9]],
    ['Nhóm 4', [4]],
    ['2, 9', [2, 9]],
    ['7; 5', [5, 7]],
    ['Nhóm 2 và nhóm 3', [2, 3]],
    ['Chung', []],
    ['Kinh tế, thu nhập, việc làm', [1]],
    ['Nhóm 9: An ninh trật tự - An toàn xã hội', [9]],
    ['', 'blank'],
    ['10', 'asked'],
    ['Văn hóa', 'asked'],
    [2.9, 'asked'],
  ])('%j -> %j', (raw, groups) => {
    expect(said(parseCriterionGroups(cellOf(raw), names))).toEqual(groups);
  });
});
