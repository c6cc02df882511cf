import type { RoundKind } from '../../../contract/enumerations.ts';

/** Phụ lục I. */
export function unitTableTitle(periodTitle: string): string {
  return `Tổng hợp kết quả thực hiện của các chi bộ, đảng ủy cơ sở, tổ chức chính trị - xã hội trực thuộc ${periodTitle}`;
}

export const unitTableGroups = {
  plans: 'Chương trình, kế hoạch',
  activities: 'Tuyên truyền',
} as const;

/** What the columns about reporting speak of. */
export const unitTableReport: Readonly<Record<RoundKind, string>> = {
  yearly: 'Báo cáo năm',
  adHoc: 'Báo cáo',
  interim: 'Báo cáo sơ kết',
  final: 'Báo cáo tổng kết',
};

export const unitTableHeadings = {
  order: 'TT',
  unit: 'Đơn vị',
  cells: 'Số chi bộ',
  inProgramme: 'Đã đưa nội dung',
  ownPlan: 'Kế hoạch riêng: số, ngày',
  meetings: 'Số chi bộ đã đưa nội dung vào sinh hoạt',
  sessions: 'Số cuộc',
  people: 'Lượt người',
  articles: 'Tin, bài',
  models: 'Số mô hình',
  received: 'Số, ngày nhận',
  state: 'Tình trạng',
  note: 'Ghi chú',
  hasReported: 'Đã báo cáo',
} as const;

export const totalLabel = 'Tổng cộng';

/** Marks of the tables: done, not recorded, not concerned. */
export const marks = { done: 'x', no: 'Chưa', notRecorded: '…', notConcerned: '-', atLeast: '*' } as const;

const meanings = {
  x: '(x) đã thực hiện',
  '…': '(…) chưa có số liệu',
  '0': '(0) không phát sinh',
  '-': '(-) không thuộc đối tượng',
  '*': '(*) ít nhất, tính theo tháng có số chi bộ cao nhất',
} as const;

type Mark = keyof typeof meanings;

function noteOf(found: readonly Mark[]): string {
  return `Ghi chú: ${found.map(mark => meanings[mark]).join('; ')}.`;
}

/** What the marks in a list's cells mean: only those that stand in it; null where there are none. */
export function noteOfMarks(cells: readonly string[]): string | null {
  const isIn = (mark: string): boolean =>
    cells.some(cell => (mark === marks.atLeast ? /\d\*$/u.test(cell) : cell === mark));
  const found = (['x', '…', '-', '*'] as const).filter(isIn);
  return found.length === 0 ? null : noteOf(found);
}

export const unitTableNote = noteOf(['x', '…', '0', '-']);

/** The same note where a committee's own yearly count is missing. */
export const unitTableNoteAtLeast = noteOf(['x', '…', '0', '-', '*']);

/** Of several years a mark says more, and the highest count is a year's. */
export const unitTableNoteOfYears =
  'Ghi chú: (x) đã thực hiện, riêng chương trình, kế hoạch là ở tất cả các năm; (…) chưa có số liệu hoặc chưa đủ các năm; (0) không phát sinh; (-) không thuộc đối tượng; (*) ít nhất, tính theo năm có số chi bộ cao nhất.';

export const reportStates = {
  onTime: 'Đúng hạn',
  overdue: 'Chưa gửi',
  notYetDue: 'Chưa đến hạn',
  exempt: 'Không phải báo cáo',
  softOnly: 'Chờ bản\nchính thức',
} as const;

export function lateState(days: string): string {
  return `Chậm ${days}`;
}

export function onTimeTotal(count: string): string {
  return `${count} đúng hạn`;
}

export const askedToCompleteNote = 'Đề nghị bổ sung';

export function extendedNote(day: string): string {
  return `Gia hạn đến ${day}`;
}
