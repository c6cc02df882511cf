import type { FormGroup } from '../../../contract/form-check.ts';
import { formGroupLabel } from '../../../contract/words/form-check.ts';

const longestQuote = 70;

export const placeWords = {
  section: (number: number, landscape: boolean) => `phần ${number}${landscape ? ' (khổ ngang)' : ''}`,
  paragraph: (count: number) => `đoạn ${count}`,
  inBody: (count: number) => `nội dung đoạn ${count}`,
  table: (number: number) => `bảng ${number}`,
  header: 'đầu trang',
  footer: 'chân trang',
  wholeDocument: 'cả văn bản',
  more: (count: number) => `và ${String(count).padStart(2, '0')} chỗ khác`,
} as const;

/** "Nội dung, đoạn 3: “Thực hiện Công văn…”" */
export function placeOf(group: FormGroup, where: string | undefined, quoted: string | undefined): string {
  const label = where === undefined ? formGroupLabel[group] : `${formGroupLabel[group]}, ${where}`;
  return quoted === undefined ? label : `${label}: ${quote(quoted)}`;
}

function quote(text: string): string {
  const letters = [...text];
  return `“${letters.length <= longestQuote ? text : `${letters.slice(0, longestQuote).join('').trimEnd()}…`}”`;
}
