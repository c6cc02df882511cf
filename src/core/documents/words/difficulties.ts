import { countAlone } from '../numbers/counts.ts';
import { inOneLine, mostNames } from '../numbers/lists.ts';
import type { Topic } from '../report/facts.ts';
import { see } from './appendix-reference.ts';
import { topicWithUnits } from './opinions.ts';

/** III.2: the sentence, then a line for each of the contents most units named; all of them stand in the appendix. */
export function difficultyLines(
  topics: readonly Topic[],
  unitNames: readonly string[],
  received: number,
  appendix: number | null,
): readonly string[] {
  const [name] = unitNames;
  if (name === undefined) {
    if (received === 0) return ['Chưa có số liệu.'];
    return [`${received === 1 ? 'Đơn vị' : 'Các đơn vị'} đã báo cáo không nêu khó khăn, vướng mắc.`];
  }
  if (unitNames.length === 1) {
    return [`${name} nêu khó khăn: ${topics.map(topic => inOneLine(topic.content)).join('; ')}${see(appendix)}.`];
  }
  const first = `Có ${countAlone(unitNames.length)} đơn vị nêu khó khăn, vướng mắc${see(appendix)}, tập trung vào:`;
  return [first, ...mostNamed(topics).map(topic => `- ${topicWithUnits(topic)}.`)];
}

/** The contents most units named, at most five, otherwise in their own order. */
export function mostNamed(topics: readonly Topic[]): readonly Topic[] {
  return topics.toSorted((one, other) => other.unitNames.length - one.unitNames.length).slice(0, mostNames);
}
