import { dayInText } from '../numbers/days.ts';

/** Báo cáo nhanh: one page, the figures of a day. */
export function quickSummary(periodTitle: string): readonly string[] {
  return [
    'nhanh kết quả tuyên truyền Bộ tiêu chí, các nhiệm vụ, giải pháp',
    `nâng cao Chỉ số hạnh phúc của người dân ${periodTitle}`,
  ];
}

export function quickOpening(parts: {
  readonly self: string;
  readonly addressee: string;
  readonly periodTitle: string;
  readonly asOf: string;
}): string {
  return `${parts.self} báo cáo nhanh ${parts.addressee} kết quả thực hiện ${parts.periodTitle} (số liệu tính đến hết ngày ${dayInText(parts.asOf)}) như sau:`;
}

/** "1. Có 31/38 đơn vị …" */
export function numbered(number: number, sentence: string): string {
  return `${number}. ${sentence}`;
}

export const quickFileName = 'Báo cáo nhanh';
