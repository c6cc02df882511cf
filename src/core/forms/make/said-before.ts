import { answerLabel, feedbackKindLabel, modelTypeLabel } from '../../../contract/words/labels.ts';
import { feedbackOfRow } from '../../feedback/rows.ts';
import { groupBy } from '../../lists.ts';
import { fieldsOfMeeting } from '../../meetings/rows.ts';
import { modelOfRow } from '../../models/rows.ts';
import type { Book } from '../../reckoning/book.ts';
import { roundOfYear } from '../../reckoning/roster.ts';
import { reportContentOfRow } from '../../report-contents/rows.ts';
import { shownDay } from '../../text/days.ts';
import { fieldsOfWorkPlan } from '../../work-plans/rows.ts';
import { answeredBy, resultsByUnit } from '../passages.ts';
import type { SaidBefore } from './content.ts';

const noPassages: ReturnType<typeof resultsByUnit> = new Map();

/** What the register knows a unit said in one year, by the form's own fields; '' where it knows nothing. */
export function saidIn(book: Book, year: number): (unitId: string) => SaidBefore {
  const plans = new Map(book.workPlans(year).map(row => [row.unit_id, fieldsOfWorkPlan(row)]));
  const ofWholeYear = book.meetings(year).filter(({ month }) => month === null);
  const meetings = groupBy(ofWholeYear.map(fieldsOfMeeting), ({ unitId }) => unitId);
  const round = roundOfYear(book, year);
  const contents = new Map(
    (round === undefined ? [] : book.contents(round.id)).map(row => [row.unit_id, reportContentOfRow(row)]),
  );
  const passages = round === undefined ? noPassages : resultsByUnit(book, round.id);
  const models = groupBy(
    book.models(year).flatMap(row => {
      const model = modelOfRow(row);
      return model.unitIds.map(unitId => ({ unitId, line: `${model.name} (${modelTypeLabel[model.type]})` }));
    }),
    ({ unitId }) => unitId,
  );
  const feedback = groupBy(book.feedback(year).map(feedbackOfRow), ({ unitId }) => unitId);
  return unitId => {
    const answers = new Map<string, string>();
    const plan = plans.get(unitId);
    for (const [field, value] of Object.entries(plan ?? {})) answers.set(field, shown(field, value));
    for (const { kind, content, doneCount, totalCount } of meetings.get(unitId) ?? []) {
      const isThematic = kind === 'thematic';
      const count = isThematic ? doneCount : doneCount === null ? null : `${doneCount}/${totalCount ?? ''}`;
      answers.set(isThematic ? 'thematic' : 'wholeYear', count === null ? shown('content', content) : String(count));
    }
    const content = contents.get(unitId);
    for (const [field, value] of Object.entries(content ?? {})) {
      if (typeof value === 'number') answers.set(field, String(value));
    }
    const told = groupBy((passages.get(unitId) ?? []).map(answeredBy), ({ field }) => field);
    for (const [field, results] of told) answers.set(field, results.map(({ answer }) => answer).join('\n'));
    return {
      answer: field => answers.get(field) ?? '',
      models: (models.get(unitId) ?? []).map(({ line }) => line),
      feedback: (feedback.get(unitId) ?? []).map(({ kind, content: words }) => `${feedbackKindLabel[kind]}: ${words}`),
    };
  };
}

function shown(field: string, value: unknown): string {
  if (value === 'yes' || value === 'no') return answerLabel[value];
  if (typeof value !== 'string') return '';
  return field.endsWith('Date') ? shownDay(value) : value;
}
