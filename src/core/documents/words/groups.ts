import { countAlone } from '../numbers/counts.ts';
import { asSentence, mostNames, withoutEndMark } from '../numbers/lists.ts';
import type { GroupFacts, Passage } from '../report/facts.ts';

/** II.4: the units that reported on one criterion group, then their passages. */
export function groupSentence({ unitNames, passages }: GroupFacts): string {
  const [name] = unitNames;
  if (name === undefined) return 'Chưa có đơn vị báo cáo kết quả thuộc nhóm này.';
  const text = passagesInText(passages);
  if (unitNames.length === 1) return `${name} báo cáo: ${text}`;
  const names = unitNames.length > mostNames ? '' : ` (${unitNames.join('; ')})`;
  return `Có ${countAlone(unitNames.length)} đơn vị báo cáo kết quả${names}. ${text}`;
}

/** @param unitCount units there are: of none or one nothing is said of "the units". */
export function noGroupSentence(unitCount: number): string {
  return unitCount < 2
    ? 'Chưa có đơn vị báo cáo kết quả theo từng nhóm tiêu chí.'
    : 'Các đơn vị chưa báo cáo kết quả theo từng nhóm tiêu chí.';
}

/** What belongs to no single group, before a). */
export function generalSentence(passages: readonly Passage[]): string {
  return passages.length === 0 ? '' : `Kết quả chung: ${passagesInText(passages)}`;
}

function passagesInText(passages: readonly Passage[]): string {
  return passages.map(passageInText).join(' ');
}

/** "{đoạn đã chọn} (03 đơn vị)." where several units say it. */
function passageInText({ text, otherUnitNames = [] }: Passage): string {
  if (otherUnitNames.length === 0) return asSentence(text);
  return `${withoutEndMark(text)} (${countAlone(otherUnitNames.length + 1)} đơn vị).`;
}
