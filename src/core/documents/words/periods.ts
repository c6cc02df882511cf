/** The plan whose targets the report measures, as documents name it after the first mention. */
export const planTitle = 'Kế hoạch số 195/KH-UBND';

export function yearTitle(year: number): string {
  return `năm ${year}`;
}

/** What part IV plans for: the second half after the first, otherwise the next year. */
export function nextPeriodTitle(periodTitle: string, year: number): string {
  return /đầu năm/iu.test(periodTitle) ? periodTitle.replace(/đầu năm/iu, 'cuối năm') : yearTitle(year + 1);
}
