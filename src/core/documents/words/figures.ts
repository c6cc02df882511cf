import type { ActivityKind, ModelType, UnitKind } from '../../../contract/enumerations.ts';
import { countAlone } from '../numbers/counts.ts';
import { dayInTable } from '../numbers/days.ts';

/** Where each figure stands in the consolidated report, and the words it stands in. */
export const figurePlaces = {
  reporting: 'Mục I.2',
  workPlans: 'Mục II.1',
  meetings: 'Mục II.2',
  activities: 'Mục II.3',
  models: 'Mục II.5',
  opinions: 'Mục II.6',
} as const;

export const figureLabels = {
  received: 'Đơn vị đã gửi báo cáo',
  onTime: 'Đơn vị gửi đúng hạn',
  late: 'Đơn vị gửi chậm',
  missing: 'Đơn vị chưa gửi báo cáo',
  softOnly: 'Đơn vị mới gửi bản mềm',
  exempt: 'Đơn vị không phải báo cáo kỳ này',
  askedToComplete: 'Báo cáo đã đề nghị bổ sung, chưa nhận lại',
  workPlans: 'Đơn vị đã đưa nội dung vào chương trình, kế hoạch công tác',
  workPlansNo: 'Đơn vị chưa đưa nội dung vào chương trình, kế hoạch công tác',
  workPlansNotRecorded: 'Đơn vị chưa có số liệu về chương trình, kế hoạch công tác',
  ownPlans: 'Đơn vị ban hành kế hoạch riêng',
  period: 'Chi bộ đã đưa nội dung vào sinh hoạt',
  subordinate: 'Trong đó chi bộ trực thuộc đảng ủy cơ sở',
  grassroots: 'Trong đó chi bộ cơ sở',
  organisations: 'Tổ chức chính trị - xã hội đã lồng ghép',
  thematic: 'Chi bộ tổ chức sinh hoạt chuyên đề',
  periodNo: 'Chi bộ chưa đưa nội dung vào sinh hoạt',
  periodUnknown: 'Chi bộ chưa xác định (đơn vị chưa báo cáo số cả năm)',
  periodNotRecorded: 'Chi bộ chưa có số liệu',
  activityUnits: 'Đơn vị có số liệu tuyên truyền',
  people: 'Lượt người tham dự',
  models: 'Mô hình, điển hình',
  modelUnits: 'Đơn vị có mô hình, điển hình',
  falseInformation: 'Trường hợp thông tin sai trái, xấu độc',
} as const;

/** The words a count stands in, as the report prints them; looked for in an edited report. */
export const figureWords = {
  onTime: (count: number) => `${countAlone(count)} đơn vị gửi đúng hạn`,
  late: (count: number) => `${countAlone(count)} đơn vị gửi chậm`,
  missing: (count: number) => `${countAlone(count)} đơn vị chưa gửi báo cáo`,
  softOnly: (count: number) => `${countAlone(count)} đơn vị mới gửi bản mềm`,
  exempt: (count: number) => `${countAlone(count)} đơn vị không phải báo cáo`,
  askedToComplete: (count: number) => `${countAlone(count)} báo cáo đã đề nghị bổ sung`,
  workPlansNo: (count: number) => `${countAlone(count)} đơn vị chưa thực hiện`,
  workPlansNotRecorded: (count: number) => `${countAlone(count)} đơn vị chưa có số liệu`,
  thematic: (count: number) => `${countAlone(count)} chi bộ tổ chức sinh hoạt chuyên đề`,
  periodNo: (count: number) => `${countAlone(count)} chi bộ chưa đưa nội dung`,
  periodUnknown: (count: number) => `${countAlone(count)} chi bộ chưa xác định`,
  periodNotRecorded: (count: number) => `${countAlone(count)} chi bộ chưa có số liệu`,
  activityUnits: (count: number) => `báo cáo của ${countAlone(count)} đơn vị`,
  people: (count: number) => `${countAlone(count)} lượt người`,
  models: (count: number) => `${countAlone(count)} mô hình, điển hình`,
  falseInformation: (count: number) => `${countAlone(count)} trường hợp thông tin sai trái`,
} as const;

/** What each kind of activity is counted in. */
export const activityFigureLabel: Readonly<Record<ActivityKind, string>> = {
  session: 'Cuộc tuyên truyền',
  article: 'Tin, bài',
  specialPage: 'Chuyên trang, chuyên đề',
  material: 'Loại tài liệu, infographic',
  other: 'Hình thức tuyên truyền khác',
};

const activityFigureWords: Readonly<Record<ActivityKind, string>> = {
  session: 'cuộc tuyên truyền',
  article: 'tin, bài',
  specialPage: 'chuyên trang',
  material: 'loại tài liệu',
  other: 'hình thức tuyên truyền khác',
};

export function activityInText(kind: ActivityKind, count: number): string {
  return `${countAlone(count)} ${activityFigureWords[kind]}`;
}

export function activityKey(kind: ActivityKind): string {
  return `activities.${kind}`;
}

export function receivedOfKind(kindInText: string): string {
  return `Đã gửi báo cáo: ${kindInText}`;
}

export function receivedKey(kind: UnitKind): string {
  return `received.${kind}`;
}

export function modelTypeFigure(label: string): string {
  return `Mô hình ${label.toLocaleLowerCase('vi')}`;
}

export function modelTypeKey(type: ModelType): string {
  return `models.${type}`;
}

/** Phiếu thay đổi số liệu. */
export const slipWords = {
  fileName: 'Phiếu thay đổi số liệu',
  title: 'PHIẾU THAY ĐỔI SỐ LIỆU',
  about: (report: string, asOf: string, day: string) =>
    `(${report}, số liệu tính đến hết ngày ${dayInTable(asOf)}; đối chiếu với số liệu tính đến hết ngày ${dayInTable(day)})`,
  headings: { order: 'TT', place: 'Vị trí', label: 'Số liệu', before: 'Đã xuất', now: 'Hiện nay' },
  same: 'Không có số liệu nào trong lời văn của báo cáo thay đổi so với khi xuất.',
  note: 'Phiếu nêu các số liệu trong lời văn báo cáo; các phụ lục cần xuất lại.',
} as const;
