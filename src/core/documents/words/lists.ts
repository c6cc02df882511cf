import { countAlone } from '../numbers/counts.ts';
import { dayInText } from '../numbers/days.ts';

/** Lists of the screens as sheets: titles, headings, what they end with. */
export const listTitles = {
  /** @param day null where the line under the title says it. */
  units: (day: string | null) =>
    `DANH SÁCH\ncác chi bộ, đảng ủy cơ sở, tổ chức chính trị - xã hội trực thuộc${day === null ? '' : ` (ngày ${dayInText(day)})`}`,
  workPlans: (period: string) =>
    `TỔNG HỢP\nchương trình, kế hoạch công tác có nội dung nâng cao Chỉ số hạnh phúc ${period}`,
  meetings: (period: string) =>
    `TỔNG HỢP\nkết quả đưa nội dung nâng cao Chỉ số hạnh phúc vào sinh hoạt chi bộ, đoàn thể ${period}`,
  seen: (title: string) => `DANH SÁCH\n${begunSmall(title)}`,
  round: (period: string) =>
    `TỔNG HỢP\ntình hình gửi báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc ${period}`,
} as const;

/** "Đơn vị" goes on as "đơn vị"; an abbreviation stays. */
function begunSmall(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) || /^\p{Lu}\s/u.test(title)
    ? title.slice(0, 1).toLocaleLowerCase('vi') + title.slice(1)
    : title;
}

export const listHeadings = {
  order: 'TT',
  unitName: 'Tên đơn vị',
  unit: 'Đơn vị',
  kind: 'Loại hình',
  cells: 'Số chi bộ',
  members: 'Số đảng viên',
  contact: 'Cán bộ đầu mối',
  phone: 'Điện thoại',
  programme: 'Đã đưa vào chương trình, kế hoạch công tác năm',
  ownPlan: 'Kế hoạch riêng',
  answer: 'Thực hiện',
  numberAndDay: 'Số, ngày',
  month: (month: number) => `Tháng ${month}`,
  wholeYear: 'Cả năm',
  state: 'Tình trạng',
  received: 'Ngày nhận',
  incoming: 'Số đến',
  report: 'Số, ngày báo cáo',
  note: 'Ghi chú',
} as const;

export function asOfLine(day: string): string {
  return `(Số liệu tính đến hết ngày ${dayInText(day)})`;
}

/** How long a list is, before it is made. */
export function rowCount(rows: number): string {
  return rows === 0 ? 'Chưa có dòng nào.' : `Gồm ${countAlone(rows)} dòng.`;
}

/** Name of a workbook's one sheet. */
export const sheetName = 'Danh sách';

export const drawnUpBy = 'NGƯỜI LẬP BIỂU';
export const onlyAppendix = 'PHỤ LỤC';

export const listFileNames = {
  units: 'Danh sách đơn vị',
  workPlans: 'Tổng hợp chương trình, kế hoạch',
  meetings: 'Tổng hợp sinh hoạt',
  round: 'Tình hình gửi báo cáo',
  models: 'Danh sách mô hình, điển hình',
  feedback: 'Tổng hợp khó khăn, kiến nghị',
} as const;
