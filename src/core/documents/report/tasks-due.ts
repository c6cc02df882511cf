import { everyYear, monthOrQuarter } from '../words/task-times.ts';

/**
 * Whether a task of the plan falls due in what part IV plans for, by the time its annex prints: "Quý II/2027", "2027 - 2030"
 * (both years too), "Tháng 11 hằng năm". What only goes on ("Thường xuyên", "Cả giai đoạn") falls due at no time.
 *
 * @param years planned for. @param periodTo last day reported on: months and quarters over by then are not to come.
 */
export function fallsDue(time: string, years: readonly number[], periodTo: string): boolean {
  const month = lastMonth(time);
  return yearsNamed(time, years).some(year => `${year}-${String(month).padStart(2, '0')}` > periodTo.slice(0, 7));
}

function yearsNamed(time: string, years: readonly number[]): readonly number[] {
  if (everyYear.test(time)) return years;
  const named = [...time.matchAll(/\b20\d{2}\b/gu)].map(([year]) => Number(year));
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return [];
  return years.filter(year => year >= first && year <= last);
}

/** Of a month or a quarter its last; otherwise that of the year. */
function lastMonth(time: string): number {
  const { month, quarter } = monthOrQuarter.exec(time)?.groups ?? {};
  if (month !== undefined) return Number(month);
  const place = ['I', 'II', 'III', 'IV'].indexOf(quarter ?? '') + 1;
  return place === 0 ? 12 : place * 3;
}
