import { countAlone } from '../numbers/counts.ts';

/** Phụ lục III. */
export function feedbackTableTitle(periodTitle: string): string {
  return `Tổng hợp khó khăn, vướng mắc, kiến nghị, đề xuất của các đơn vị ${periodTitle}`;
}

export const feedbackTableHeadings = {
  order: 'TT',
  content: 'Nội dung',
  units: 'Đơn vị phản ánh, kiến nghị',
  groups: 'Nhóm tiêu chí',
  level: 'Cấp xem xét, giải quyết',
  resolution: 'Tình hình giải quyết',
} as const;

export const feedbackGroupTitles = { difficulties: 'Khó khăn, vướng mắc', proposals: 'Kiến nghị, đề xuất' } as const;

/** One unit by its name; more: "03 đơn vị: A; B; C." */
export function unitsOfTopic(names: readonly string[]): string {
  return names.length === 1 ? names.join('') : `${countAlone(names.length)} đơn vị: ${names.join('; ')}.`;
}

/** Units whose names stand under the row. */
export function unitsBelow(count: number): string {
  return `${countAlone(count)} đơn vị (danh sách ở dòng dưới)`;
}

/** "Gồm: A; B;" and "C; D." under it, rows of about the same length. @param most letters that stand on a row well. */
export function namesInRows(names: readonly string[], most: number): readonly string[] {
  const text = `Gồm: ${names.join('; ')}.`;
  const count = Math.ceil(text.length / most);
  const rows: string[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const part of text.split(/(?<=;) /u)) {
    // By where its middle lies, so that no row is left with a name or two.
    const middle = before + part.length / 2;
    rows[Math.min(count - 1, Math.floor((middle / text.length) * count))]?.push(part);
    before += part.length + 1;
  }
  return rows.filter(({ length }) => length > 0).map(row => row.join(' '));
}

/** "Đã chuyển (số 45-CV/ĐU, ngày 02/6/2026)" */
export function resolutionWithLetter(label: string, number: string | null, day: string | null): string {
  const parts = [number === null ? '' : `số ${number}`, day === null ? '' : `ngày ${day}`].filter(part => part !== '');
  return parts.length === 0 ? label : `${label} (${parts.join(', ')})`;
}
