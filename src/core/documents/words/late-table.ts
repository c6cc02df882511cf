import { countAlone } from '../numbers/counts.ts';
import { dayInText } from '../numbers/days.ts';

/** The same list with a notice, where it has no number. */
export function lateListTitle(asOf: string): string {
  return `DANH SÁCH\n${lateTableTitle(asOf).replace(/^Danh sách /u, '')}`;
}

/** Phụ lục IV; travels to Thường trực only. */
export function lateTableTitle(asOf: string): string {
  return `Danh sách đơn vị chưa gửi báo cáo, gửi báo cáo chậm\n(tính đến hết ngày ${dayInText(asOf)})`;
}

export const lateTableHeadings = {
  order: 'TT',
  unit: 'Đơn vị',
  lastDay: 'Ngày cuối của hạn (kể cả gia hạn)',
  received: 'Ngày nhận',
  daysLate: 'Số ngày chậm',
  reminders: 'Đôn đốc (lần, ngày)',
} as const;

/** "CHƯA GỬI BÁO CÁO: 09 ĐƠN VỊ" */
export function missingGroupTitle(count: number): string {
  return `CHƯA GỬI BÁO CÁO: ${countAlone(count)} ĐƠN VỊ`;
}

export function lateGroupTitle(count: number): string {
  return `GỬI BÁO CÁO CHẬM: ${countAlone(count)} ĐƠN VỊ`;
}

/** "Lần 1: 11/12/2026" */
export function reminderInTable(order: number, day: string): string {
  return `Lần ${order}: ${day}`;
}
