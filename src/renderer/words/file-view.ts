import type { UnreadableReason } from '../../contract/passages.ts';

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  gone: 'Không còn thấy tệp này trong thư mục của sổ.',
  empty: 'Tệp này rỗng (0 byte).',
  encrypted: 'Tệp này có mật khẩu nên không xem được ở đây.',
  damaged: 'Tệp này bị hỏng nên không xem được ở đây.',
  hostile: 'Tệp này có nội dung bất thường, không an toàn nên không được mở ở đây.',
  tooLarge: 'Tệp này lớn quá nên không xem được ở đây.',
  tooSlow: 'Đọc tệp này lâu quá nên đã dừng.',
  oldWordFile: 'Đây là tệp Word đời cũ (.doc) nên không xem được ở đây.',
  otherKind: 'Loại tệp này không xem được ở đây.',
};

/** A kept file, looked at inside the program. */
export const fileViewWords = {
  view: (fileName: string) => `Xem “${fileName}”`,
  reading: 'Đang đọc tệp…',
  outside: 'Mở bằng chương trình khác',
  outsideHint: 'Mở một bản chỉ để xem; tệp trong sổ giữ nguyên',
  save: 'Lưu ra ngoài…',
  saved: (fileName: string) => `Đã lưu tệp ${fileName}`,
  plain: 'Chỉ có chữ và bảng; kiểu chữ, hình vẽ xem ở tệp gốc.',
  shortened: 'Tệp dài, ở đây chỉ có phần đầu.',
  legacy: 'Tệp dùng phông chữ cũ, ở đây hiện bằng Unicode.',
  content: 'Nội dung tệp',
  sheets: 'Trang tính',
  hidden: (name: string) => `${name} (đang ẩn)`,
  noRows: 'Trang tính này không có nội dung.',
  unreadable: (reason: UnreadableReason) => `${unreadable[reason]} Có thể lưu tệp ra ngoài rồi mở.`,
} as const;
