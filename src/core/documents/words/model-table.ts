import type { ModelType } from '../../../contract/enumerations.ts';
import { countAlone } from '../numbers/counts.ts';
import { capitalised } from '../numbers/lists.ts';
import { modelTypeInText } from './kinds.ts';

/** Phụ lục II. */
export function modelTableTitle(periodTitle: string): string {
  return `Danh sách mô hình, điển hình nâng cao Chỉ số hạnh phúc ${periodTitle}`;
}

export const modelTableHeadings = {
  order: 'TT',
  name: 'Tên mô hình, điển hình',
  unit: 'Đơn vị thực hiện',
  bearer: 'Tập thể/cá nhân',
  groups: 'Nhóm tiêu chí',
  year: 'Năm xây dựng',
  results: 'Kết quả nổi bật',
  level: 'Cấp công nhận, đề nghị',
} as const;

/** "Mô hình gia đình hạnh phúc: 06" */
export function modelGroupTitle(type: ModelType, count: number): string {
  return `${capitalised(modelTypeInText[type])}: ${countAlone(count)}`;
}

export const modelProposed = 'Mới đề xuất';
export const modelDiscontinued = 'Không duy trì';
export const spreadProposed = 'đề nghị nhân rộng';
export const commendationProposed = 'đề nghị khen thưởng';
