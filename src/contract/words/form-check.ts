import type { FormGroup, FormLevel } from '../form-check.ts';

/** Parts of a document, in the order of reading. */
export const formGroupLabel: Readonly<Record<FormGroup, string>> = {
  page: 'Trang giấy, số trang, phông chữ',
  letterhead: 'Phần đầu văn bản',
  title: 'Tên loại, trích yếu',
  addressee: 'Kính gửi, kính trình',
  body: 'Nội dung',
  signature: 'Chữ ký',
  recipients: 'Nơi nhận',
  appendix: 'Phụ lục',
  table: 'Bảng',
  text: 'Chữ, dấu trong văn bản',
};

export const formLevelLabel: Readonly<Record<FormLevel, string>> = {
  error: 'Chưa đúng thể thức',
  advice: 'Nên xem lại',
};
