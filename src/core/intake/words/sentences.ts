import { shownDay } from '../../text/days.ts';

/** Where a unit's name was found, said with what stands there. */
export const foundIn = {
  letterhead: (written: string) => `Phần đầu văn bản ghi “${written}”.`,
  words: (written: string) => `Trong báo cáo ghi “${written}”.`,
  symbol: (written: string) => `Ký hiệu văn bản ghi “${written}”.`,
  fileName: (written: string) => `Tên tệp ghi “${written}”.`,
  folder: (written: string) => `Thư mục chứa tệp là “${written}”.`,
  code: () => 'Mã trên phiếu báo cáo là của đơn vị này.',
  line: () => 'Tệp được thả vào dòng của đơn vị này.',
  number: (written: string) => `Số, ký hiệu ${written} đã ghi nhận của đơn vị này.`,
} as const;

export const askedSentence = {
  stateBody: (written: string, unit: string) =>
    `Báo cáo theo thể thức cơ quan nhà nước của “${written}”: có phải báo cáo của ${unit} không?`,
  cellBelow: (written: string, unit: string) => `“${written}” thuộc ${unit}: có phải báo cáo của ${unit} không?`,
  whichUnit: (written: string) => `“${written}” là đơn vị nào trong danh sách?`,
  differing: (first: string, second: string) => `${first} ${second} Báo cáo của đơn vị nào?`,
  otherKind: (kind: string) => `Văn bản là “${kind}”, không phải báo cáo. Có ghi nhận không?`,
  otherSubject: () => 'Không thấy nội dung Chỉ số hạnh phúc trong báo cáo. Có ghi nhận không?',
  nothingFound: () => 'Không tìm thấy tên đơn vị trong tệp và tên tệp. Hãy chọn đơn vị.',
} as const;

export const noteSentence = {
  legacy: () => 'Chữ trong tệp thuộc phông cũ (.VnTime, VNI), đã đọc sang Unicode.',
  combined: () => 'Nội dung Chỉ số hạnh phúc nằm trong báo cáo chung: đề xuất ghi “lồng ghép”.',
  signedPdf: () => 'Tệp PDF có chữ ký số: đề xuất ghi “bản ký số”; hãy xác nhận.',
  plainPdf: () => 'Tệp PDF không có chữ ký số đọc được: hãy chọn hình thức bản (phím 1-4 ở danh sách).',
  received: (day: string, incoming: string | null) =>
    `Đơn vị đã có báo cáo nhận ngày ${shownDay(day)}${incoming === null ? '' : ` (số đến ${incoming})`}.`,
  joins: (day: string) => `Báo cáo số này đã ghi nhận ngày ${shownDay(day)}: tệp sẽ được kèm vào đó.`,
  exempt: () => 'Đơn vị này không phải báo cáo trong đợt.',
  pictures: (count: number) => `${count} ảnh của một báo cáo, xếp theo tên tệp.`,
} as const;

/** What cannot be read, kept as it is when confirmed. */
export const unreadSentence = {
  oldWord: 'Tệp Word đời cũ (.doc) nên không đọc được nội dung; tệp gốc vẫn được lưu khi ghi nhận.',
  oldWorkbook: 'Tệp Excel đời cũ (.xls) nên không đọc được nội dung; tệp gốc vẫn được lưu khi ghi nhận.',
  applePicture: 'Ảnh dạng .heic nên chương trình không xem được; tệp gốc vẫn được lưu. Nên xin lại ảnh .jpg.',
  encrypted: 'Tệp có đặt mật khẩu mở nên không đọc được. Hãy xin lại tệp không có mật khẩu.',
  damagedFile: 'Tệp bị hỏng, không đọc được. Hãy xin lại tệp từ đơn vị.',
  hostile: 'Tệp có nội dung không an toàn nên không được mở. Hãy xin lại tệp từ đơn vị.',
  archive: 'Tệp nén này không mở được. Hãy giải nén rồi thả các tệp bên trong.',
  nestedZip: 'Tệp nén nằm trong tệp nén không được mở. Hãy giải nén rồi thả các tệp bên trong.',
  workbook: 'Tệp Excel không phải báo cáo bằng văn bản.',
  register: 'Đây là sổ văn bản đến: dùng “Nhập từ sổ văn bản đến” để ghi nhận các báo cáo trong sổ.',
  picture: 'Ảnh chụp nên không đọc được chữ.',
  scan: 'Tệp PDF là bản chụp, không có chữ để đọc.',
  tooLong: 'Tệp quá lớn nên không đọc được nội dung; tệp gốc vẫn được lưu khi ghi nhận.',
  other: 'Không phải văn bản, bảng tính, PDF hay ảnh chụp.',
} as const;

/** What is not kept at all. */
export const refusedSentence = {
  bomb: 'Tệp nén này bung ra quá lớn hoặc được nén bất thường, không an toàn nên không mở và không lưu. Hãy xin đơn vị gửi lại từng tệp.',
  empty: 'Tệp rỗng (0 byte), không có gì để lưu. Hãy xin lại tệp từ đơn vị.',
  tooLarge: 'Tệp quá lớn (trên 200 MB) nên không nhận. Hãy quét lại với độ phân giải thấp hơn.',
  dangerous: 'Tệp là chương trình, có macro hoặc có thể chạy lệnh nên không được lưu vào sổ.',
} as const;

export const resultSentence = {
  duplicate: (unit: string, day: string) => `Tệp này đã lưu cùng báo cáo của ${unit}, nhận ngày ${shownDay(day)}.`,
  duplicateInBatch: (fileName: string) => `Giống hệt tệp “${fileName}” trong lần này.`,
  keptUnopened: () => 'Vẫn xác nhận thì chỉ ghi nhận báo cáo và lưu nguyên tệp này, không mở, không đọc.',
  wrongYear: (year: number, round: string) => `Báo cáo năm ${year}, không thuộc đợt báo cáo ${round}`,
} as const;

export const stageName = { reading: 'Đang đọc tệp' } as const;
