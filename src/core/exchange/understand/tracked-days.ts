import { shownDay } from '../../text/days.ts';
import { parseDay } from '../cells/days.ts';
import { questionSentence } from '../words/questions.ts';
import { warningSentence } from '../words/warnings.ts';
import { dayCodec } from './codecs.ts';
import type { RowReader, Taken } from './row-reader.ts';

/** Days read so far that lie after the office's present day: taken, and said once. */
export interface Days {
  readonly year: number;
  readonly today: string;
  readonly later: string[];
}

export function readDay(reader: RowReader, field: string, days: Days): Taken<string> {
  const day = reader.value(field, cell => parseDay(cell, days.year), {
    codec: dayCodec,
    sentence: questionSentence.day,
  });
  if (typeof day === 'string' && day > days.today) days.later.push(reader.place(field).cell);
  return day;
}

export function warnOfLaterDays({ later, today }: Days, warnings: string[]): void {
  const [example] = later;
  if (example !== undefined) warnings.push(warningSentence.laterThanToday(later.length, example, shownDay(today)));
}
