import type { CutOff } from '../../../contract/enumerations.ts';
import { dayInText } from '../numbers/days.ts';
import { withoutEndMark } from '../numbers/lists.ts';
import type { Text } from '../structure/text.ts';
import { performing } from './opening.ts';

/** Words every letter about reports shares. */
export const addressedLabel = 'Kính gửi:';
export const asAbove = 'Như trên';
export const letterKindName = 'Công văn';
export const letterSymbol = 'CV';

/** Up to this many recipients stand in the head by name; more go into a list behind the letter. */
export const mostAddressed = 6;

/** "báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026" */
export function reportTitle(periodTitle: string): string {
  return reportTitleInTwo(periodTitle).join(' ');
}

/** The same over two lines of a heading. */
export function reportTitleInTwo(periodTitle: string): readonly [string, string] {
  return ['báo cáo kết quả tuyên truyền,', `nâng cao Chỉ số hạnh phúc ${periodTitle}`];
}

/** "về việc …" */
export function about(subject: string): string {
  return `về việc ${subject}`;
}

/** One recipient without dash, several one a line; the last ends with a full stop. */
export function addressedLines(names: readonly string[]): readonly string[] {
  if (names.length === 1) return names.map(name => `${withoutEndMark(name)}.`);
  return names.map((name, index) => `- ${withoutEndMark(name)}${index === names.length - 1 ? '.' : ';'}`);
}

export const allUnits = 'Các chi bộ, đảng ủy cơ sở, tổ chức chính trị - xã hội trực thuộc';

/** The day a report is asked for, as the office reads it. */
export function byDay(day: string, cutOff: CutOff): string {
  return `${cutOff === 'before' ? 'trước' : 'chậm nhất'} ngày ${dayInText(day)}`;
}

/** "Đảng ủy UBND tỉnh (qua Ban Tuyên giáo và Dân vận Đảng ủy)" */
export function receiver(committee: string, board: string): string {
  return `${committee} (qua ${board})`;
}

/** "Thực hiện Công văn số …" without its end mark. */
export function inPursuance(basis: string): string {
  return performing(withoutEndMark(basis));
}

/** A sentence whose day stands out. */
export function withBoldDay(before: string, day: string, after = '.'): Text {
  return [{ text: before }, { text: day, bold: true }, { text: after }];
}
