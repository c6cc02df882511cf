import { countAlone } from '../numbers/counts.ts';
import { dayInText } from '../numbers/days.ts';
import { capitalised, withoutEndMark } from '../numbers/lists.ts';
import type { Directive } from '../report/facts.ts';

/** I.1 Văn bản; empty when none is recorded (the clerk is warned before export). */
export function directivesSentence(directives: readonly Directive[], board: string, superior: string): string {
  const [only] = directives;
  if (only === undefined) return '';
  if (directives.length === 1) {
    const number = only.number === null ? '' : ` số ${only.number}`;
    const day = only.day === null ? '' : `, ngày ${dayInText(only.day)}`;
    const who = only.letterhead === 'committee' ? `${board} đã tham mưu ${superior} ban hành` : `${board} đã ban hành`;
    return `${who} ${capitalised(only.kind)}${number}${day} về việc ${withoutEndMark(only.subject)}.`;
  }
  const kinds = [...new Set(directives.map(directive => directive.kind))].map(
    kind => `${countAlone(directives.filter(directive => directive.kind === kind).length)} ${kind}`,
  );
  return `${board} đã tham mưu, ban hành ${countAlone(directives.length)} văn bản lãnh đạo, chỉ đạo, hướng dẫn (${kinds.join(', ')}).`;
}
