import type { CutOff } from '../../../contract/enumerations.ts';
import { dayInText } from '../../documents/numbers/days.ts';
import { byDay } from '../../documents/words/letters.ts';

/** Words of the form itself, "Phiếu báo cáo". */
export const formKind = 'PHIẾU BÁO CÁO';

export function formSummary(periodTitle: string): readonly string[] {
  return ['kết quả tuyên truyền, thực hiện nhiệm vụ, giải pháp', `nâng cao Chỉ số hạnh phúc ${periodTitle}`];
}

export function periodLine(from: string, to: string, due: string, cutOff: CutOff): string {
  return `(Số liệu từ ngày ${dayInText(from)} đến ngày ${dayInText(to)}; gửi phiếu ${byDay(due, cutOff)})`;
}

export const columnHeading = {
  order: 'TT',
  question: 'Nội dung',
  answer: 'Trả lời',
  last: (year: number) => `Năm ${year}`,
} as const;

export const instructionsTitle = 'Cách ghi phiếu';

const common = [
  'Chỉ ghi vào cột “Trả lời” và các bảng có dòng trống. Không sửa tên đơn vị, không xóa mã phiếu ở cuối.',
  'Ghi số 0 khi không phát sinh; để trống (…) khi chưa có số liệu. Ngày ghi đủ ngày/tháng/năm, ví dụ 05/12/2026.',
];

const word = 'Cần thêm dòng trong bảng: chọn một dòng, bấm chuột phải, chọn Chèn (Insert).';
const workbook =
  'Cần thêm dòng trong bảng: ghi tiếp xuống dưới. Ô trả lời có danh sách thì bấm mũi tên ở ô để chọn. Trang tính không có mật khẩu.';

export function instructions(format: 'docx' | 'xlsx', receiver: string): readonly string[] {
  return [
    ...common,
    format === 'docx' ? word : workbook,
    `Gửi lại chính tệp này về ${receiver}; bản giấy có chữ ký gửi kèm báo cáo. Không ghi nội dung thuộc bí mật nhà nước vào phiếu.`,
  ];
}

export const signature = {
  drawnUp: 'NGƯỜI LẬP PHIẾU',
  committee: 'T/M CẤP ỦY',
  organisation: 'T/M BAN CHẤP HÀNH',
  other: 'THỦ TRƯỞNG ĐƠN VỊ',
  note: '(ký, ghi rõ họ tên)',
} as const;

export function codeLine(code: string): string {
  return `Mã phiếu: ${code}`;
}

/** What stands where nobody answered yet; read back as nothing said. */
export const unanswered = '…';

export const sheetName = { form: 'Phiếu báo cáo', models: 'Mô hình', feedback: 'Ý kiến, kiến nghị', mark: 'ma-phieu' };

export function promptOf(kind: 'count' | 'number' | 'day'): string {
  if (kind === 'count') return 'Ghi số đã thực hiện trên tổng số, ví dụ 5/7';
  return kind === 'number' ? 'Ghi số nguyên; 0 khi không phát sinh' : 'Ghi ngày/tháng/năm, ví dụ 05/12/2026';
}

export const notANumber = 'Ô này cần một số nguyên từ 0 trở lên.';
export const notInList = 'Hãy chọn một giá trị trong danh sách của ô.';

export function formFileName(order: number, unitName: string, year: number): string {
  return `${String(order).padStart(2, '0')} Phiếu báo cáo ${year} - ${unitName}`;
}

export function bundleName(periodTitle: string): string {
  return `Phiếu báo cáo ${periodTitle}`;
}

export const makingStage = 'Lập phiếu';
