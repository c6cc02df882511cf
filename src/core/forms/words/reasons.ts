import type { FileRefusal, WordFileRefusal } from '../../../contract/refusals.ts';
import { refusalSentence } from '../../../contract/words/refusals.ts';

/** Why a file that came in is what it is said to be: one sentence each. */
export const reason = {
  notAForm: 'Không phải phiếu báo cáo lập từ sổ này.',
  wordRefused: (why: WordFileRefusal, fileName: string) =>
    refusalSentence('WORD_FILE_REFUSED', { reason: why, fileName }),
  workbookRefused: (why: FileRefusal, fileName: string) => refusalSentence('FILE_REFUSED', { reason: why, fileName }),
  unreadable: (fileName: string) =>
    `Không đọc được tệp “${fileName}”. Sổ không thay đổi. Hãy chép lại tệp rồi thử lại.`,
  codeDamaged: 'Mã phiếu đã bị sửa nên không biết chắc là phiếu của đơn vị nào. Hãy chọn đơn vị, hoặc gửi lại phiếu.',
  codeGone: 'Phiếu không còn mã phiếu. Hãy chọn đơn vị đã gửi phiếu này.',
  codesDiffer: 'Phiếu mang mã của hai đơn vị khác nhau. Hãy chọn đơn vị đã gửi phiếu này.',
  unitGone: 'Đơn vị của phiếu này không có trong sổ. Hãy chọn đơn vị.',
  wrongRound: (title: string | null) =>
    title === null ? 'Phiếu của một đợt báo cáo khác, không có trong sổ này.' : `Phiếu của đợt báo cáo ${title}.`,
  oldTemplate: (template: number, current: number) =>
    `Phiếu theo mẫu số ${template}, nay dùng mẫu số ${current}; có mục đã đổi. Hãy gửi lại phiếu mới, hoặc nhận những mục còn đọc được.`,
  otherUnit: (ofCode: string, said: string, where: 'name' | 'letterhead' | 'fileName') =>
    `Phiếu lập cho ${ofCode} nhưng ${placeWords[where]} “${said}”: có thể chép từ phiếu của đơn vị khác. Hãy chọn đơn vị.`,
  sameInBatch: (fileName: string) => `Giống tệp “${fileName}” trong lần nhận này.`,
  otherInBatch: (fileName: string, differing: number) =>
    `Đơn vị này còn có phiếu “${fileName}” trong lần nhận này, khác nhau ${differing} mục; đang lấy phiếu đó.`,
  taken: 'Tệp này đã nhận vào sổ trước đây.',
  leftOut: 'Để lại theo lựa chọn.',
} as const;

const placeWords = {
  name: 'mục tên đơn vị ghi',
  letterhead: 'phần đầu phiếu ghi',
  fileName: 'tên tệp ghi',
} as const;

export const note = {
  otherCount: (label: string, said: string, known: string) => `${label}: phiếu ghi ${said}, sổ ghi ${known}.`,
  twice: (label: string) => `${label}: hai chỗ trong phiếu ghi khác nhau, không nhận mục này.`,
  numberWithoutPlan: 'Kế hoạch riêng ghi “Chưa” nhưng có số hoặc ngày văn bản.',
  aboveCells: (cells: number) => `Lớn hơn số chi bộ của đơn vị (${cells}).`,
  nothingSaid: 'Phiếu chưa ghi nội dung nào.',
} as const;

export const readingStage = 'Đọc phiếu';
