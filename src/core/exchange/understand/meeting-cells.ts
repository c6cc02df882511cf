import type { Answer, MeetingKind, UnitKind } from '../../../contract/enumerations.ts';
import type { MeetingFields } from '../../../contract/meetings.ts';
import { answerLabel } from '../../../contract/words/labels.ts';
import { isCommittee } from '../../reckoning/meeting-coverage.ts';
import { type Count, parseCount } from '../cells/counts.ts';
import { type Parsed, value } from '../cells/parsed.ts';
import { parseYesNo } from '../cells/yes-no.ts';
import { questionSentence } from '../words/questions.ts';
import { warningSentence } from '../words/warnings.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell } from '../workbook/types.ts';
import { choiceCodec, countCodec } from './codecs.ts';
import type { RegisterUnit } from './options.ts';
import type { Said } from './records.ts';
import type { RowReader } from './row-reader.ts';

const answers = choiceCodec<Answer>(answerLabel);

export function meetingKindOf(kind: UnitKind): MeetingKind {
  return kind === 'massOrganisation' ? 'organisation' : 'regular';
}

/**
 * What a month's cell says of one unit: a đảng ủy answers by count, everybody else by yes or no. Undefined: the file
 * says nothing of it.
 */
export function readMeeting(
  reader: RowReader,
  field: string,
  unit: RegisterUnit,
  warnings: string[],
): Said<MeetingFields> | undefined {
  if (!isCommittee(unit.kind)) {
    const asked = { codec: answers, sentence: questionSentence.answer };
    const content = reader.value(field, parseSingle, asked);
    return content === undefined ? undefined : { content };
  }
  const count = reader.value(field, cell => parseCount(cell, unit.cellCount), {
    codec: countCodec,
    sentence: questionSentence.count,
  });
  if (count === undefined) return undefined;
  if (count !== null) warnOfOtherTotal(reader, field, unit, count, warnings);
  return { doneCount: count?.done ?? null, totalCount: count?.total ?? null };
}

/** A chi bộ is one of one: "1/1" is yes, "0/1" is no. */
function parseSingle(cell: Cell): Parsed<Answer> {
  const parsed = parseYesNo(cell);
  if (parsed.kind !== 'asked') return parsed;
  const count = parseCount(cell, 1);
  return count.kind === 'value' && count.value.total === 1 ? value(count.value.done === 1 ? 'yes' : 'no') : parsed;
}

function warnOfOtherTotal(
  reader: RowReader,
  field: string,
  { name, cellCount }: RegisterUnit,
  { total }: Count,
  warnings: string[],
): void {
  if (cellCount === null || cellCount === total) return;
  const { sheet } = reader.place(field);
  const place = `${sheet}, ${cellAddress(reader.row.row, reader.row.columnOf(field))}`;
  warnings.push(warningSentence.otherTotal(place, name, total, cellCount));
}
