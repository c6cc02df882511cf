/** A column of the meeting grid; null is the whole year. */
export function monthLabel(month: number | null): string {
  return month === null ? 'Cả năm' : `Tháng ${month}`;
}

/** A month inside a sentence: "tháng 7/2026", "cả năm 2026". */
export function monthOfYear(year: number, month: number | null): string {
  return month === null ? `cả năm ${year}` : `tháng ${month}/${year}`;
}
