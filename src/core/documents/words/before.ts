import { dayInText, daysInText } from '../numbers/days.ts';
import { joined } from '../numbers/lists.ts';
import type { Text } from '../structure/text.ts';
import { inPursuance, reportTitle, withBoldDay } from './letters.ts';

/** Nhắc trước hạn, as a letter. */
export function beforeSubject(periodTitle: string): string {
  return `nhắc gửi ${reportTitle(periodTitle)}`;
}

/** "(còn 05 ngày)"; on the last day itself, and after it, what there is to say. Only of a message read the same day. */
export function daysLeft(days: number | null): string {
  if (days === null) return '';
  if (days > 0) return ` (còn ${daysInText(days)})`;
  return days === 0 ? ' (hôm nay là ngày cuối)' : '';
}

export interface BeforeParts {
  readonly basis: string;
  /** What was asked of all: "trước ngày 10/12/2026". */
  readonly due: string;
  /** What those addressed were given instead; '' where nothing. */
  readonly extension: string;
  readonly asOf: string;
  readonly self: string;
  readonly unitName: string | null;
}

/** "; các đơn vị được gia hạn đến hết ngày 25/12/2026". @param day null: not the same of each. */
export function extensionGiven(day: string | null, single: boolean): string {
  const until = day === null ? '' : ` đến hết ngày ${dayInText(day)}`;
  return `; ${single ? 'đơn vị' : 'các đơn vị'} được gia hạn${until}`;
}

/** Where each was given a day of its own. */
export const withinExtension = 'trong thời gian được gia hạn';

export function beforeFacts({ basis, due, extension, asOf, self, unitName }: BeforeParts): string {
  const first = `${inPursuance(basis)}, các đơn vị gửi báo cáo ${due}${extension}.`;
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
