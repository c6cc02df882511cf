import type { UnitKind } from '../../../contract/enumerations.ts';
import { countAlone, fraction } from '../numbers/counts.ts';
import { dayInText, daysInText } from '../numbers/days.ts';
import { joined } from '../numbers/lists.ts';
import { reached } from '../numbers/percent.ts';
import { see } from './appendix-reference.ts';
import { unitKindInText } from './kinds.ts';

/** The round's figures and the units behind the small ones. */
export interface ReportingParts {
  readonly asOf: string;
  readonly lastDayOnTime: string;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly notYetDue: number;
  /** In the order they are listed. */
  readonly byKind: readonly { readonly kind: UnitKind; readonly received: number; readonly expected: number }[];
  readonly receivedNames: readonly string[];
  readonly missingNames: readonly string[];
  readonly lateUnits: readonly { readonly name: string; readonly daysLate: number }[];
  readonly lateAppendix: number | null;
  /** Names of late units travel only to Thường trực. */
  readonly namesAllowed: boolean;
}

/** I.2, first sentences: how many reported, on time, late, not at all. */
export function reportingSentence(parts: ReportingParts): string {
  const { expected, received } = parts;
  const until = `Đến hết ngày ${dayInText(parts.asOf)}, `;
  if (expected === 0) return 'Chưa có đơn vị nào trong danh sách đơn vị phải báo cáo.';
  if (received === 0) {
    const list = parts.missing > 0 ? seeLate(parts) : '';
    const awaited = isOver(parts) ? inExtension(parts, '; ') : `; thời hạn ${throughDay(parts)}`;
    const count = `chưa nhận được báo cáo của đơn vị nào (${fraction(0, expected)} đơn vị)`;
    return `${until}${count}${list}${parts.notYetDue > 0 ? awaited : ''}.`;
  }
  if (received === 1) return `${until}${onlyOne(parts)}`;
  if (received === expected) return `${until}${everybody(parts)}`;
  const kinds = kindsInText(parts);
  const first = `${until}đã có ${fraction(received, expected)} đơn vị gửi báo cáo${reached(received, expected)}${kinds}${timing(parts)}.`;
  return joined([first, rest(parts)], ' ');
}

function everybody(parts: ReportingParts): string {
  const { expected, received, late, onTime } = parts;
  if (late === 0) return `${fraction(received, expected)} đơn vị đã gửi báo cáo, đều đúng hạn.`;
  const share = `${fraction(received, expected)} đơn vị đã gửi báo cáo${reached(received, expected)}`;
  if (onTime === 0) return `${share}, đều gửi chậm${seeLate(parts)}.`;
  return `${share}, trong đó ${countAlone(onTime)} đơn vị gửi đúng hạn, ${lateInText(parts)}.`;
}

function onlyOne(parts: ReportingParts): string {
  const [name] = parts.receivedNames;
  const how = parts.late === 0 ? 'gửi đúng hạn' : `gửi ${lateOf(parts)}${parts.missing === 0 ? seeLate(parts) : ''}`;
  const who = name === undefined || (parts.late > 0 && !parts.namesAllowed) ? '' : ` là ${name}`;
  const first = `đã có ${fraction(1, parts.expected)} đơn vị gửi báo cáo${reached(1, parts.expected)}${who}, ${how}`;
  const others = rest(parts);
  return others === '' ? `${first}.` : `${first}; ${others.replace(/^Còn/u, 'còn')}`;
}

function lateOf(parts: ReportingParts): string {
  const [late] = parts.lateUnits;
  return late === undefined ? 'chậm' : `chậm ${daysInText(late.daysLate)}`;
}

function kindsInText({ byKind }: ReportingParts): string {
  const kinds = byKind.filter(({ expected }) => expected > 0);
  if (kinds.length < 2) return '';
  return `, gồm ${kinds.map(({ kind, received, expected }) => `${fraction(received, expected)} ${unitKindInText[kind]}`).join(', ')}`;
}

/** Before anybody could be late the sentence says nothing about time. */
function timing(parts: ReportingParts): string {
  const { onTime, late, missing } = parts;
  const due = ` (hạn: ${throughDay(parts).replace('đến ', '')})`;
  if (late === 0) return missing === 0 && !isOver(parts) ? '' : `; đều gửi đúng hạn${due}`;
  if (onTime === 0) return `; đều gửi chậm${missing === 0 ? seeLate(parts) : ''}${due}`;
  return `; trong đó ${countAlone(onTime)} đơn vị gửi đúng hạn, ${lateInText(parts)}${due}`;
}

function lateInText(parts: ReportingParts): string {
  const [late] = parts.lateUnits;
  const who =
    parts.late === 1 && late !== undefined && parts.namesAllowed
      ? ` là ${late.name} (chậm ${daysInText(late.daysLate)})`
      : '';
  return `${countAlone(parts.late)} đơn vị gửi chậm${who}${parts.missing === 0 ? seeLate(parts) : ''}`;
}

function rest(parts: ReportingParts): string {
  const { missing, notYetDue, missingNames } = parts;
  if (missing > 0) {
    const [name] = missingNames;
    const who = missing === 1 && name !== undefined && parts.namesAllowed ? ` là ${name}` : '';
    return `Còn ${countAlone(missing)} đơn vị chưa gửi báo cáo${who}${seeLate(parts)}${inExtension(parts, ', ')}.`;
  }
  if (notYetDue === 0) return '';
  return isOver(parts)
    ? `${inExtension(parts, 'Còn ')}.`
    : `Còn ${countAlone(notYetDue)} đơn vị chưa gửi báo cáo; thời hạn ${throughDay(parts)}.`;
}

/** Whoever is still waited for after the last day was given a later one. */
function inExtension({ notYetDue }: ReportingParts, before: string): string {
  return notYetDue === 0 ? '' : `${before}${countAlone(notYetDue)} đơn vị đang trong thời gian gia hạn`;
}

function isOver({ asOf, lastDayOnTime }: ReportingParts): boolean {
  return asOf > lastDayOnTime;
}

/** The list is named once: where the units missing are counted, otherwise where the late ones are. */
function seeLate({ namesAllowed, lateAppendix }: ReportingParts): string {
  return see(namesAllowed ? lateAppendix : null);
}

function throughDay({ lastDayOnTime }: ReportingParts): string {
  return `đến hết ngày ${dayInText(lastDayOnTime)}`;
}

/** A year without a round. */
export const noRoundSentence = 'Chưa có số liệu về chế độ báo cáo.';
