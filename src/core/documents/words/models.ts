import type { ModelType } from '../../../contract/enumerations.ts';
import { countAlone, fraction } from '../numbers/counts.ts';
import { joined } from '../numbers/lists.ts';
import type { ModelRow } from '../report/facts.ts';
import { see } from './appendix-reference.ts';
import { modelTypeInText } from './kinds.ts';

export interface ModelParts {
  readonly total: number;
  readonly units: number;
  readonly allUnits: number;
  /** In the order of the appendix, without empty types. */
  readonly byType: readonly { readonly type: ModelType; readonly count: number }[];
  readonly rows: readonly ModelRow[];
  readonly forSpreading: number;
  readonly ofProvince: number;
  readonly appendix: number | null;
}

/** II.5: how many models, of how many units, by type. */
export function modelSentences(parts: ModelParts): string {
  const [only] = parts.rows;
  if (parts.total === 0) return 'Chưa có đơn vị báo cáo mô hình, điển hình.';
  const further = furtherSentence(parts);
  if (parts.total === 1 && only !== undefined) {
    const first = `Toàn Đảng bộ có 01 mô hình là “${only.name}” của ${only.unitNames.join(', ')} (${modelTypeInText[only.type]})${see(parts.appendix)}.`;
    return joined([first, further], ' ');
  }
  const first = `Toàn Đảng bộ có ${countAlone(parts.total)} mô hình, điển hình của ${fraction(parts.units, parts.allUnits)} đơn vị${types(parts)}${see(parts.appendix)}.`;
  return joined([first, further], ' ');
}

function types({ byType }: ModelParts): string {
  const [first] = byType;
  if (first === undefined) return '';
  if (byType.length === 1) return `, đều là ${modelTypeInText[first.type]}`;
  return `, gồm ${byType.map(({ type, count }) => `${countAlone(count)} ${modelTypeInText[type]}`).join('; ')}`;
}

function furtherSentence({ forSpreading, ofProvince, total }: ModelParts): string {
  const parts = [
    forSpreading === 0 ? '' : `${countAlone(forSpreading)} mô hình được đề nghị nhân rộng`,
    ofProvince === 0 ? '' : `${countAlone(ofProvince)} mô hình được công nhận cấp tỉnh`,
  ];
  const text = joined(parts, ', ');
  if (text === '') return '';
  return total === 1
    ? `Mô hình này ${joined([forSpreading === 0 ? '' : 'được đề nghị nhân rộng', ofProvince === 0 ? '' : 'được công nhận cấp tỉnh'], ', ')}.`
    : `Trong đó ${text}.`;
}

export interface ModelTaskParts {
  readonly skilfulMobilisation: number;
  readonly followingUncleHo: number;
  readonly both: number;
  readonly expected: number;
  readonly planTitle: string;
}

/** KH 195, nhiệm vụ 67, only where the clerk chose it: two models a unit, one of each type. */
export function modelTaskSentence(parts: ModelTaskParts): string {
  const { skilfulMobilisation, followingUncleHo, both, expected, planTitle } = parts;
  if (expected === 0) return '';
  const built = (count: number, what: string) => `${fraction(count, expected)} tổ chức đảng xây dựng mô hình ${what}`;
  const complete =
    both === 0
      ? 'chưa có tổ chức đảng nào xây dựng đủ 02 mô hình'
      : `${fraction(both, expected)} tổ chức đảng xây dựng đủ 02 mô hình`;
  return `Có ${built(skilfulMobilisation, '“Dân vận khéo”')}, ${built(followingUncleHo, 'học tập và làm theo Bác')}; ${complete} theo ${planTitle}.`;
}
