import { shownDay } from '../text/days.ts';

export const rowQuestion = {
  stateReport: (sender: string, number: string, unit: string) =>
    `${sender} gửi báo cáo ${number} theo thể thức cơ quan nhà nước: có phải báo cáo của ${unit} không?`,
  whichUnit: (sender: string) => `“${sender}” là đơn vị nào trong danh sách?`,
  whichDay: (written: string) => `Ngày đến ghi “${written}” không đọc được: bỏ qua dòng này hay ghi nhận tay.`,
  otherDay: (number: string, day: string) =>
    `Số đến ${number} đã ghi nhận ngày ${shownDay(day)}: đây có phải báo cáo khác không?`,
  otherYear: (year: number) => `Trích yếu ghi năm ${year}: có ghi nhận vào đợt này không?`,
} as const;

export const registerStage = { reading: 'Đang đọc sổ', comparing: 'Đang so với số liệu đã có' } as const;
