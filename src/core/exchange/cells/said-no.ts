import { toPlainText } from '../../text/normalise.ts';
import { searchKey } from '../../text/search-key.ts';

const dashes = new Set(['-', '–', '—', '(-)']);
const dots = new Set(['…', '...', '(…)', '(...)']);
const restOfNo = '(?: (?:co|sh|sinh hoat|to chuc|thuc hien|dua|dua vao|ban hanh|xay dung|phat sinh|trien khai))?';
const noPattern = new RegExp(`^(?:chua|khong|ko|k|false|no)${restOfNo}$`);

/** "chưa", "không SH", "-": said, and the answer is no. */
export function saysNo(text: string): boolean {
  if (startsWithDigit(text)) return false;
  const plain = toPlainText(text);
  return dashes.has(plain) || noPattern.test(searchKey(plain));
}

/** "…" is how the office prints that nobody told it. */
export function saysNotRecorded(text: string): boolean {
  if (startsWithDigit(text)) return false;
  const plain = toPlainText(text);
  return plain === '' || dots.has(plain) || searchKey(plain) === 'chua co so lieu';
}

/** Most cells are numbers, dates and counts; none of them needs its words looked at. */
function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
