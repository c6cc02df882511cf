import { fieldLabel } from '../../../contract/words/fields.ts';
import { monthField, months, type TableKind } from '../layout/fields.ts';

const own: Readonly<Record<string, string>> = {
  'units.name': 'Tên đơn vị',
  'models.name': 'Tên mô hình, điển hình',
  'feedback.kind': 'Phân loại',
  'feedback.content': 'Nội dung',
  'feedback.level': 'Cấp xem xét, giải quyết',
  unit: 'Đơn vị',
  wholeYear: 'Cả năm',
  ...Object.fromEntries(months.map(month => [monthField(month), `Tháng ${month}`])),
};

/** What a field is called in an import: the table's own word for it, else the register's. */
export function importFieldLabel(table: TableKind, field: string): string {
  return own[`${table}.${field}`] ?? own[field] ?? fieldLabel[field] ?? field;
}

/** The comment of a cell, beside the value of that cell. */
export function cellNoteLabel(label: string): string {
  return `Ghi chú của ô ${label}`;
}

export const trackingRowNoun = 'Dòng theo dõi';
