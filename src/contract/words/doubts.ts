import { twoDigits } from './states.ts';

/** "Cần xem lại" and the list before an export: each doubt in one sentence. */
export function duplicateModelSentence(name: string, unitName: string, count: number): string {
  return `${twoDigits(count)} mô hình trùng tên “${name}”, cùng đơn vị ${unitName}, cùng loại, cùng năm.`;
}

export function countDiffersSentence(unitName: string, typed: number, known: number): string {
  return `${unitName} báo trên tổng số ${typed} chi bộ, trong danh sách đơn vị là ${known} chi bộ.`;
}

export function countedTwiceSentence(unitName: string, byCount: string, byCells: string): string {
  return `${unitName} báo ${byCount} chi bộ, ghi theo từng chi bộ là ${byCells}.`;
}

export function reportedDiffersSentence(unitName: string, reported: number, summed: number): string {
  return `${unitName} báo ${reported} cuộc tuyên truyền, cộng từng hoạt động đã ghi là ${summed} cuộc.`;
}

export function plansNotRecordedSentence(count: number): string {
  return `${twoDigits(count)} đơn vị chưa có số liệu về chương trình, kế hoạch công tác.`;
}

export function meetingsNotRecordedSentence(units: number): string {
  return `${twoDigits(units)} đơn vị chưa có số liệu sinh hoạt.`;
}

export function withoutYearCountSentence(count: number): string {
  return `${twoDigits(count)} đảng ủy cơ sở chưa có số liệu sinh hoạt cả năm, kết quả ghi “ít nhất”.`;
}

export function softOnlySentence(count: number): string {
  return `${twoDigits(count)} đơn vị mới gửi bản mềm, chờ bản chính thức.`;
}

export function rosterSentence(count: number): string {
  return `${twoDigits(count)} thay đổi về đơn vị chưa được trả lời trong danh sách phải báo cáo.`;
}

export function contentWithoutReportSentence(firstUnitName: string, count: number): string {
  const who = count === 1 ? firstUnitName : `${twoDigits(count)} đơn vị`;
  return `${who} đã có số liệu tuyên truyền nhưng chưa có báo cáo đến; số liệu này chưa được tính.`;
}

export const noDirectivesSentence = 'Chưa ghi văn bản nào của Đảng ủy trong năm. Thêm ở trang Văn bản, đôn đốc.';

/** "A, B và 12 đơn vị khác": at most three by name. */
export function inOneLine(names: readonly string[]): string {
  const shown = names.slice(0, 3);
  const others = names.length - shown.length;
  if (others > 0) return `${shown.join(', ')} và ${twoDigits(others)} trường hợp khác`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} và ${shown.at(-1)}`;
}

export function earlyReceiptSentence(named: string, periodFrom: string): string {
  return `Ngày nhận báo cáo trước kỳ số liệu của đợt (từ ${periodFrom}): ${named}.`;
}

export function futureReceiptSentence(named: string, today: string): string {
  return `Ngày nhận báo cáo sau ngày hôm nay (${today}): ${named}.`;
}

export function sharedNumberSentence(number: string, named: string): string {
  return `Số đến ${number} đã ghi cho ${named}.`;
}

export function earlyPlanSentence(named: string, month: number, year: number): string {
  return `Chương trình, kế hoạch ghi ngày ban hành trước tháng ${month}/${year}: ${named}.`;
}

export function futurePlanSentence(named: string, today: string): string {
  return `Chương trình, kế hoạch ghi ngày ban hành sau ngày hôm nay (${today}): ${named}.`;
}

export function countAboveSentence(unitName: string, done: number, known: number): string {
  return `${unitName} báo ${done} chi bộ đã đưa nội dung, nhiều hơn số chi bộ là ${known}.`;
}

/** A doubt about one year of a longer period. */
export function inYearSentence(year: number, sentence: string): string {
  return `Năm ${year}: ${sentence}`;
}
