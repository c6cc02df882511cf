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

/** "Đã chuyển (số 45-CV/ĐU, ngày 02/6/2026)" */
export function resolutionWithLetter(label: string, number: string | null, day: string | null): string {
  const parts = [number === null ? '' : `số ${number}`, day === null ? '' : `ngày ${day}`].filter(part => part !== '');
  return parts.length === 0 ? label : `${label} (${parts.join(', ')})`;
}
