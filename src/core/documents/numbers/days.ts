import { shownDay } from '../../text/days.ts';
import { countAlone } from './counts.ts';

/** Parts of a day `YYYY-MM-DD`. */
export function dayParts(day: string): { readonly year: string; readonly month: number; readonly date: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: Number(month), date };
}

/** A month as documents write it: the zero only before 1 and 2 (05-HD/VPTW, mục 4). */
export function monthInText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** Running text: "09/12/2026", "02/6/2026". */
export function dayInText(day: string): string {
  const { year, month, date } = dayParts(day);
  return `${date}/${monthInText(month)}/${year}`;
}

/** Tables: dd/mm/yyyy. */
export function dayInTable(day: string): string {
  return shownDay(day);
}

/** Where a column is too narrow for the year: "15/12". */
export function dayAndMonth(day: string): string {
  return dayInTable(day).slice(0, 5);
}

/** "03 ngày" */
export function daysInText(days: number): string {
  return `${countAlone(days)} ngày`;
}
