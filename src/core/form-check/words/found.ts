import type { Alignment } from '../word/model.ts';

const alignments: Readonly<Record<Alignment, string>> = {
  left: 'căn trái',
  right: 'căn phải',
  center: 'căn giữa',
  both: 'căn đều hai bên',
};

/** "12,7": a decimal comma, no noise. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** What stands in the document, said shortly. */
export const foundWords = {
  size: (points: number) => `cỡ chữ ${figure(points)}`,
  bold: (on: boolean) => (on ? 'chữ đậm' : 'chữ thường (không đậm)'),
  italic: (on: boolean) => (on ? 'chữ nghiêng' : 'chữ đứng'),
  underline: (on: boolean) => (on ? 'gạch chân' : 'không gạch chân'),
  smallLetters: 'có chữ in thường',
  align: (align: Alignment) => alignments[align],
  mm: (length: number) => `${figure(length)} mm`,
  paper: (width: number, height: number) => `${figure(width)} × ${figure(height)} mm`,
  landscape: 'khổ ngang',
  missing: 'không có',
  text: (text: string) => `“${text}”`,
  font: (name: string | null) => (name === null ? 'không ghi tên phông' : `phông ${name}`),
  colour: (hex: string) => `màu #${hex}`,
  highlighted: 'có tô màu nền chữ',
  marginsSwapped: (left: number, right: number) => `lề trái ${figure(left)} mm, lề phải ${figure(right)} mm`,
  gutter: (length: number) => `lề đóng gáy ${figure(length)} mm`,
  inFooter: 'số trang đặt ở chân trang',
  onFirstPage: 'trang đầu có hiện số trang',
  noFirstPage: 'chưa bỏ số trang ở trang đầu',
  romanNumbers: 'số trang không phải chữ số Ả-rập',
  besideNumber: (text: string) => `cạnh số trang có “${text}”`,
  restart: (start: number | null) =>
    start === null ? 'số trang tiếp theo phần trước' : `số trang bắt đầu từ ${start}`,
  sameSection: 'phụ lục nằm chung phần (section) với văn bản',
  partyLine: { underline: 'tiêu đề gạch chân', border: 'đường viền đoạn văn', typed: 'đường gõ bằng dấu gạch' },
  issuerLine: {
    underline: 'tên cơ quan gạch chân',
    border: 'đường viền đoạn văn',
    drawn: 'đường kẻ vẽ',
    typed: 'đường gõ bằng dấu gạch',
  },
  titleLine: { underline: 'trích yếu gạch chân', border: 'đường viền đoạn văn', drawn: 'đường kẻ vẽ' },
  line: (rule: string, points: number) => lineWords[rule]?.(points) ?? `${figure(points)} pt`,
  points: (points: number) => `${figure(points)} pt`,
  indent: (mm: number) => (mm < 0 ? `dòng đầu thụt ra ${figure(-mm)} mm` : `lùi ${figure(mm)} mm`),
  leftIndent: (mm: number, first: number) =>
    first < 0
      ? `cả đoạn lùi ${figure(mm)} mm, dòng đầu thụt ra ${figure(-first)} mm`
      : `cả đoạn lùi ${figure(mm)} mm, dòng đầu lùi thêm ${figure(first)} mm`,
  mixedSizes: (sizes: readonly number[]) => `có các cỡ chữ ${sizes.map(figure).join('; ')}`,
  typedIndent: 'lùi đầu dòng bằng dấu cách hoặc phím Tab',
  lineBreak: 'xuống dòng (Shift+Enter) trong đoạn căn đều',
  emptyParagraphs: (count: number) => `${String(count).padStart(2, '0')} dòng trống giữa các đoạn`,
  noCitationComma: 'không có dấu phẩy trước “ngày”',
  noMark: 'không có dấu cuối dòng',
  appendixOrder: (numbers: string) => `thứ tự ${numbers}`,
  doubleSpaces: 'có hai dấu cách liền nhau trở lên',
  spaceBeforeMark: (text: string) => `có dấu cách trước dấu “${text}”`,
  decomposed: 'chữ Unicode tổ hợp (dựng sẵn chưa đủ)',
  toneMarks: (newer: string, older: string) => `viết cả “${newer}” và “${older}”`,
  trackedChanges: (count: number) => `còn ${count} chỗ theo dõi sửa đổi (Track Changes)`,
  comments: (count: number) => `còn ${count} ghi chú (Comment)`,
  endsWith: (text: string) => `kết thúc bằng “${text}”`,
  noEndMark: 'không có dấu chấm',
  sections: (numbers: string) => `thứ tự ${numbers}`,
  gap: (points: number) => `khoảng trống ${figure(points)} pt`,
  splits: 'khối nơi nhận, chữ ký có thể bị tách sang hai trang',
  rowsSplit: 'dòng của bảng có thể bị tách sang hai trang',
  headingOnce: 'tiêu đề bảng không lặp lại ở trang sau',
  tooWide: (mm: number, limit: number) => `bảng rộng ${figure(mm)} mm, vùng chữ rộng ${figure(limit)} mm`,
  keepNext: 'đề mục có thể nằm lại cuối trang một mình',
} as const;

const lineWords: Readonly<Record<string, (points: number) => string>> = {
  auto: lines => `${figure(lines)} dòng`,
  exact: points => `chính xác (Exactly) ${figure(points)} pt`,
  atLeast: points => `tối thiểu (At least) ${figure(points)} pt`,
};

/** What should stand there, where it can be said exactly. */
export const expectedWords = {
  text: (text: string) => `“${text}”`,
  lastLine: (word: string) => `dòng cuối là “- ${word} …”`,
  begins: (text: string) => `bắt đầu bằng “${text}”`,
  number: (digits: string, kind: string, body: string) =>
    `“Số ${digits.padStart(digits === '' ? 0 : 2, '0')}-${kind}/${body}”`,
} as const;
