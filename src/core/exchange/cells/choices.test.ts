import { describe, expect, test } from 'vitest'
import { cellOf } from '../testing/cell.ts'
import {
  parseFeedbackKind,
  parseFeedbackLevel,
  parseModelBearer,
  parseModelType,
  parseResolution,
  parseUnitKind,
  unitKindOfHeading,
  unitKindOfName,
} from './choices.ts'
import { parseCriterionGroups } from './criterion-groups.ts'

const valueOf = (parsed: { kind: string; value?: unknown }): unknown => (parsed.kind === 'value' ? parsed.value : parsed.kind)

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
  expect(valueOf(parseUnitKind(cellOf(text)))).toBe(kind)
})

test('a group row and a name tell the kind too', () => {
  expect(unitKindOfHeading('TỔ CHỨC CHÍNH TRỊ - XÃ HỘI')).toBe('massOrganisation')
  expect(unitKindOfHeading('Sở Y tế')).toBeNull()
  expect(unitKindOfName('Đảng uỷ Sở Y tế')).toBe('grassrootsCommittee')
  expect(unitKindOfName('Chi\u00A0bộ Thanh tra tỉnh')).toBe('grassrootsCell')
  expect(unitKindOfName('Hội Cựu chiến binh')).toBe('massOrganisation')
  expect(unitKindOfName('Đoàn Nghệ thuật ca múa kịch tỉnh')).toBeNull()
})

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
  expect(valueOf(parseModelType(cellOf(text)))).toBe(type)
})

test('bearers, feedback kinds, levels, resolutions', () => {
  expect(valueOf(parseModelBearer(cellOf('Cá nhân')))).toBe('individual')
  expect(valueOf(parseFeedbackKind(cellOf('Khó khăn, vướng mắc')))).toBe('difficulty')
  expect(valueOf(parseFeedbackKind(cellOf('Kiến nghị, đề xuất')))).toBe('proposal')
  expect(valueOf(parseFeedbackKind(cellOf('Tình hình Nhân dân, dư luận xã hội')))).toBe('opinion')
  expect(valueOf(parseFeedbackKind(cellOf('Thông tin sai trái, xấu độc')))).toBe('falseInformation')
  expect(valueOf(parseFeedbackLevel(cellOf('Ban TGDV Tỉnh ủy')))).toBe('provincialBoard')
  expect(valueOf(parseFeedbackLevel(cellOf('Đảng ủy UBND tỉnh')))).toBe('committee')
  expect(valueOf(parseFeedbackLevel(cellOf('UBND tỉnh')))).toBe('peoplesCommittee')
  expect(valueOf(parseFeedbackLevel(cellOf('Bộ Y tế')))).toBe('other')
  expect(valueOf(parseResolution(cellOf('đã chuyển')))).toBe('forwarded')
  expect(valueOf(parseResolution(cellOf('Chưa chuyển')))).toBe('notForwarded')
  expect(valueOf(parseResolution(cellOf('đã trả lời')))).toBe('answered')
})

describe('criterion groups', () => {
  const names = [
    { number: 1, name: 'Kinh tế, thu nhập, việc làm' },
    { number: 9, name: 'An ninh trật tự - An toàn xã hội' },
  ]
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
    expect(valueOf(parseCriterionGroups(cellOf(raw), names))).toEqual(groups)
  })
})
