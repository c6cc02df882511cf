import type { UnitKind } from '../../../contract/enumerations.ts';
import { months } from '../../exchange/layout/fields.ts';
import { answersByCount, type ListId, type SectionId } from '../fields.ts';

export const generalResults = 'Kết quả chung, không thuộc riêng nhóm nào';

/** What a form asks, as it is printed. No two are the same: a field without its mark is known again by these words. */
const labels: Readonly<Record<string, string>> = {
  letterhead: 'Đơn vị gửi phiếu',
  unitName: 'Tên đơn vị',
  cellCount: 'Số chi bộ trực thuộc',
  memberCount: 'Số đảng viên',
  contactPost: 'Cán bộ đầu mối (họ tên, chức danh)',
  contactPhone: 'Điện thoại đầu mối',
  inProgramme: 'Đã đưa nội dung vào chương trình, kế hoạch công tác năm (Có/Chưa)',
  programmeNumber: 'Số, ký hiệu chương trình, kế hoạch công tác',
  programmeDate: 'Ngày ban hành chương trình, kế hoạch công tác',
  ownPlan: 'Có kế hoạch riêng nâng cao Chỉ số hạnh phúc (Có/Chưa)',
  ownPlanNumber: 'Số, ký hiệu kế hoạch riêng',
  ownPlanDate: 'Ngày ban hành kế hoạch riêng',
  sessions: 'Số cuộc tuyên truyền đã tổ chức',
  people: 'Số lượt người tham dự',
  articles: 'Số tin, bài đã đăng',
  specialPages: 'Số chuyên trang, chuyên đề',
  materials: 'Số loại tài liệu, infographic, sách',
  group0: generalResults,
  ...Object.fromEntries(months.map(month => [`month${month}`, `Tháng ${month}`])),
};

/** Meetings are asked of each kind of unit in its own words. */
export function fieldLabelOf(id: string, kind: UnitKind): string {
  if (id === 'wholeYear') return wholeYearLabel(kind);
  if (id === 'thematic') {
    return answersByCount(kind)
      ? 'Số chi bộ đã tổ chức sinh hoạt chuyên đề về nội dung này'
      : 'Đã tổ chức sinh hoạt chuyên đề về nội dung này (Có/Chưa)';
  }
  return labels[id] ?? id;
}

/** Every wording a field may have had on a form: who reads one does not know yet whose it is. */
export function fieldLabelsOf(id: string): readonly string[] {
  const kinds = ['grassrootsCommittee', 'grassrootsCell', 'massOrganisation'] as const;
  return [...new Set(kinds.map(kind => fieldLabelOf(id, kind)))];
}

function wholeYearLabel(kind: UnitKind): string {
  if (answersByCount(kind))
    return 'Cả năm: số chi bộ đã đưa nội dung vào sinh hoạt ít nhất 01 kỳ, trên tổng số chi bộ (ví dụ 5/7)';
  return kind === 'massOrganisation'
    ? 'Cả năm: đã lồng ghép nội dung trong sinh hoạt đoàn, hội (Có/Chưa)'
    : 'Cả năm: đã đưa nội dung vào sinh hoạt chi bộ ít nhất 01 kỳ (Có/Chưa)';
}

export function groupLabel(number: number, name: string): string {
  return `Nhóm ${number}: ${name}`;
}

export function taskLabel(number: number, content: string, time: string): string {
  return `${taskName(number)}: ${content}${time === '' ? '' : ` (${time})`}`;
}

export const sectionTitle: Readonly<Record<SectionId | ListId, string>> = {
  unit: 'Thông tin đơn vị',
  plans: 'Chương trình, kế hoạch',
  meetings: 'Sinh hoạt chi bộ, đoàn thể',
  activities: 'Công tác thông tin, tuyên truyền',
  groups: 'Kết quả theo 09 nhóm tiêu chí',
  tasks: 'Nhiệm vụ đơn vị chủ trì theo Kế hoạch số 195/KH-UBND',
  models: 'Mô hình, điển hình',
  feedback: 'Khó khăn, vướng mắc; kiến nghị, đề xuất; tình hình Nhân dân, dư luận xã hội',
};

/** Headings of the lists, by column; a table without its marks is known again by them. */
export const listHeading: Readonly<Record<ListId, Readonly<Record<string, string>>>> = {
  models: {
    name: 'Tên mô hình, điển hình',
    type: 'Loại mô hình',
    bearer: 'Tập thể, cá nhân',
    groups: 'Nhóm tiêu chí (1-9)',
    results: 'Kết quả nổi bật',
    spreadProposed: 'Đề nghị nhân rộng',
  },
  feedback: {
    kind: 'Phân loại ý kiến',
    content: 'Nội dung ý kiến',
    groups: 'Nhóm tiêu chí (1-9)',
    level: 'Cấp xem xét, giải quyết',
  },
};

export const monthGridLabel = 'Từng tháng';

/** What a unit tells of a task it leads, as a passage of its report. */
export function taskPassage(number: number, text: string): string {
  return `${taskPrefix(number)}${text}`;
}

export function taskPrefix(number: number): string {
  return `${taskName(number)} Kế hoạch số 195/KH-UBND: `;
}

export function listRowLabel(list: ListId, row: number, heading: string): string {
  return `${list === 'models' ? 'Mô hình' : 'Ý kiến'} dòng ${row}, ${heading}`;
}

export function taskName(number: number): string {
  return `Nhiệm vụ ${number}`;
}
