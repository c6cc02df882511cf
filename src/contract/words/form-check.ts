import type { FormGroup, FormLevel } from '../form-check.ts';

/** Parts of a document, in the order of reading. */
export const formGroupLabel: Readonly<Record<FormGroup, string>> = {
  page: 'Trang và phông chữ',
  letterhead: 'Phần đầu văn bản',
  title: 'Tên loại và trích yếu',
  addressee: 'Nơi gửi (Kính gửi, Kính trình)',
  body: 'Nội dung',
  signature: 'Chữ ký',
  recipients: 'Nơi nhận',
  appendix: 'Phụ lục',
  table: 'Bảng',
  text: 'Chữ và dấu',
};

export const formLevelLabel: Readonly<Record<FormLevel, string>> = {
  error: 'Chưa đúng thể thức',
  advice: 'Nên xem lại',
};
