import { inOneLine, joined } from '../numbers/lists.ts';
import type { Topic } from '../report/facts.ts';
import { see } from './appendix-reference.ts';
import { mostNamed } from './difficulties.ts';
import { topicWithUnits } from './opinions.ts';

/** One level's proposals; `levelName` as it follows "Với" and "Đề nghị". */
export interface ProposalGroup {
  readonly levelName: string;
  readonly topics: readonly Topic[];
}

/** V: numbered by level; one level alone carries no number. */
export function proposalLines(groups: readonly ProposalGroup[], appendix: number | null): readonly string[] {
  const [first] = groups;
  if (first !== undefined && groups.length === 1) {
    const [topic] = first.topics;
    const single = topic !== undefined && first.topics.length === 1 && topic.unitNames.length === 1;
    const content = single ? inOneLine(whatIsAsked(topic).content) : contents(first);
    return [`Đề nghị ${first.levelName}: ${content}${see(appendix)}.`];
  }
  return groups.map((group, index) => {
    const last = index === groups.length - 1;
    return `${index + 1}. Với ${group.levelName}: ${contents(group)}${last ? see(appendix) : ''}.`;
  });
}

/** What V says when there is nothing to propose. */
export function noProposalSentence(received: number): string {
  if (received === 0) return 'Chưa có số liệu.';
  return received === 1 ? 'Đơn vị đã báo cáo không có kiến nghị, đề xuất.' : 'Các đơn vị không có kiến nghị, đề xuất.';
}

function contents({ topics }: ProposalGroup): string {
  return joined(mostNamed(topics).map(proposedByUnits), '; ');
}

/** "{nội dung} (03 đơn vị đề nghị)" */
export function proposedByUnits(topic: Topic): string {
  return topicWithUnits(whatIsAsked(topic), ' đề nghị');
}

/** What stands behind "Với UBND tỉnh:" does not ask once more: "sớm sửa đường", not "Đề nghị sớm sửa đường". */
export function whatIsAsked(topic: Topic): Topic {
  return { ...topic, content: topic.content.replace(/^\s*(?:Đề|Kiến) nghị[\s:,]+/iu, '') };
}

/** "Thường trực, Ban Thường vụ Đảng ủy": both named once, the shared words last. */
export function committeeLevelName(standing: string, bureau: string): string {
  const words = standing.split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const shared = words.slice(from).join(' ');
    if (bureau.endsWith(shared)) return `${words.slice(0, from).join(' ')}, ${bureau}`;
  }
  return `${standing}, ${bureau}`;
}

/** Where the unit named no level. */
export const competentLevel = 'cấp có thẩm quyền';
