import type { FormFormat } from '../../contract/forms.ts';

const formats: Readonly<Record<FormFormat, string>> = { docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)' };

/** "Phiếu báo cáo": made for the units, taken back from them. */
export const formWords = {
  title: 'Phiếu báo cáo',
  open: 'Phiếu báo cáo',
  ofLine: 'Lập phiếu báo cáo…',
  subject: (round: string) => `Đợt báo cáo ${round}`,
  about:
    'Mỗi đơn vị một phiếu, ghi sẵn tên đơn vị, đợt báo cáo, nội dung năm trước và nhiệm vụ được giao chủ trì. Đơn vị điền rồi gửi lại.',
  format: 'Mẫu phiếu',
  formats,
  scope: 'Lập phiếu cho',
  scopes: {
    all: (count: string) => `Mọi đơn vị (${count})`,
    missing: (count: string) => `Chưa gửi báo cáo (${count})`,
    chosen: (count: string) => `Chọn đơn vị (${count})`,
  },
  units: 'Đơn vị nhận phiếu',
  unitsNeeded: 'Chọn ít nhất một đơn vị phải báo cáo trong đợt.',
  where: (hasFolders: boolean) =>
    hasFolders
      ? 'Các phiếu được ghi vào một thư mục mới, mỗi đơn vị một tệp.'
      : 'Các phiếu được đóng vào một tệp nén (.zip), mỗi đơn vị một tệp.',
  whereOne: 'Phiếu được lưu thành một tệp.',
  folder: (round: string) => `Phiếu báo cáo ${round}`,
  make: (count: string) => (count === '' ? 'Lập phiếu' : `Lập ${count} phiếu`),
  back: 'Nhận phiếu gửi lại',
  backAbout:
    'Chọn tệp, chọn cả thư mục, hoặc thả vào trang này; phiếu và báo cáo lẫn nhau cũng được. Sổ chỉ thay đổi sau khi xác nhận.',
  pickFiles: 'Chọn tệp…',
  pickFolder: 'Chọn thư mục…',
} as const;
