import type { GridRow } from '../../../contract/meetings.ts';
import { plainText, readAnswer } from '../../parts/sheet/read-answer.ts';
import type { Reading } from '../../parts/sheet/writing.ts';
import { meetingWords } from '../../words/meetings.ts';
import { answersByCount } from './cell-value.ts';
import { countOfDate } from './count-of-date.ts';

const { read: words } = meetingWords;

const COUNT = /^(\d{1,5})\s*[/\\]\s*(\d{1,5})$/;
const NUMBER = /^\d{1,5}$/;

type Unit = Pick<GridRow, 'unitKind' | 'cellCount'>;

/**
 * What a person types into a cell, or pastes: x, có, ✓ and 1 are Có; 0, -, chưa are Chưa; 5/7 is a count of cells, and for
 * a committee 5 alone is 5 of its cells. Counts that a spreadsheet turned into dates are read back. Blank is nothing
 * recorded.
 */
export function readCell(typed: string, unit: Unit): Reading {
  const answer = readAnswer(typed);
  if (answer !== null) return { value: answer };
  const text = plainText(typed);
  const count = COUNT.exec(text);
  const read = count === null ? countOfDate(text, unit.cellCount) : { done: Number(count[1]), total: Number(count[2]) };
  return answersByCount(unit.unitKind) ? readOfCommittee(text, read, unit) : readOfOne(text, read);
}

interface Count {
  readonly done: number;
  readonly total: number;
}

function readOfCommittee(text: string, count: Count | null, { cellCount }: Unit): Reading {
  if (count !== null) return checked(count);
  if (!NUMBER.test(text)) return { wrong: words.notACell(text) };
  const done = Number(text);
  if (cellCount === null || cellCount === 0) return { wrong: words.totalUnknown(done) };
  return checked({ done, total: cellCount });
}

function checked({ done, total }: Count): Reading {
  if (total === 0) return { wrong: words.ofNone(done) };
  return done > total ? { wrong: words.above(done, total) } : { value: `${done}/${total}` };
}

/** One cell is 1/1 or 0/1 of itself; any other count belongs to another unit. */
function readOfOne(text: string, count: Count | null): Reading {
  if (text === '1') return { value: 'yes' };
  if (count === null) return { wrong: NUMBER.test(text) ? words.cellHasNoCount(text) : words.notAnAnswer(text) };
  if (count.total !== 1 || count.done > 1) return { wrong: words.cellHasNoCount(text) };
  return { value: count.done === 1 ? 'yes' : 'no' };
}
