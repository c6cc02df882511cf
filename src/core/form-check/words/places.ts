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

/** "đoạn 3: “Thực hiện Công văn…”"; '' when the part of the document says it all. */
export function spotOf(where: string | undefined, quoted: string | undefined): string {
  return [...(where === undefined ? [] : [where]), ...(quoted === undefined ? [] : [quote(quoted)])].join(': ');
}

/** "Nội dung, đoạn 3: “Thực hiện…”; đoạn 7: “Đến hết…” và 04 chỗ khác" */
export function placeOf(group: FormGroup, spots: readonly string[], more: number): string {
  const label = formGroupLabel[group];
  const named = [...new Set(spots)].filter(spot => spot !== '');
  if (named.length === 0) return label;
  const separator = named[0]?.startsWith('“') ? ': ' : ', ';
  return `${label}${separator}${named.join('; ')}${more > 0 ? ` ${placeWords.more(more)}` : ''}`;
}

function quote(text: string): string {
  const letters = [...text];
  return `“${letters.length <= longestQuote ? text : `${letters.slice(0, longestQuote).join('').trimEnd()}…`}”`;
}
