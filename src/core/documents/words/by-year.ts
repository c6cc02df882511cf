import type { Status } from '../../../contract/status.ts';
import { countAlone, fraction } from '../numbers/counts.ts';
import { joined } from '../numbers/lists.ts';
import { reached } from '../numbers/percent.ts';
import { see } from './appendix-reference.ts';
import { yearTitle } from './periods.ts';

const noFigures = 'chưa có số liệu';
const noModels = 'chưa có mô hình được báo cáo';
const nothingSaid: ReadonlySet<string> = new Set([noFigures, noModels]);

/**
 * "Theo từng năm (Phụ lục I): năm 2026: …; năm 2027: …." Nothing of a period within one year, nor where no year has
 * anything to say.
 */
function byYear(start: string, years: readonly Status[], figureOf: (status: Status) => string): string {
  if (years.every(status => nothingSaid.has(figureOf(status)))) return '';
  return `${start}: ${years.map(status => `${yearTitle(status.year)}: ${figureOf(status)}`).join('; ')}.`;
}

/** I.2: how the units kept to the yearly reports of the period. */
export function reportingByYear(years: readonly Status[]): string {
  const asked = years.filter(({ round }) => round !== null && round.expected > 0);
  return byYear('Theo các đợt báo cáo định kỳ', asked, reportedInYear);
}

export function reportedInYear({ round }: Status): string {
  if (round === null || round.expected === 0) return noFigures;
  const { received, expected, onTime, late, missing } = round;
  if (received === 0) return missing > 0 ? 'chưa nhận được báo cáo của đơn vị nào' : 'chưa đến hạn gửi báo cáo';
  const share = `${fraction(received, expected)} đơn vị gửi báo cáo${reached(received, expected)}`;
  const all = received === 1 ? '' : 'đều ';
  if (late === 0) return `${share}, ${all}đúng hạn`;
  return onTime === 0 ? `${share}, ${all}chậm` : `${share}, trong đó ${countAlone(late)} đơn vị gửi chậm`;
}

/** II.1, of the annual programme. */
export function workPlansByYear(years: readonly Status[], appendix: number | null): string {
  return byYear(`Theo từng năm${see(appendix)}`, years, workPlansOfYear);
}

export function workPlansOfYear({ workPlans: { done, no, expected } }: Status): string {
  if (done + no === 0) return noFigures;
  return done === 0 ? 'chưa có đơn vị nào' : `${fraction(done, expected)} đơn vị${reached(done, expected)}`;
}

/** II.2, of party cells. */
export function meetingsByYear(years: readonly Status[]): string {
  return byYear('Theo từng năm', years, cellsOfYear);
}

export function cellsOfYear({ meetings: { period } }: Status): string {
  const { done, no, unknown, expected, atLeast } = period;
  if (done + no + unknown === 0) return noFigures;
  if (done === 0) return 'chưa ghi nhận chi bộ nào';
  const least = atLeast && done < expected ? 'ít nhất ' : '';
  return `${least}${fraction(done, expected)} chi bộ${reached(done, expected)}`;
}

/** II.3 */
export function activitiesByYear(years: readonly Status[]): string {
  return byYear('Theo từng năm', years, activitiesOfYear);
}

export function activitiesOfYear({ activities, activityUnits }: Status): string {
  if (activityUnits === 0) return noFigures;
  const session = activities.find(({ kind }) => kind === 'session');
  const article = activities.find(({ kind }) => kind === 'article');
  const told = joined(
    [
      counted(session?.quantity, 'cuộc tuyên truyền'),
      counted(session?.people, 'lượt người tham dự'),
      counted(article?.quantity, 'tin, bài'),
    ],
    ', ',
  );
  return told === '' ? 'không phát sinh' : told;
}

function counted(count: number | undefined, what: string): string {
  return count === undefined || count === 0 ? '' : `${countAlone(count)} ${what}`;
}

/** II.5 */
export function modelsByYear(years: readonly Status[]): string {
  return byYear('Theo từng năm', years, modelsOfYear);
}

export function modelsOfYear({ models: { total } }: Status): string {
  return total === 0 ? noModels : `${countAlone(total)} mô hình, điển hình`;
}
