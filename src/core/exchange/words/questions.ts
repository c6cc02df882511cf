/** What the import asks the clerk; `value` is what the cell says, `heading` the column's. */
export const questionSentence = {
  unit: (value: string) => `“${value}” là đơn vị nào trong danh sách?`,
  sameUnit: (value: string, name: string) => `“${value}” có phải là ${name} không?`,
  parent: (value: string) => `“${value}” ở cột trực thuộc là đơn vị nào?`,
  unitTwice: (value: string, row: number) => `“${value}” đã có ở dòng ${row}. Đây là đơn vị nào?`,
  unitKind: (value: string) => `Loại hình của “${value}” là gì?`,
  answer: (value: string, heading: string) => `Cột “${heading}” ghi “${value}”: có hay chưa?`,
  day: (value: string, heading: string) => `Cột “${heading}” ghi “${value}”: là ngày nào?`,
  count: (value: string, heading: string) => `Cột “${heading}” ghi “${value}”: bao nhiêu chi bộ trên tổng số?`,
  number: (value: string, heading: string) => `Cột “${heading}” ghi “${value}”: là số bao nhiêu?`,
  year: (value: string, heading: string) => `Cột “${heading}” ghi “${value}”: là năm nào?`,
  choice: (value: string, heading: string) => `Cột “${heading}” ghi “${value}”: chọn một giá trị.`,
  missingChoice: (heading: string) => `Cột “${heading}” để trống: chọn một giá trị.`,
  groups: (value: string, heading: string) => `Cột “${heading}” ghi “${value}”: thuộc nhóm tiêu chí nào?`,
  sameIncoming: (number: string, day: string) => `Số đến ${number} đã ghi nhận ngày ${day}. Ngày nào đúng?`,
  otherYear: (named: number, year: number) => `Bảng ghi năm ${named}, đang nhập vào năm ${year}. Có nhập không?`,
} as const;

export const takeIntoYearLabel = (year: number): string => `Nhập vào năm ${year}`;
export const leaveTableLabel = 'Không nhập bảng này';
export const newUnitLabel = 'Thêm thành đơn vị mới';
export const generalGroupLabel = 'Chung';

/** Why a value is not taken. */
export const refusalReason = {
  error: 'Ô báo lỗi công thức.',
  notCalculated: 'Ô có công thức nhưng tệp không lưu kết quả. Mở bằng Excel, lưu lại rồi nhập.',
  tooLong: (longest: number) => `Dài quá ${longest} ký tự.`,
  noUnit: 'Dòng có số liệu nhưng không có tên đơn vị.',
  noName: 'Dòng không có tên mô hình, điển hình.',
  noContent: 'Dòng không có nội dung.',
  noReceivedDay: 'Có số, ký hiệu báo cáo nhưng không có ngày nhận.',
  noIncomingDay: 'Có số đến nhưng không có ngày nhận.',
  alreadyInRow: (row: number) => `Đã lấy giá trị khác ở dòng ${row} của cùng đơn vị.`,
  belowItself: 'Đơn vị không thể trực thuộc chính nó.',
  closedRound: 'Đợt báo cáo đã chốt số liệu.',
} as const;
