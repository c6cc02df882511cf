import { dayInText } from '../numbers/days.ts';
import { asSentence, capitalised, joined, withoutEndMark } from '../numbers/lists.ts';
import type { Text } from '../structure/text.ts';
import { reportTitleInTwo, withBoldDay } from './letters.ts';

/** Phiếu đề nghị bổ sung, hoàn thiện báo cáo. */
export const completeKind = 'PHIẾU ĐỀ NGHỊ';

export function completeSummary(periodTitle: string): readonly string[] {
  const [first = '', second = ''] = reportTitleInTwo(periodTitle);
  return [`bổ sung, hoàn thiện ${first}`, second];
}

export interface CompleteParts {
  readonly unitName: string;
  readonly number: string | null;
  readonly day: string | null;
  readonly self: string;
  /** What is missing, one thing each. */
  readonly wanted: readonly string[];
}

/** One thing goes on in the sentence, several are numbered below it. */
export function completeSentences({ unitName, number, day, self, wanted }: CompleteParts): readonly string[] {
  const which = joined(
    [number === null ? '' : ` số ${number}`, day === null ? '' : `${number === null ? ' ' : ''}ngày ${dayInText(day)}`],
    ', ',
  );
  const first = `Qua nghiên cứu Báo cáo${which} của ${unitName}, ${self} đề nghị bổ sung, hoàn thiện:`;
  const [only] = wanted;
  if (wanted.length === 1 && only !== undefined) return [`${first} ${asSentence(only)}`];
  return [
    first,
    ...wanted.map(
      (thing, index) => `${index + 1}. ${capitalised(withoutEndMark(thing))}${index === wanted.length - 1 ? '.' : ';'}`,
    ),
  ];
}

/** Null: no day was set. */
export function completeDemand(due: string | null): Text | null {
  return due === null ? null : withBoldDay('Báo cáo hoàn thiện gửi về Ban ', `trước ngày ${dayInText(due)}`);
}

/** What the clerk typed as a list: a line each, or divided by semicolons. */
export function thingsWanted(text: string): readonly string[] {
  return text
    .split(/[\n;]+/u)
    .map(part => withoutEndMark(part.trim().replace(/^(?:\d+[.)]|[-+•])\s*/u, '')))
    .filter(part => part !== '');
}

export const completeFileName = 'Phiếu đề nghị bổ sung';
