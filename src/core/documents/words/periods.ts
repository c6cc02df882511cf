/** The plan whose targets the report measures, as documents name it after the first mention. */
export const planTitle = 'Kế hoạch số 195/KH-UBND';

export function yearTitle(year: number): string {
  return `năm ${year}`;
}

/** Last year of the programme (official letter of the committee, part 2: "giai đoạn 2026 – 2030"). */
const programmeEnd = 2030;

/** "giai đoạn 2026 – 2028" */
export function yearsTitle(first: number, last: number): string {
  return first === last ? yearTitle(first) : `giai đoạn ${first} – ${last}`;
}

/** "năm 2026", "các năm 2026 – 2027" */
export function severalYearsTitle(first: number, last: number): string {
  return first === last ? yearTitle(first) : `các năm ${first} – ${last}`;
}

/** Years of the programme that come after a period; a period that ends within a year leaves the rest of it. */
export function yearsAfter(periodTo: string): readonly number[] {
  const year = Number(periodTo.slice(0, 4));
  const next = periodTo.endsWith('-12-31') ? year + 1 : year;
  return Array.from({ length: Math.max(0, programmeEnd - next + 1) }, (_, index) => next + index);
}

const comingTime = 'thời gian tới';

/** What part IV plans for after a period of several years. */
export function titleAfter(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined ? comingTime : yearsTitle(first, last);
}

/** What part IV plans for: the second half after the first, "thời gian tới" after another part of a year, otherwise the next year. */
export function nextPeriodTitle(periodTitle: string, year: number): string {
  if (/(?<!\d)0?6 tháng đầu năm/iu.test(periodTitle)) return periodTitle.replace(/đầu năm/iu, 'cuối năm');
  return partOfYear.test(periodTitle) && !endOfYear.test(periodTitle) ? comingTime : yearTitle(year + 1);
}

/** "9 tháng đầu năm 2027", "quý I năm 2027", "tháng 3/2027" */
const partOfYear = /tháng|quý/iu;

/** "6 tháng cuối năm 2027", "quý IV năm 2027", "tháng 12/2027", "12 tháng năm 2027" */
const endOfYear = /tháng cuối năm|(?<!\d)12 tháng|(?:tháng 12|quý (?:IV|4))(?![\p{L}\d])/iu;
