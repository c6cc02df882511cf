import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbook, type TestCell } from './build-workbook.ts';

const demo = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'demo');

/** The demo office's own workbooks: its 38 units, and what it kept of them in 2026. */
export const unitsFile = readFileSync(join(demo, 'danh-sach-don-vi.xlsx'));
export const trackingFile = readFileSync(join(demo, 'theo-doi-2026.xlsx'));

export const trackingHeadings = [
  'STT',
  'Đơn vị',
  'Đã đưa vào CT, KH công tác',
  'T7',
  'Số, ký hiệu',
  'Số đến',
  'Ngày nhận',
  'Số cuộc',
  'Ghi chú',
];

/** A tracking workbook of these rows, the running number apart. */
export function trackingOf(...rows: readonly (readonly TestCell[])[]): Uint8Array {
  const numbered = rows.map((row, index) => [index + 1, ...row]);
  return buildWorkbook([{ name: 'Theo dõi', rows: [trackingHeadings, ...numbered] }]);
}
