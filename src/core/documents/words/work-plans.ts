import type { Share } from '../../../contract/status.ts';
import { countAlone, fraction } from '../numbers/counts.ts';
import { joined } from '../numbers/lists.ts';
import { reached } from '../numbers/percent.ts';
import { see } from './appendix-reference.ts';

export interface WorkPlanParts {
  readonly periodTitle: string;
  readonly planTitle: string;
  readonly inProgramme: Share;
  readonly ownPlans: Share;
  readonly doneNames: readonly string[];
  readonly noNames: readonly string[];
  readonly notRecordedNames: readonly string[];
  readonly unitsAppendix: number | null;
  /** Of several years: done is who did it every year; an own plan counts once. */
  readonly severalYears?: boolean;
}

/** II.1: HPI content in the annual programme, then own plans against the target of KH 195, nhiệm vụ 4. */
export function workPlanSentences(parts: WorkPlanParts): string {
  return joined([programme(parts), ownPlans(parts)], ' ');
}

function programme(parts: WorkPlanParts): string {
  const { done, no, notRecorded, expected } = parts.inProgramme;
  const what = 'nội dung tuyên truyền nâng cao Chỉ số hạnh phúc';
  const every = parts.severalYears ? 'của tất cả các năm ' : '';
  const where = `vào chương trình, kế hoạch công tác ${every}${parts.periodTitle}`;
  if (done === 0 && no === 0) return `Chưa có số liệu về việc đưa ${what} ${where}.`;
  if (done === 0) {
    return `${joined([`Chưa có đơn vị nào đưa ${what} ${where}`, unanswered(notRecorded, parts)], '; ')}.`;
  }
  const [doneName] = parts.doneNames;
  const who = done === 1 && doneName !== undefined ? ` là ${doneName}` : '';
  const share = `${fraction(done, expected)} đơn vị${reached(done, expected)}${who}`;
  if (done === expected) return `${share} đã đưa ${what} ${where}.`;
  return `${joined([`Có ${share} đã đưa ${what} ${where}`, notDone(no, notRecorded, parts), unanswered(notRecorded, parts)], '; ')}.`;
}

function notDone(no: number, notRecorded: number, { noNames, severalYears }: WorkPlanParts): string {
  const [name] = noNames;
  const what = severalYears ? 'có năm chưa thực hiện' : 'chưa thực hiện';
  if (no === 0) return '';
  const only = notRecorded === 0 ? 'còn ' : '';
  return no === 1 && name !== undefined ? `${only}01 đơn vị ${what} là ${name}` : `${countAlone(no)} đơn vị ${what}`;
}

function unanswered(count: number, { notRecordedNames, severalYears }: WorkPlanParts): string {
  const [name] = notRecordedNames;
  const what = severalYears ? 'chưa có số liệu đủ các năm' : 'chưa có số liệu';
  if (count === 0) return '';
  return count === 1 && name !== undefined ? `01 đơn vị ${what} là ${name}` : `${countAlone(count)} đơn vị ${what}`;
}

function ownPlans(parts: WorkPlanParts): string {
  const { done, no, expected } = parts.ownPlans;
  if (expected === 0) return '';
  const target = ` (chỉ tiêu của ${parts.planTitle}: 100%)${see(parts.unitsAppendix)}.`;
  if (done > 0)
    return `Có ${fraction(done, expected)} đơn vị ban hành kế hoạch riêng${parts.severalYears ? ' ít nhất 01 năm' : ''}${target}`;
  return no > 0
    ? `Chưa có đơn vị nào ban hành kế hoạch riêng${target}`
    : `Chưa có số liệu về việc ban hành kế hoạch riêng${target}`;
}
