import { year } from '../../../contract/values.ts';
import type { Cell } from '../workbook/types.ts';
import { parseNumber } from './numbers.ts';
import { asked, type Parsed } from './parsed.ts';

/** Whether the register keeps records of such a year. */
export function isYear(number: number): boolean {
  return year.safeParse(number).success;
}

/** A year the register keeps; any other number is asked about. */
export function parseYear(cell: Cell | undefined): Parsed<number> {
  const said = parseNumber(cell);
  if (said.kind === 'asked') return asked(...said.candidates.filter(isYear));
  return said.kind === 'value' && !isYear(said.value) ? asked() : said;
}
