import type { ModelType } from '../../../contract/enumerations.ts';
import { countAlone, figure } from '../numbers/counts.ts';
import { dayInTable } from '../numbers/days.ts';

/** Where each figure stands in the consolidated report, and the words it stands in. */
export const figurePlaces = {
  reporting: 'Mục I.2',
  workPlans: 'Mục II.1',
  meetings: 'Mục II.2',
  activities: 'Mục II.3',
  models: 'Mục II.5',
} as const;

export const figureLabels = {
  received: 'Đơn vị đã gửi báo cáo',
  onTime: 'Đơn vị gửi đúng hạn',
  late: 'Đơn vị gửi chậm',
  missing: 'Đơn vị chưa gửi báo cáo',
  softOnly: 'Đơn vị mới gửi bản mềm',
  workPlans: 'Đơn vị đã đưa nội dung vào chương trình, kế hoạch công tác',
  workPlansNo: 'Đơn vị chưa đưa nội dung vào chương trình, kế hoạch công tác',
  ownPlans: 'Đơn vị ban hành kế hoạch riêng',
  period: 'Chi bộ đã đưa nội dung vào sinh hoạt',
  subordinate: 'Trong đó chi bộ trực thuộc đảng ủy cơ sở',
  grassroots: 'Trong đó chi bộ cơ sở',
  organisations: 'Tổ chức chính trị - xã hội đã lồng ghép',
  periodNo: 'Chi bộ chưa đưa nội dung vào sinh hoạt',
  periodNotRecorded: 'Chi bộ chưa có số liệu',
  sessions: 'Cuộc tuyên truyền',
  people: 'Lượt người tham dự',
  articles: 'Tin, bài',
  models: 'Mô hình, điển hình',
} as const;

/** The words a count stands in, as office.md 4.2 prints them; looked for in an edited report. */
export const figureWords = {
  onTime: (count: number) => `${countAlone(count)} đơn vị gửi đúng hạn`,
  late: (count: number) => `${countAlone(count)} đơn vị gửi chậm`,
  missing: (count: number) => `${countAlone(count)} đơn vị chưa gửi báo cáo`,
  softOnly: (count: number) => `${countAlone(count)} đơn vị mới gửi bản mềm`,
  workPlansNo: (count: number) => `${countAlone(count)} đơn vị chưa thực hiện`,
  periodNo: (count: number) => `${countAlone(count)} chi bộ chưa đưa nội dung`,
  periodNotRecorded: (count: number) => `${countAlone(count)} chi bộ chưa có số liệu`,
  sessions: (count: number) => `${countAlone(count)} cuộc tuyên truyền`,
  people: (count: number) => `${figure(count)} lượt người`,
  articles: (count: number) => `${countAlone(count)} tin, bài`,
  models: (count: number) => `${countAlone(count)} mô hình`,
} as const;

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
