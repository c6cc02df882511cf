import type { Status } from '../../../contract/status.ts';
import { countAlone, fraction } from '../numbers/counts.ts';
import { joined } from '../numbers/lists.ts';
import { reached } from '../numbers/percent.ts';
import { see } from './appendix-reference.ts';
import { severalYearsTitle } from './periods.ts';

const noFigures = 'chưa có số liệu';
const noModels = 'chưa có mô hình được báo cáo';
const nothingSaid: ReadonlySet<string> = new Set([noFigures, noModels]);

/**
 * "Theo từng năm (Phụ lục I): năm 2026: …; năm 2027: …." Nothing of a period within one year, nor where no year has
 * anything to say.
 */
function byYear(start: string, years: readonly Status[], figureOf: (status: Status) => string): string {
  if (years.every(status => nothingSaid.has(figureOf(status)))) return '';
  return `${start}: ${stretchesOf(years, figureOf).map(inText).join('; ')}.`;
}

/** Years one after the other of which the same is said. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly said: string;
}

/** Years nothing is known of stand together; a figure stands by its own year. */
function stretchesOf(years: readonly Status[], figureOf: (status: Status) => string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const status of years) {
    const said = figureOf(status);
    const before = stretches.at(-1);
    if (before !== undefined && before.said === said && before.last === status.year - 1 && nothingSaid.has(said)) {
      stretches[stretches.length - 1] = { ...before, last: status.year };
    } else stretches.push({ first: status.year, last: status.year, said });
  }
  return stretches;
}

/** "năm 2026: 9/12 đơn vị", "các năm 2027 – 2030: chưa có số liệu" */
function inText({ first, last, said }: Stretch): string {
  return `${severalYearsTitle(first, last)}: ${said}`;
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

/** Whether nobody sent a report of the year: what stands in none is then not known to be none. */
export function nobodyReported(round: Status['round']): boolean {
  return round === null || round.received === 0;
}

/** II.5 */
export function modelsByYear(years: readonly Status[]): string {
  return byYear('Theo từng năm', years, modelsOfYear);
}

export function modelsOfYear({ models: { total }, round }: Status): string {
  if (total === 0 && nobodyReported(round)) return noFigures;
  return total === 0 ? noModels : `${countAlone(total)} mô hình, điển hình`;
}
