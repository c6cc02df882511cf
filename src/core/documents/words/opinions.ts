import { countAlone } from '../numbers/counts.ts';
import { inOneLine } from '../numbers/lists.ts';
import type { Topic } from '../report/facts.ts';

/** "{nội dung} (03 đơn vị)": distinct units, never items; what a unit wrote in several lines is one here. */
export function topicWithUnits({ content, unitNames }: Topic, verb = ''): string {
  return `${inOneLine(content)} (${countAlone(unitNames.length)} đơn vị${verb})`;
}

/** II.6: opinion stands in the text alone, never in an appendix. */
export function opinionSentence(topics: readonly Topic[], unitNames: readonly string[], received: number): string {
  const [name] = unitNames;
  if (name === undefined) {
    if (received === 0) return 'Chưa có số liệu.';
    return received === 1
      ? 'Đơn vị đã báo cáo không phản ánh vấn đề phát sinh.'
      : 'Các đơn vị không phản ánh vấn đề phát sinh.';
  }
  if (unitNames.length === 1) {
    return `Ghi nhận ý kiến của 01 đơn vị là ${name}: ${topics.map(topic => inOneLine(topic.content)).join('; ')}.`;
  }
  return `Qua nắm tình hình, ghi nhận ý kiến của ${countAlone(unitNames.length)} đơn vị, tập trung vào: ${topics.map(topic => topicWithUnits(topic)).join('; ')}.`;
}

/** Zero is said only where the question was asked. */
export function falseInformationSentence({
  cases,
  asked,
}: {
  readonly cases: number;
  readonly asked: boolean;
}): string {
  if (cases > 0) return `Phát hiện, đề nghị xử lý ${countAlone(cases)} trường hợp thông tin sai trái, xấu độc.`;
  return asked ? 'Không phát hiện thông tin sai trái, xấu độc, xuyên tạc liên quan đến Chỉ số hạnh phúc.' : '';
}
