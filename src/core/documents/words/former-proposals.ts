import { countAlone } from '../numbers/counts.ts';
import { dayInText } from '../numbers/days.ts';
import { joined, withoutEndMark } from '../numbers/lists.ts';
import type { FormerProposals } from '../report/facts.ts';

/** II.7: what became of last period's proposals; `levelName` names the level of the only one. */
export function formerProposalsSentence(former: FormerProposals, levelName: string): string {
  const { answered, inReview, notForwarded, beyondAuthority, only } = former;
  const total = answered + inReview + notForwarded + beyondAuthority;
  if (total === 0) return '';
  if (only !== null) {
    const subject = `Kiến nghị của ${only.unitNames.join(', ')} về ${withoutEndMark(only.content)}`;
    if (answered === 0) return `${subject} ${onlyOpen(former)}.`;
    const where = only.resolvedBy === null ? '' : ` tại ${only.resolvedBy}`;
    const when = only.resolvedOn === null ? '' : `, ngày ${dayInText(only.resolvedOn)}`;
    return `${subject} đã được ${levelName} trả lời${where}${when}.`;
  }
  const parts = [
    answered === 0 ? '' : `đã được trả lời ${countAlone(answered)}`,
    inReview === 0 ? '' : `đang xem xét ${countAlone(inReview)}`,
    notForwarded === 0 ? '' : `chưa chuyển ${countAlone(notForwarded)}`,
    beyondAuthority === 0 ? '' : `ngoài thẩm quyền ${countAlone(beyondAuthority)}`,
  ];
  return `Trong ${countAlone(total)} kiến nghị ${former.periodTitle}, ${joined(parts, ', ')}.`;
}

function onlyOpen({ inReview, beyondAuthority }: FormerProposals): string {
  if (inReview > 0) return 'đang được xem xét';
  return beyondAuthority > 0 ? 'ngoài thẩm quyền giải quyết' : 'chưa được chuyển';
}
