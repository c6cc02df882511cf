import type { ReviewKind } from '../enumerations.ts';
import { twoDigits } from './states.ts';

/** "Cần xem lại": each doubt in one sentence, without the unit's name, and what "Sửa" writes. */
export const reviewKindLabel: Readonly<Record<ReviewKind, string>> = {
  countAbove: 'Số chi bộ nhiều hơn tổng số',
  countDiffers: 'Tổng số chi bộ không khớp',
  countedTwice: 'Số báo khác số từng chi bộ',
  reportedDiffers: 'Số liệu tuyên truyền không khớp',
  duplicateModel: 'Mô hình trùng tên',
  sharedNumber: 'Số đến ghi cho nhiều đơn vị',
  futureDay: 'Ngày sau hôm nay',
  beforePeriod: 'Ngày trước kỳ số liệu',
  beforeProgramme: 'Kế hoạch có trước công văn',
  otherMonth: 'Ngày khác tháng đã ghi',
  dayOrder: 'Ngày nhận trước ngày văn bản',
  weekend: 'Ngày thứ bảy, chủ nhật',
  number: 'Số văn bản thiếu số 0',
  contact: 'Thiếu điện thoại đầu mối',
};

/** What a day is the day of. */
export const dayNames = {
  programme: 'Ngày ban hành chương trình, kế hoạch công tác',
  ownPlan: 'Ngày ban hành kế hoạch riêng',
  received: 'Ngày nhận báo cáo',
  report: 'Ngày văn bản của báo cáo',
  meeting: 'Ngày sinh hoạt',
  activity: 'Ngày tổ chức tuyên truyền',
  issued: 'Ngày ban hành văn bản',
} as const;

export const numberNames = {
  programme: 'Số chương trình, kế hoạch công tác',
  ownPlan: 'Số kế hoạch riêng',
  report: 'Số báo cáo',
  issued: 'Số văn bản',
} as const;

const weekdays = { 0: 'chủ nhật', 6: 'thứ bảy' } as const;

export function weekendSentence(what: string, day: string, weekday: 0 | 6): string {
  return `${what} ${day} là ${weekdays[weekday]}.`;
}

export function futureSentence(what: string, day: string, today: string): string {
  return `${what} ${day} sau ngày hôm nay (${today}).`;
}

export function beforePeriodSentence(what: string, day: string, from: string): string {
  return `${what} ${day} trước kỳ số liệu của đợt (từ ${from}).`;
}

export function beforeProgrammeSentence(what: string, day: string, month: number, year: number): string {
  return `${what} ${day} trước khi có công văn (tháng ${month}/${year}).`;
}

export function otherMonthSentence(day: string, month: number): string {
  return `Ngày sinh hoạt ${day} ghi ở tháng ${month}.`;
}

export function dayOrderSentence(received: string, dated: string): string {
  return `Ngày nhận ${received} trước ngày văn bản ${dated}.`;
}

export function numberSentence(what: string, number: string): string {
  return `${what} ${number} thiếu số 0 phía trước.`;
}

export function countAboveSentence(when: string, done: number, total: number): string {
  return `Ghi ${done}/${total} chi bộ (${when}): số đã đưa nội dung nhiều hơn tổng số.`;
}

export function countDiffersSentence(when: string, done: number, total: number, known: number): string {
  return `Ghi ${done}/${total} chi bộ (${when}), trong danh sách đơn vị là ${known} chi bộ.`;
}

export function countedTwiceSentence(byCount: string, byCells: string): string {
  return `Báo ${byCount} chi bộ, ghi theo từng chi bộ là ${byCells}.`;
}

export function duplicateModelSentence(name: string, count: number): string {
  return `${twoDigits(count)} mô hình trùng tên “${name}”, cùng loại, cùng năm.`;
}

export const noContactSentence = 'Chưa có điện thoại của cán bộ đầu mối.';

export const fixWords = {
  day: (day: string) => `Ghi ngày ${day}`,
  number: (number: string) => `Ghi số ${number}`,
  count: (done: number, total: number) => `Ghi ${done}/${total} chi bộ`,
  sameModels: (count: number) => `Đưa ${twoDigits(count)} mô hình trùng vào Mục đã xóa`,
} as const;
