/** Why a sheet was not read. */
export const leftOutReason = {
  hidden: 'đang ẩn',
  noTable: 'không phải bảng mà chương trình biết',
  noUnitColumn: 'không có cột đơn vị',
  noRows: 'không có dòng số liệu',
} as const;

export const warningSentence = {
  leftOut: (sheet: string, why: keyof typeof leftOutReason) =>
    `Trang “${sheet}” không được đọc: ${leftOutReason[why]}.`,
  hiddenRows: (sheet: string, rows: number) => `Trang “${sheet}” có ${rows} dòng đang ẩn; các dòng đó vẫn được đọc.`,
  hiddenColumns: (sheet: string, columns: string) =>
    `Trang “${sheet}” có cột đang ẩn (${columns}); cột đó vẫn được đọc.`,
  cutOff: (sheet: string) => `Trang “${sheet}” quá lớn; phần ngoài dòng 65.536 hoặc cột 512 không được đọc.`,
  newRound: (year: number, due: string) =>
    `Sổ chưa có đợt báo cáo năm ${year}: khi nhập sẽ lập đợt báo cáo năm ${year}, hạn ${due}.`,
  otherTotal: (place: string, unit: string, typed: number, known: number) =>
    `${place}: ${unit} ghi tổng số ${typed} chi bộ, trong danh sách là ${known}.`,
  laterThanToday: (days: number, example: string, today: string) =>
    `Có ${days} ngày sau hôm nay (${today}), ví dụ ô ${example}; vẫn được lấy.`,
  sameRows: (sheet: string, first: number, second: number) =>
    `Trang “${sheet}”: dòng ${first} và dòng ${second} giống hệt nhau; cả hai được giữ.`,
  unitTwice: (sheet: string, unit: string, first: number, second: number) =>
    `Trang “${sheet}”: ${unit} có ở dòng ${first} và dòng ${second}.`,
  kindDiffers: (place: string, name: string, kind: string) => `${place}: “${name}” nhưng cột loại hình ghi ${kind}.`,
  planDateWithoutPlan: (place: string) => `${place}: có ngày ban hành nhưng cột kế hoạch riêng ghi chưa.`,
} as const;

/** Read from notes; offered, never applied by itself. */
export const proposalSentence = {
  softCopy: (unit: string, note: string) => `${unit}: ghi chú “${note}”. Ghi nhận là bản mềm?`,
  softThenOfficial: (unit: string, note: string, official: string) =>
    `${unit}: ghi chú “${note}”. Ghi nhận bản mềm, bản chính thức đến ngày ${official}?`,
  extension: (unit: string, note: string, day: string) => `${unit}: ghi chú “${note}”. Gia hạn đến ${day}?`,
} as const;

/** What a row's colour means by the legend, as it is kept in the row's note. */
export function colourNote(meaning: string): string {
  return `(tô màu: ${meaning})`;
}
