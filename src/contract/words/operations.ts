import { twoDigits } from './states.ts';

/** Inserted into an operation's sentence; stored with the operation so that old sentences stay readable. */
export interface OperationParts {
  /** The unit, model or file the operation was about. */
  readonly subject?: string;
  /** A day, number or reason worth reading again. */
  readonly detail?: string;
  readonly count?: number;
}

const sentences = {
  'register.prepare': () => 'Tạo sổ mới',
  'register.seed': ({ count = 0 }) => `Tạo sổ mẫu ${twoDigits(count)} đơn vị`,
  'unit.create': ({ subject = '' }) => `Thêm đơn vị ${subject}`,
  'unit.change': ({ subject = '' }) => `Sửa thông tin ${subject}`,
  'unit.close': ({ subject = '', detail = '' }) => `Kết thúc hoạt động của ${subject} từ ngày ${detail}`,
  'unit.merge': ({ subject, count = 0, detail = '' }) => `Sáp nhập ${unitsInWords(subject, count)} vào ${detail}`,
  'unit.split': ({ subject = '', count = 0, detail = '' }) =>
    `Chia tách ${subject}, lập ${twoDigits(count)} đơn vị mới từ ngày ${detail}`,
  'unit.remove': ({ subject = '' }) => `Xóa đơn vị ${subject}`,
  'unit.restore': ({ subject = '' }) => `Khôi phục đơn vị ${subject}`,
  'workPlan.fill': ({ subject, detail = '', count = 0 }) =>
    `Ghi chương trình, kế hoạch năm ${detail} của ${unitsInWords(subject, count)}`,
  'workPlan.create': ({ subject = '', detail = '' }) => `Ghi chương trình, kế hoạch năm ${detail} của ${subject}`,
  'workPlan.change': ({ subject = '', detail = '' }) => `Sửa chương trình, kế hoạch năm ${detail} của ${subject}`,
  'workPlan.remove': ({ subject = '', detail = '' }) => `Xóa chương trình, kế hoạch năm ${detail} của ${subject}`,
  'workPlan.restore': ({ subject = '', detail = '' }) =>
    `Khôi phục chương trình, kế hoạch năm ${detail} của ${subject}`,
  'meeting.fill': ({ count = 0, subject, detail = '' }) =>
    count === 1 && subject ? `Ghi sinh hoạt ${detail} của ${subject}` : `Ghi ${twoDigits(count)} ô sinh hoạt`,
  'meeting.create': ({ subject = '', detail = '' }) => `Ghi sinh hoạt ${detail} của ${subject}`,
  'meeting.change': ({ subject = '', detail = '' }) => `Sửa sinh hoạt ${detail} của ${subject}`,
  'meeting.remove': ({ subject = '', detail = '' }) => `Xóa sinh hoạt ${detail} của ${subject}`,
  'meeting.restore': ({ subject = '', detail = '' }) => `Khôi phục sinh hoạt ${detail} của ${subject}`,
  'activity.create': ({ subject = '' }) => `Ghi công tác tuyên truyền của ${subject}`,
  'activity.change': ({ subject = '' }) => `Sửa công tác tuyên truyền của ${subject}`,
  'activity.remove': ({ subject = '' }) => `Xóa công tác tuyên truyền của ${subject}`,
  'activity.restore': ({ subject = '' }) => `Khôi phục công tác tuyên truyền của ${subject}`,
  'round.create': ({ subject = '' }) => `Lập đợt báo cáo ${subject}`,
  'round.change': ({ subject = '' }) => `Sửa đợt báo cáo ${subject}`,
  'round.open': ({ subject = '' }) => `Mở đợt báo cáo ${subject}`,
  'round.close': ({ subject = '', detail = '' }) =>
    `Chốt số liệu đợt báo cáo ${subject}, số liệu tính đến hết ngày ${detail}`,
  'round.reopen': ({ subject = '', detail = '' }) => `Mở lại số liệu đợt báo cáo ${subject}, lý do: ${detail}`,
  'round.remove': ({ subject = '' }) => `Xóa đợt báo cáo ${subject}`,
  'round.restore': ({ subject = '' }) => `Khôi phục đợt báo cáo ${subject}`,
  'round.exempt': ({ subject, count = 0, detail = '' }) =>
    `Ghi ${unitsInWords(subject, count)} không phải báo cáo (${detail})`,
  'round.expect': ({ subject, count = 0 }) => `Ghi lại ${unitsInWords(subject, count)} phải báo cáo`,
  'round.extend': ({ subject, count = 0, detail = '' }) =>
    `Gia hạn cho ${unitsInWords(subject, count)} đến ngày ${detail}`,
  'round.endExtension': ({ subject, count = 0 }) => `Bỏ gia hạn của ${unitsInWords(subject, count)}`,
  'round.answerRoster': ({ subject = '' }) => `Sửa danh sách đơn vị phải báo cáo: ${subject}`,
  'reportContent.record': ({ subject = '' }) => `Ghi số liệu báo cáo của ${subject}`,
  'receipt.create': ({ subject = '' }) => `Ghi nhận báo cáo của ${subject}`,
  'receipt.intake': ({ subject, count = 0, detail: forms }) => {
    if (forms !== undefined) return `Ghi nhận ${twoDigits(count)} báo cáo, nhận ${forms} phiếu báo cáo từ tệp gửi đến`;
    if (count === 1 && subject !== undefined) return `Ghi nhận báo cáo của ${subject}`;
    return `Ghi nhận ${twoDigits(count)} báo cáo từ tệp gửi đến`;
  },
  'receipt.change': ({ subject = '' }) => `Sửa báo cáo đến của ${subject}`,
  'receipt.askToComplete': ({ subject = '' }) => `Đề nghị ${subject} bổ sung báo cáo`,
  'receipt.accept': ({ subject = '' }) => `Ghi báo cáo của ${subject} đạt yêu cầu`,
  'receipt.remove': ({ subject = '' }) => `Xóa báo cáo đến của ${subject}`,
  'receipt.restore': ({ subject = '' }) => `Khôi phục báo cáo đến của ${subject}`,
  'model.create': ({ subject = '' }) => `Thêm mô hình “${subject}”`,
  'model.change': ({ subject = '' }) => `Sửa mô hình “${subject}”`,
  'model.remove': ({ subject = '' }) => `Xóa mô hình “${subject}”`,
  'model.restore': ({ subject = '' }) => `Khôi phục mô hình “${subject}”`,
  'feedback.create': ({ subject = '' }) => `Thêm ý kiến của ${subject}`,
  'feedback.change': ({ subject = '' }) => `Sửa ý kiến của ${subject}`,
  'feedback.remove': ({ subject = '' }) => `Xóa ý kiến của ${subject}`,
  'feedback.restore': ({ subject = '' }) => `Khôi phục ý kiến của ${subject}`,
  'passage.cut': ({ subject = '', detail = '' }) => `Tách đoạn vào ${detail}: ${subject}`,
  'passage.change': ({ subject = '' }) => `Sửa đoạn trích của ${subject}`,
  'passage.remove': ({ subject = '' }) => `Bỏ đoạn trích của ${subject}`,
  'passage.restore': ({ subject = '' }) => `Khôi phục đoạn trích của ${subject}`,
  'joining.join': ({ count = 0 }) => `Gộp ${twoDigits(count)} ý trùng`,
  'joining.keepApart': ({ count = 0 }) => `Để riêng ${twoDigits(count)} ý gần giống nhau`,
  'joining.separate': ({ count = 0 }) => `Tách ra ${twoDigits(count)} ý đã gộp`,
  'joining.restore': ({ count = 0 }) => `Gộp lại ${twoDigits(count)} ý`,
  'issuedDocument.create': ({ subject = '' }) => `Ghi văn bản ${subject}`,
  'issuedDocument.change': ({ subject = '' }) => `Sửa văn bản ${subject}`,
  'issuedDocument.attach': ({ subject = '' }) => `Gắn bản đã phát hành của văn bản ${subject}`,
  'issuedDocument.remove': ({ subject = '' }) => `Xóa văn bản ${subject}`,
  'issuedDocument.restore': ({ subject = '' }) => `Khôi phục văn bản ${subject}`,
  'issuedDocument.record': ({ subject = '', count = 0 }) =>
    count === 1 ? `Ghi vào sổ văn bản ${subject}` : `Ghi vào sổ ${twoDigits(count)} văn bản ${subject}`,
  'reminder.record': ({ subject, count = 0, detail = '' }) => `Ghi ${detail} ${unitsInWords(subject, count)}`,
  'reminder.change': ({ subject = '' }) => `Sửa lần đôn đốc ${subject}`,
  'reminder.remove': ({ subject = '' }) => `Xóa lần đôn đốc ${subject}`,
  'reminder.restore': ({ subject = '' }) => `Khôi phục lần đôn đốc ${subject}`,
  'upwardReport.create': ({ subject = '' }) => `Thêm báo cáo phải gửi ${subject}`,
  'upwardReport.change': ({ subject = '' }) => `Sửa báo cáo phải gửi ${subject}`,
  'upwardReport.remove': ({ subject = '' }) => `Xóa báo cáo phải gửi ${subject}`,
  'upwardReport.restore': ({ subject = '' }) => `Khôi phục báo cáo phải gửi ${subject}`,
  'newYear.open': ({ detail = '', count = 0 }) =>
    count === 0 ? `Mở năm ${detail}` : `Mở năm ${detail}, chuyển tiếp ${twoDigits(count)} mô hình, điển hình`,
  'documentTemplate.create': ({ subject = '' }) => `Thêm mẫu văn bản “${subject}”`,
  'documentTemplate.change': ({ subject = '' }) => `Sửa mẫu văn bản “${subject}”`,
  'documentTemplate.remove': ({ subject = '' }) => `Xóa mẫu văn bản “${subject}”`,
  'documentTemplate.restore': ({ subject = '' }) => `Khôi phục mẫu văn bản “${subject}”`,
  'view.create': ({ subject = '' }) => `Lưu dạng xem “${subject}”`,
  'view.change': ({ subject = '' }) => `Sửa dạng xem “${subject}”`,
  'view.remove': ({ subject = '' }) => `Xóa dạng xem “${subject}”`,
  'view.restore': ({ subject = '' }) => `Khôi phục dạng xem “${subject}”`,
  'task.record': ({ subject = '', detail = '' }) => `Ghi tiến độ nhiệm vụ ${subject}, năm ${detail}`,
  'task.link': ({ subject = '', count = 0 }) =>
    count === 0
      ? `Để đơn vị chủ trì nhiệm vụ ${subject} theo tên ghi trong phụ lục`
      : `Gắn ${twoDigits(count)} đơn vị chủ trì nhiệm vụ ${subject}`,
  'review.fix': ({ subject = '', detail = '' }) => `${detail}${subject === '' ? '' : ` (${subject})`}`,
  'review.pass': ({ subject = '' }) => `Bỏ qua điều cần xem lại: ${subject}`,
  'review.remove': ({ subject = '' }) => `Đưa lại vào Cần xem lại: ${subject}`,
  'review.restore': ({ subject = '' }) => `Lại bỏ qua điều cần xem lại: ${subject}`,
  'attachment.add': ({ subject = '' }) => `Kèm tệp “${subject}”`,
  'attachment.turn': ({ subject = '' }) => `Xoay ảnh “${subject}”`,
  'attachment.remove': ({ subject = '' }) => `Bỏ tệp kèm theo “${subject}”`,
  'attachment.restore': ({ subject = '' }) => `Khôi phục tệp kèm theo “${subject}”`,
  'package.merge': ({ subject = '' }) => `Nhận gói số liệu ${subject}`,
  'package.decide': ({ count = 0 }) => `Chọn ${twoDigits(count)} giá trị khác nhau giữa hai bản sổ`,
  'settings.change': () => 'Sửa thiết lập',
  'form.take': ({ subject, count = 0, detail = '' }) =>
    `Nhận phiếu báo cáo ${detail} của ${unitsInWords(subject, count)}`,
  'import.units': ({ subject = '' }) => `Nhập danh sách đơn vị từ tệp ${subject}`,
  'import.tracking': ({ subject = '' }) => `Nhập bảng theo dõi từ tệp ${subject}`,
  'import.register': ({ subject = '', count = 0 }) =>
    `Ghi nhận ${twoDigits(count)} báo cáo từ sổ văn bản đến ${subject}`,
  'history.undo': ({ subject = '' }) => `Hoàn tác: ${subject}`,
  'history.redo': ({ subject = '' }) => `Làm lại: ${subject}`,
} satisfies Readonly<Record<string, (parts: OperationParts) => string>>;

export type OperationName = keyof typeof sentences;

/** The sentence of one operation, for notices, the undo list and the log. */
export function operationSentence(name: OperationName, parts: OperationParts): string {
  return sentences[name](parts);
}

export function isOperationName(name: string): name is OperationName {
  return name in sentences;
}

function unitsInWords(subject: string | undefined, count: number): string {
  return count === 1 && subject ? subject : `${twoDigits(count)} đơn vị`;
}
