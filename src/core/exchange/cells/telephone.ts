import type { Cell } from '../workbook/types.ts';
import { plainText } from './parsed.ts';
import { saysNotRecorded } from './said-no.ts';

/**
 * A telephone number in the clerk's own spelling. One that lost its leading zero (the spreadsheet took it for a
 * number) gets it back: 9 digits are a mobile, 10 a landline with its area code. Null when empty or "…".
 */
export function parseTelephone(cell: Cell | undefined): string | null {
  const text = plainText(cell);
  if (saysNotRecorded(text)) return null;
  return /^[1-9]\d{8,9}$/.test(text) ? `0${text}` : text;
}
