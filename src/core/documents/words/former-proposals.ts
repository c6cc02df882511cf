import { countAlone } from '../numbers/counts.ts';
import { dayInText } from '../numbers/days.ts';
import { inOneLine, joined } from '../numbers/lists.ts';
import type { FormerProposals } from '../report/facts.ts';
import { whatIsAsked } from './proposals.ts';

/** II.7: what became of last period's proposals; `levelName` names the level of the only one. */
export function formerProposalsSentence(former: FormerProposals, levelName: string): string {
  const { answered, inReview, notForwarded, beyondAuthority, only } = former;
  const total = answered + inReview + notForwarded + beyondAuthority;
  if (total === 0) return '';
  if (only !== null) {
    const subject = `Kiến nghị của ${only.unitNames.join(', ')} về ${inOneLine(whatIsAsked(only).content)}`;
    if (answered === 0) return `${subject} ${onlyOpen(former)}.`;
    const where = only.resolvedBy === null ? '' : ` tại ${only.resolvedBy}`;
    const when = only.resolvedOn === null ? '' : `, ngày ${dayInText(only.resolvedOn)}`;
    return `${subject} đã được ${levelName} trả lời${where}${when}.`;
  }
  const [whole] = wholes.filter(({ state }) => former[state] === total);
  if (whole !== undefined) return `Cả ${countAlone(total)} kiến nghị ${former.periodTitle} đều ${whole.words}.`;
  const parts = [
    answered === 0 ? '' : `đã được trả lời ${countAlone(answered)}`,
    inReview === 0 ? '' : `đang xem xét ${countAlone(inReview)}`,
    notForwarded === 0 ? '' : `chưa chuyển ${countAlone(notForwarded)}`,
    beyondAuthority === 0 ? '' : `ngoài thẩm quyền ${countAlone(beyondAuthority)}`,
  ];
  return `Trong ${countAlone(total)} kiến nghị ${former.periodTitle}, ${joined(parts, ', ')}.`;
}

/** All of them alike: no "trong 26 kiến nghị, chưa chuyển 26". */
const wholes = [
  { state: 'answered', words: 'đã được trả lời' },
  { state: 'inReview', words: 'đang được xem xét' },
  { state: 'notForwarded', words: 'chưa được chuyển' },
  { state: 'beyondAuthority', words: 'ngoài thẩm quyền giải quyết' },
] as const;

function onlyOpen({ inReview, beyondAuthority }: FormerProposals): string {
  if (inReview > 0) return 'đang được xem xét';
  return beyondAuthority > 0 ? 'ngoài thẩm quyền giải quyết' : 'chưa được chuyển';
}
