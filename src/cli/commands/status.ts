import { shownDay } from '../../core/text/days.ts';
import type { Answer } from '../answer.ts';
import { withSession } from '../session.ts';
import { type CommandLine, readDay, readYear } from '../usage.ts';
import { statusText, words } from '../words.ts';

export async function status({ values }: CommandLine): Promise<Answer> {
  const year = readYear(values.year);
  const askedDay = readDay(values['as-of'], '--as-of');
  return withSession({ data: values.data, mayCreate: false }, async ({ call }) => {
    const { today } = await call.status.calendar({});
    const asOf = askedDay ?? today;
    const figures = await call.status.get({ year, asOf });
    return { json: figures, text: statusText(figures), warnings: futureWarning(asOf, today) };
  });
}

/** A date later than today is taken with a warning. */
export function futureWarning(asOf: string, today: string): readonly string[] {
  return asOf > today ? [words.futureDay(shownDay(asOf))] : [];
}
