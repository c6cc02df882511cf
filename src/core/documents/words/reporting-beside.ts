import { countAlone } from '../numbers/counts.ts';
import { dayInText } from '../numbers/days.ts';
import { joined, mostNames, withoutEndMark } from '../numbers/lists.ts';
import type { ReminderLetters, RosterChange } from '../report/facts.ts';
import { see } from './appendix-reference.ts';

/** I.2, what stands beside the count: exempt, extended, soft copies, asked to complete, roster, reminders. */
export function exemptSentence(
  exempt: readonly { readonly name: string; readonly reason: string | null }[],
  unitsAppendix: number | null,
): string {
  const [first] = exempt;
  if (first === undefined) return '';
  if (exempt.length === 1) return `Không tính 01 đơn vị không phải báo cáo kỳ này là ${withReason(first)}.`;
  const count = `Không tính ${countAlone(exempt.length)} đơn vị không phải báo cáo kỳ này`;
  return exempt.length > mostNames
    ? `${count}${see(unitsAppendix)}.`
    : `${count}: ${exempt.map(withReason).join('; ')}.`;
}

function withReason({ name, reason }: { readonly name: string; readonly reason: string | null }): string {
  return reason === null || reason.trim() === '' ? name : `${name} (${withoutEndMark(reason)})`;
}

export interface ExtendedUnit {
  readonly name: string;
  readonly state: 'sentInTime' | 'sentLate' | 'notSent';
}

export function extendedSentence(extended: readonly ExtendedUnit[], namesAllowed: boolean): string {
  const [first] = extended;
  if (first === undefined) return '';
  const notSent = extended.filter(unit => unit.state === 'notSent');
  const sentLate = extended.filter(unit => unit.state === 'sentLate');
  const count = `${countAlone(extended.length)} đơn vị được gia hạn`;
  const single = extended.length === 1;
  const who = single && namesAllowed ? ` là ${first.name}` : '';
  if (notSent.length === 0 && sentLate.length === 0) return `${count}${who}, đã gửi trong thời gian gia hạn.`;
  if (single) return `${count}${who}, ${notSent.length === 1 ? 'chưa gửi' : 'gửi sau thời gian gia hạn'}.`;
  if (notSent.length === extended.length) return `${count}, đều chưa gửi.`;
  const late = sentLate.length === 0 ? '' : `${countAlone(sentLate.length)} đơn vị gửi sau thời gian gia hạn`;
  const [missing] = notSent;
  const name = notSent.length === 1 && missing !== undefined && namesAllowed ? ` là ${missing.name}` : '';
  const open = notSent.length === 0 ? '' : `còn ${countAlone(notSent.length)} đơn vị chưa gửi${name}`;
  return `${joined([count, late, open], ', ')}.`;
}

export function softCopiesSentence(count: number, names: readonly string[]): string {
  const [name] = names;
  if (count === 0) return '';
  const who = count === 1 && name !== undefined ? name : `${countAlone(count)} đơn vị`;
  return `Trong số đã nhận, ${who} mới gửi bản mềm, chưa gửi bản chính thức.`;
}

export function askedToCompleteSentence(count: number, names: readonly string[]): string {
  const [name] = names;
  if (count === 0) return '';
  return count === 1 && name !== undefined
    ? `Báo cáo của ${name} đã được đề nghị bổ sung, hoàn thiện, chưa nhận lại.`
    : `${countAlone(count)} báo cáo đã đề nghị bổ sung, hoàn thiện, chưa nhận lại.`;
}

export function rosterSentence(changes: readonly RosterChange[]): string {
  const closed = changes.filter(change => change.kind === 'closed');
  const founded = changes.filter(change => change.kind === 'founded');
  const parts = [
    closed.length === 0 ? '' : `giảm ${countAlone(closed.length)} đơn vị do ${closed.map(closedInText).join('; ')}`,
    founded.length === 0 ? '' : `tăng ${countAlone(founded.length)} đơn vị do ${founded.map(foundedInText).join('; ')}`,
  ];
  const text = joined(parts, '; ');
  return text === '' ? '' : `So với khi mở đợt báo cáo, ${text}.`;
}

function closedInText({ unitName, successorNames, on }: RosterChange): string {
  const what = successorNames.length === 0 ? 'kết thúc hoạt động' : `sáp nhập vào ${successorNames.join(', ')}`;
  return `${unitName} ${what}${fromDay(on)}`;
}

function foundedInText({ unitName, on }: RosterChange): string {
  return `thành lập ${unitName}${fromDay(on)}`;
}

function fromDay(on: string | null): string {
  return on === null ? '' : ` từ ngày ${dayInText(on)}`;
}

export function remindersSentence(letters: readonly ReminderLetters[]): string {
  if (letters.length === 0) return '';
  return `Ban đã đôn đốc ${countAlone(letters.length)} lần bằng văn bản (${letters.map(lettersInText).join('; ')}).`;
}

function lettersInText({ number, day, count }: ReminderLetters): string {
  if (count > 1) return `${countAlone(count)} công văn, ngày ${dayInText(day)}`;
  return `Công văn${number === null ? '' : ` số ${number},`} ngày ${dayInText(day)}`;
}
