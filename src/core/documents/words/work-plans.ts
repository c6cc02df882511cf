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
}

/** II.1: HPI content in the annual programme, then own plans against the target of KH 195, nhiệm vụ 4. */
export function workPlanSentences(parts: WorkPlanParts): string {
  return joined([programme(parts), ownPlans(parts)], ' ');
}

function programme(parts: WorkPlanParts): string {
  const { done, no, notRecorded, expected } = parts.inProgramme;
  const what = 'nội dung tuyên truyền nâng cao Chỉ số hạnh phúc';
  const where = `vào chương trình, kế hoạch công tác ${parts.periodTitle}`;
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

function notDone(no: number, notRecorded: number, { noNames }: WorkPlanParts): string {
  const [name] = noNames;
  if (no === 0) return '';
  const only = notRecorded === 0 ? 'còn ' : '';
  return no === 1 && name !== undefined
    ? `${only}01 đơn vị chưa thực hiện là ${name}`
    : `${countAlone(no)} đơn vị chưa thực hiện`;
}

function unanswered(count: number, { notRecordedNames }: WorkPlanParts): string {
  const [name] = notRecordedNames;
  if (count === 0) return '';
  return count === 1 && name !== undefined
    ? `01 đơn vị chưa có số liệu là ${name}`
    : `${countAlone(count)} đơn vị chưa có số liệu`;
}

function ownPlans(parts: WorkPlanParts): string {
  const { done, no, expected } = parts.ownPlans;
  if (expected === 0) return '';
  const target = ` (chỉ tiêu của ${parts.planTitle}: 100%)${see(parts.unitsAppendix)}.`;
  if (done > 0) return `Có ${fraction(done, expected)} đơn vị ban hành kế hoạch riêng${target}`;
  return no > 0
    ? `Chưa có đơn vị nào ban hành kế hoạch riêng${target}`
    : `Chưa có số liệu về việc ban hành kế hoạch riêng${target}`;
}
