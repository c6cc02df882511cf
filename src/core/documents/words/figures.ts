import type { ActivityKind, ModelType, UnitKind } from '../../../contract/enumerations.ts';
import { countAlone } from '../numbers/counts.ts';
import { dayInTable } from '../numbers/days.ts';
import { inOneLine } from '../numbers/lists.ts';

/** Where each figure stands in the consolidated report, and the words it stands in. */
export const figurePlaces = {
  directives: 'Mục I.1',
  reporting: 'Mục I.2',
  workPlans: 'Mục II.1',
  meetings: 'Mục II.2',
  activities: 'Mục II.3',
  groups: 'Mục II.4',
  models: 'Mục II.5',
  opinions: 'Mục II.6',
  former: 'Mục II.7',
  difficulties: 'Mục III.2',
  proposals: 'Mục V',
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
  directives: 'Văn bản đã tham mưu, ban hành',
  extended: 'Đơn vị được gia hạn',
  rosterClosed: 'Đơn vị giảm so với khi mở đợt báo cáo',
  reminders: 'Lần đôn đốc bằng văn bản',
  monthlyAverage: 'Bình quân số chi bộ sinh hoạt mỗi tháng',
  monthsNotRecorded: 'Lượt chi bộ - tháng chưa có số liệu',
  spreading: 'Mô hình được đề nghị nhân rộng',
  recognised: 'Mô hình được công nhận cấp tỉnh',
  skilfulMobilisation: 'Tổ chức đảng có mô hình “Dân vận khéo”',
  followingUncleHo: 'Tổ chức đảng có mô hình học tập và làm theo Bác',
  both: 'Tổ chức đảng có đủ 02 mô hình',
  opinionUnits: 'Đơn vị có ý kiến phản ánh',
  formerAnswered: 'Kiến nghị đã được trả lời',
  formerInReview: 'Kiến nghị đang xem xét',
  formerNotForwarded: 'Kiến nghị chưa chuyển',
  difficultyUnits: 'Đơn vị nêu khó khăn, vướng mắc',
  activitiesOfYear: 'Công tác tuyên truyền',
} as const;

/** The words a count stands in, as the report prints them, each way it may; looked for in an edited report. */
export const figureWords = {
  onTime: (count: number) => [`${countAlone(count)} đơn vị gửi đúng hạn`],
  late: (count: number) => [`${countAlone(count)} đơn vị gửi chậm`, `${countAlone(count)} đơn vị gửi báo cáo chậm`],
  missing: (count: number) => [`${countAlone(count)} đơn vị chưa gửi báo cáo`],
  softOnly: (count: number) => [`${countAlone(count)} đơn vị mới gửi bản mềm`],
  exempt: (count: number) => [`${countAlone(count)} đơn vị không phải báo cáo`],
  askedToComplete: (count: number) => [`${countAlone(count)} báo cáo đã đề nghị bổ sung`],
  workPlansNo: (count: number) => [
    `${countAlone(count)} đơn vị chưa thực hiện`,
    `${countAlone(count)} đơn vị có năm chưa`,
    `${countAlone(count)} đơn vị chưa đưa nội dung`,
    `hướng dẫn ${countAlone(count)} đơn vị`,
  ],
  workPlansNotRecorded: (count: number) => [`${countAlone(count)} đơn vị chưa có số liệu`],
  thematic: (count: number) => [`${countAlone(count)} chi bộ tổ chức sinh hoạt chuyên đề`],
  periodNo: (count: number) => [`${countAlone(count)} chi bộ chưa đưa nội dung`],
  periodUnknown: (count: number) => [`${countAlone(count)} chi bộ chưa xác định`],
  periodNotRecorded: (count: number) => [`${countAlone(count)} chi bộ chưa có số liệu`],
  activityUnits: (count: number) => [`báo cáo của ${countAlone(count)} đơn vị`],
  people: (count: number) => [`${countAlone(count)} lượt người`],
  models: (count: number) => [`${countAlone(count)} mô hình, điển hình`],
  falseInformation: (count: number) => [`${countAlone(count)} trường hợp thông tin sai trái`],
  directives: (count: number) => [`ban hành ${countAlone(count)} văn bản`],
  extended: (count: number) => [`${countAlone(count)} đơn vị được gia hạn`],
  rosterClosed: (count: number) => [`giảm ${countAlone(count)} đơn vị`],
  reminders: (count: number) => [`đôn đốc ${countAlone(count)} lần bằng văn bản`],
  monthsNotRecorded: (count: number) => [`${countAlone(count)} lượt chi bộ - tháng`],
  spreading: (count: number) => [`${countAlone(count)} mô hình được đề nghị nhân rộng`],
  recognised: (count: number) => [`${countAlone(count)} mô hình được công nhận cấp tỉnh`],
  opinionUnits: (count: number) => [`ý kiến của ${countAlone(count)} đơn vị`],
  formerAnswered: (count: number) => [`đã được trả lời ${countAlone(count)}`],
  formerInReview: (count: number) => [`đang xem xét ${countAlone(count)}`],
  formerNotForwarded: (count: number) => [`chưa chuyển ${countAlone(count)}`],
  difficultyUnits: (count: number) => [`${countAlone(count)} đơn vị nêu khó khăn`],
} as const;

/** The words where there is only one, which stands there by its name. */
export const onlyOne = {
  softOnly: (name: string) => `${name} mới gửi bản mềm`,
  askedToComplete: (name: string) => `Báo cáo của ${name} đã được đề nghị bổ sung`,
  spreading: 'được đề nghị nhân rộng',
  recognised: 'được công nhận cấp tỉnh',
} as const;

/** KH 195, nhiệm vụ 67: "2/36 tổ chức đảng xây dựng mô hình “Dân vận khéo”". */
export function taskInText(
  key: 'skilfulMobilisation' | 'followingUncleHo' | 'both',
  count: number,
  share: string,
): string {
  if (key === 'both') {
    return count === 0
      ? 'chưa có tổ chức đảng nào xây dựng đủ 02 mô hình'
      : `${share} tổ chức đảng xây dựng đủ 02 mô hình`;
  }
  const what =
    key === 'skilfulMobilisation' ? 'xây dựng mô hình “Dân vận khéo”' : 'xây dựng mô hình học tập và làm theo Bác';
  return `${share} tổ chức đảng ${what}`;
}

/** Its heading's words, whatever letter stands before them. */
export function groupNumber(number: number): string {
  return `Nhóm ${number}:`;
}

export function unitsOfGroup(number: number): string {
  return `Đơn vị báo cáo kết quả nhóm ${number}`;
}

export function groupInText(unitNames: readonly string[]): readonly string[] {
  const [name] = unitNames;
  if (name === undefined) return [];
  return unitNames.length === 1 ? [`${name} báo cáo:`] : [`${countAlone(unitNames.length)} đơn vị báo cáo kết quả`];
}

export const contentFigureLabels = {
  // What people say stands in the report's text alone: elsewhere only its place there.
  opinions: (_: string, order: number) => `Đơn vị phản ánh (nội dung ${order})`,
  difficulties: (content: string) => `Đơn vị nêu khó khăn: ${begun(content)}`,
  proposals: (content: string) => `Đơn vị kiến nghị: ${begun(content)}`,
} as const;

/** Enough of a content to tell it from others. */
function begun(content: string): string {
  const text = inOneLine(content);
  return text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))}…`;
}

/** "Năm 2026: Mô hình, điển hình" */
export function ofYear(label: string, year: number): string {
  return `Năm ${year}: ${label}`;
}

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
  /** A name's own brackets would stand within these. */
  about: (report: string, asOf: string, day: string) =>
    `(${report.replaceAll(/[()]/gu, '')}, số liệu tính đến hết ngày ${dayInTable(asOf)}; đối chiếu với số liệu tính đến hết ngày ${dayInTable(day)})`,
  headings: { order: 'TT', place: 'Vị trí', label: 'Số liệu', before: 'Đã xuất', now: 'Hiện nay' },
  same: 'Không có số liệu nào được đối chiếu thay đổi so với khi xuất.',
  note: 'Phiếu đối chiếu các số liệu trong lời văn báo cáo; nội dung mới, nội dung không còn và các phụ lục cần xuất lại.',
} as const;
