import { dayInText } from '../numbers/days.ts';
import { daysLeft } from './before.ts';
import { reportTitle } from './letters.ts';

/** Short messages to copy into Zalo: no figures about others, no public opinion. */
export interface ReminderMessage {
  /** "Ban TGDV Đảng ủy UBND tỉnh" */
  readonly board: string;
  readonly periodTitle: string;
  /** "trước ngày 10/12/2026" */
  readonly due: string;
  readonly daysLeft: number | null;
  /** One: its name stands in the sentence; more: in a list below. Null: all units, none of which has sent. */
  readonly unitNames: readonly string[] | null;
  /** Whether these are all that have not sent, not some chosen of them. */
  readonly remaining: boolean;
}

export function reminderMessage(parts: ReminderMessage): string {
  const { board, periodTitle, due, daysLeft: days, unitNames, remaining } = parts;
  const textTo = (whom: string) =>
    `${board} xin nhắc: ${reportTitle(periodTitle)} gửi ${due}${daysLeft(days)}. Đề nghị ${whom} gửi bản ký số qua hệ thống văn bản và bản Word, phiếu số liệu. Trân trọng cảm ơn.`;
  if (unitNames === null) return textTo('các đơn vị');
  const [only] = unitNames;
  if (unitNames.length === 1 && only !== undefined) return textTo(only);
  return remaining
    ? withList(textTo('các đơn vị còn lại'), 'Các đơn vị còn lại:', unitNames)
    : withList(textTo(namedBelow), notSentHeading, unitNames);
}

export interface ChaseMessage {
  readonly board: string;
  readonly periodTitle: string;
  readonly asOf: string;
  /** "15h00"; null: the end of the day. */
  readonly hour: string | null;
  readonly until: string;
  /** One: its name stands in the sentence; more: in a list below. */
  readonly unitNames: readonly string[];
}

export function chaseMessage({ board, periodTitle, asOf, hour, until, unitNames }: ChaseMessage): string {
  const [only] = unitNames;
  const one = unitNames.length === 1 && only !== undefined;
  const when = `${hour ?? 'hết'} ngày ${dayInText(asOf)}`;
  const text = `Đến ${when}, ${board} chưa nhận được ${reportTitle(periodTitle)} của ${one ? only : namedBelow}. Nếu đã gửi, xin cho biết số, ngày văn bản; nếu chưa, đề nghị gửi trước ngày ${dayInText(until)}. Trân trọng cảm ơn.`;
  return one ? text : withList(text, notSentHeading, unitNames);
}

const namedBelow = 'các đơn vị có tên dưới đây';
const notSentHeading = 'Các đơn vị chưa gửi:';

function withList(text: string, heading: string, names: readonly string[]): string {
  return [text, heading, ...names.map((name, index) => `${index + 1}. ${name}`)].join('\n');
}

export const messagesFileName = 'Tin nhắn Zalo';
