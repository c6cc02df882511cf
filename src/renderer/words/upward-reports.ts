import type { UpwardReportState } from '../../contract/upward-reports.ts';

/** Reports the office itself owes to those above it. */
export const upwardWords = {
  tab: 'Báo cáo gửi cấp trên',
  add: 'Thêm báo cáo phải gửi',
  newTitle: 'Thêm báo cáo phải gửi',
  title: 'Báo cáo gửi cấp trên',
  save: 'Lưu',
  remove: 'Xóa',
  open: 'Xem, sửa',
  columns: {
    dueOn: 'Hạn gửi',
    state: 'Tình trạng',
    recipient: 'Nơi nhận báo cáo',
    subject: 'Nội dung báo cáo',
    number: 'Số, ký hiệu',
    sentOn: 'Ngày gửi',
  },
  state: (state: UpwardReportState, days: number): string => {
    const count = String(days).padStart(2, '0');
    switch (state) {
      case 'waiting':
        return days === 0 ? 'Đến hạn hôm nay' : `Còn ${count} ngày`;
      case 'overdue':
        return `Quá hạn ${count} ngày`;
      case 'sent':
        return 'Đã gửi, đúng hạn';
      case 'sentLate':
        return `Đã gửi, chậm ${count} ngày`;
    }
  },
  needed: 'Cần có nơi nhận, nội dung và hạn gửi.',
  effect: 'Đến hạn mà chưa ghi ngày gửi, báo cáo này có trong “Việc cần làm”.',
  unchanged: 'Chưa sửa gì.',
  willChange: 'Lưu nội dung vừa sửa.',
  empty: 'Báo cáo văn phòng phải gửi lên cấp trên: gửi ai, hạn nào, đã gửi số nào, ngày nào.',
  nothingFound: 'Không có báo cáo nào khớp với điều đang tìm.',
  foot: (all: string, open: string | null) =>
    open === null ? `${all} báo cáo, đều đã gửi` : `${all} báo cáo, ${open} báo cáo chưa gửi`,
} as const;
