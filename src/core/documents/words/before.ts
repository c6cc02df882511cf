import { dayInText, daysInText } from '../numbers/days.ts';
import { joined } from '../numbers/lists.ts';
import type { Text } from '../structure/text.ts';
import { inPursuance, reportTitle, withBoldDay } from './letters.ts';

/** Nhắc trước hạn, as a letter. */
export function beforeSubject(periodTitle: string): string {
  return `nhắc gửi ${reportTitle(periodTitle)}`;
}

/** "(còn 05 ngày)"; on the last day itself, and after it, what there is to say. */
export function daysLeft(days: number): string {
  if (days > 0) return ` (còn ${daysInText(days)})`;
  return days === 0 ? ' (hôm nay là ngày cuối)' : '';
}

export interface BeforeParts {
  readonly basis: string;
  readonly due: string;
  readonly asOf: string;
  readonly daysLeft: number;
  readonly self: string;
  readonly unitName: string | null;
}

export function beforeFacts({ basis, due, asOf, daysLeft: days, self, unitName }: BeforeParts): string {
  const first = `${inPursuance(basis)}, các đơn vị gửi báo cáo ${due}${daysLeft(days)}.`;
  const second =
    unitName === null ? '' : `Đến hết ngày ${dayInText(asOf)}, ${self} chưa nhận được báo cáo của ${unitName}.`;
  return joined([first, second], ' ');
}

export function beforeDemand(self: string, receiver: string, due: string, single: boolean): Text {
  const whom = single ? 'cấp ủy đơn vị' : 'cấp ủy các đơn vị chưa gửi';
  return withBoldDay(
    `${self} đề nghị ${whom} chỉ đạo hoàn thành, gửi báo cáo (bản ký số qua hệ thống văn bản; bản Word, phiếu số liệu) về ${receiver} `,
    due,
  );
}

export const beforeFileName = 'Công văn nhắc trước hạn';
