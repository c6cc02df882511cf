import type { Answer } from '../../../contract/enumerations.ts';
import { answerLabel } from '../../../contract/words/labels.ts';
import type { WorkPlanFields } from '../../../contract/work-plans.ts';
import { parseYesNo } from '../cells/yes-no.ts';
import { questionSentence } from '../words/questions.ts';
import { warningSentence } from '../words/warnings.ts';
import { choiceCodec } from './codecs.ts';
import type { Said } from './records.ts';
import type { RowReader } from './row-reader.ts';
import { type Days, readDay } from './tracked-days.ts';

const answers = choiceCodec<Answer>(answerLabel);

/**
 * The two facts of a plan. A number or a date in the own plan's columns says there is one; "chưa" says there is
 * none. Nothing about it follows from the programme.
 */
export function readWorkPlan(reader: RowReader, days: Days, warnings: string[]): Said<WorkPlanFields> {
  const inProgramme = reader.value('inProgramme', parseYesNo, { codec: answers, sentence: questionSentence.answer });
  const ownPlanDate = readDay(reader, 'ownPlanDate', days);
  if (!reader.has('ownPlanNumber')) {
    return {
      ...(inProgramme === undefined ? {} : { inProgramme }),
      ...(ownPlanDate === undefined ? {} : { ownPlanDate, ownPlan: ownPlanDate === null ? null : 'yes' }),
    };
  }
  const own = readOwnPlan(reader);
  if (own.ownPlan === 'no' && typeof ownPlanDate === 'string') {
    const { sheet, cell } = reader.place('ownPlanDate');
    warnings.push(warningSentence.planDateWithoutPlan(`${sheet}, ${cell}`));
  }
  return {
    ...(inProgramme === undefined ? {} : { inProgramme }),
    ...own,
    ...(typeof ownPlanDate === 'string' ? { ownPlan: own.ownPlan ?? 'yes' } : {}),
    ...(ownPlanDate === undefined ? {} : { ownPlanDate }),
  };
}

/** "27-KH/ĐU" is a number; "x" or "chưa" only tells whether there is a plan. */
function readOwnPlan(reader: RowReader): Said<Pick<WorkPlanFields, 'ownPlan' | 'ownPlanNumber'>> {
  const answer = parseYesNo(reader.row.cell('ownPlanNumber'));
  if (answer.kind === 'value') return { ownPlan: answer.value, ownPlanNumber: null };
  if (answer.kind === 'blank') return { ownPlan: null, ownPlanNumber: null };
  const ownPlanNumber = reader.text('ownPlanNumber', 80);
  if (ownPlanNumber === undefined) return {};
  return { ownPlan: ownPlanNumber === null ? null : 'yes', ownPlanNumber };
}
