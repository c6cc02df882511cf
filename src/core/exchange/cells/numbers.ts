import { searchKey } from '../../text/search-key.ts';
import type { Cell } from '../workbook/types.ts';
import { asked, blank, isUnreadable, none, type Parsed, plainText, value } from './parsed.ts';
import { saysNo, saysNotRecorded } from './said-no.ts';

/** Words that may stand after a number without changing it: "45 đ/c", "08 cuộc". */
const units = new Set(
  (
    'd c,dc,dong chi,dang vien,dv,nguoi,luot,luot nguoi,cuoc,buoi,lan,hoi nghi,tin,bai,tin bai,chi bo,cb,don vi,' +
    'chuyen trang,chuyen de,tai lieu,cuon,to,ban,mo hinh'
  ).split(','),
);
const plainNumber = /^\d{1,9}$/;
const groupedByPoint = /^\d{1,3}(?:[.\s]\d{3})+$/;
const groupedByComma = /^\d{1,3}(?:,\d{3})+$/;

/** A whole number of people, meetings, articles. "chưa" in such a column is a said no: no value, not a question. */
export function parseNumber(cell: Cell | undefined): Parsed<number> {
  if (cell === undefined) return blank;
  if (isUnreadable(cell) || cell.kind === 'boolean' || cell.kind === 'date') return asked();
  if (typeof cell.raw === 'number') return fromNumber(cell.raw);
  return parseNumberText(plainText(cell));
}

function parseNumberText(text: string): Parsed<number> {
  if (saysNotRecorded(text)) return blank;
  if (saysNo(text)) return none;
  const parts = /^([\d.,\s]*\d)\s*(\D*)$/.exec(text);
  const digits = parts?.[1] ?? '';
  const unit = searchKey(parts?.[2] ?? '');
  const isClean = unit === '' || units.has(unit);
  if (plainNumber.test(digits) || groupedByPoint.test(digits)) {
    const number = Number(digits.replace(/[.\s]/g, ''));
    return isClean ? value(number) : asked(number);
  }
  if (groupedByComma.test(digits)) return asked(Number(digits.replaceAll(',', '')));
  const about = /^\D{1,12}?(\d{1,9})$/.exec(text);
  return about === null || /[-–]\s?\d+$/.test(text) ? asked() : asked(Number(about[1]));
}

/** 1.359 as a number cell is what a spreadsheet with decimal points makes of "1.359" lượt người. */
function fromNumber(raw: number): Parsed<number> {
  if (Number.isInteger(raw) && raw >= 0 && raw <= 100_000_000) return value(raw);
  const thousands = Math.round(raw * 1000);
  const isShifted = raw > 0 && raw < 1000 && Math.abs(raw * 1000 - thousands) < 1e-6;
  return isShifted ? asked(thousands) : asked();
}
