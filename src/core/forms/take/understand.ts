import type { Answer } from '../../../contract/enumerations.ts';
import { answerLabel } from '../../../contract/words/labels.ts';
import { parseNumber } from '../../exchange/cells/numbers.ts';
import { saysNo } from '../../exchange/cells/said-no.ts';
import { parseYesNo } from '../../exchange/cells/yes-no.ts';
import { monthField, months } from '../../exchange/layout/fields.ts';
import { choiceCodec, numberCodec } from '../../exchange/understand/codecs.ts';
import { readFeedback } from '../../exchange/understand/feedback.ts';
import type { UnitFinder } from '../../exchange/understand/find-unit.ts';
import type { Findings } from '../../exchange/understand/findings.ts';
import { readModel } from '../../exchange/understand/models.ts';
import type { RegisterUnit, UnderstandOptions } from '../../exchange/understand/options.ts';
import {
  emptyRecords,
  type FiledMeeting,
  type FiledWorkPlan,
  type TrackingRecords,
} from '../../exchange/understand/records.ts';
import { type RowReader, rowReader } from '../../exchange/understand/row-reader.ts';
import { readDay } from '../../exchange/understand/tracked-days.ts';
import { readTrackingRow } from '../../exchange/understand/tracking-row.ts';
import { questionSentence } from '../../exchange/words/questions.ts';
import { textCell } from '../../exchange/workbook/text-cell.ts';
import { toPlainText } from '../../text/normalise.ts';
import { activityFields, answersByCount, type ListId, listColumns, planFields } from '../fields.ts';
import type { FormReading } from '../read/reading.ts';
import { fieldLabelOf, listHeading } from '../words/labels.ts';
import { note } from '../words/reasons.ts';
import { asTable } from './virtual-table.ts';

/** Rows of a form as the plan of an import knows them: one a record, so that each can be told apart again. */
export const rowOf = {
  plan: 2,
  content: 3,
  thematic: 4,
  receipt: 5,
  meetings: 10,
  models: 100,
  feedback: 10_000,
} as const;

export const trackingFields = [
  ...planFields.map(({ id }) => id),
  ...activityFields.map(({ id }) => id),
  ...['wholeYear', 'thematic'],
  ...months.map(monthField),
] as const;

const answers = choiceCodec<Answer>(answerLabel);

export interface FormToUnderstand {
  readonly key: string;
  readonly reading: FormReading;
  readonly unit: RegisterUnit;
}

/** A form's answers as records of its unit. Every value is read anew here, whatever the file had locked. */
export function understandForm(
  { key, reading, unit }: FormToUnderstand,
  options: Pick<UnderstandOptions, 'year' | 'today' | 'groups' | 'answers'>,
  findings: Findings,
): TrackingRecords {
  const records = emptyRecords();
  const labels = trackingFields.map(field => ({ field, label: fieldLabelOf(field, unit.kind) }));
  const twice = new Set(reading.twice);
  const said = new Map([...reading.answers].filter(([field]) => !twice.has(field)));
  const table = asTable({ kind: 'tracking', file: key, fields: labels, firstRow: 2, rows: [said] });
  for (const row of table.rows) {
    const reader = rowReader(table, row, findings, options.answers);
    const days = { year: options.year, today: options.today, later: [] };
    const read = emptyRecords();
    readTrackingRow(reader, unit, { findings, days, legend: [] }, read);
    for (const plan of read.workPlans) records.workPlans.push(wholePlan(plan, reader, days));
    for (const content of read.contents) records.contents.push({ ...content, row: rowOf.content, held: false });
    for (const meeting of read.meetings)
      records.meetings.push({ ...meeting, row: rowOf.meetings + (meeting.month ?? 0), held: false });
    const thematic = thematicOf(reader, unit, key);
    if (thematic !== null) records.meetings.push(thematic);
  }
  const finder: UnitFinder = { match: () => ({ match: unit.id }), byId: new Map([[unit.id, unit]]) };
  for (const reader of readersOf('models', { key, reading, unit }, findings, options.answers)) {
    const model = readModel(reader, finder, options);
    if (model !== null && !reader.isSkipped()) records.models.push(model);
  }
  for (const reader of readersOf('feedback', { key, reading, unit }, findings, options.answers)) {
    const item = readFeedback(reader, finder, options);
    if (item !== null && !reader.isSkipped()) records.feedback.push(item);
  }
  return records;
}

/** A form asks for the programme's number and day too, and for a plain yes or no about an own plan. */
function wholePlan(plan: FiledWorkPlan, reader: RowReader, days: Parameters<typeof readDay>[2]): FiledWorkPlan {
  const ownPlan = reader.value('ownPlan', parseYesNo, { codec: answers, sentence: questionSentence.answer });
  return {
    ...plan,
    row: rowOf.plan,
    held: false,
    rowNote: null,
    said: {
      ...plan.said,
      ownPlan: ownPlan ?? plan.said.ownPlan ?? null,
      programmeNumber: reader.text('programmeNumber', 80) ?? null,
      programmeDate: readDay(reader, 'programmeDate', days) ?? null,
    },
  };
}

function thematicOf(reader: RowReader, unit: RegisterUnit, key: string): FiledMeeting | null {
  const place = {
    ...reader.place('thematic'),
    sheet: key,
    row: rowOf.thematic,
    held: false,
    unitId: unit.id,
    unitName: unit.name,
    month: null,
    kind: 'thematic' as const,
  };
  if (!answersByCount(unit.kind)) {
    const content = reader.value('thematic', parseYesNo, { codec: answers, sentence: questionSentence.answer });
    return content === undefined || content === null ? null : { ...place, said: { content } };
  }
  const done = reader.value('thematic', parseNumber, { codec: numberCodec, sentence: questionSentence.number });
  if (done === undefined || done === null || unit.cellCount === null) return null;
  if (done > unit.cellCount) {
    reader.refuse('thematic', note.aboveCells(unit.cellCount));
    return null;
  }
  return { ...place, said: { doneCount: done, totalCount: unit.cellCount } };
}

/** A list's row without its own words says nothing: "không có" is no model, a kind alone is no opinion. */
function readersOf(
  list: ListId,
  { key, reading, unit }: FormToUnderstand,
  findings: Findings,
  given: UnderstandOptions['answers'],
): readonly RowReader[] {
  const own = list === 'models' ? 'name' : 'content';
  const rows = reading.lists[list].filter(row => {
    const text = toPlainText(row.get(own)?.text ?? '');
    return text !== '' && !saysNo(text);
  });
  const fields = [...listColumns[list], 'unit'].map(field => ({ field, label: listHeading[list][field] ?? field }));
  const named = rows.map(row => new Map([...row, ['unit', textCell(unit.name)]]));
  const table = asTable({ kind: list, file: key, fields, firstRow: rowOf[list], rows: named });
  return table.rows.map(row => rowReader(table, row, findings, given));
}

/** What the clerk should look at before taking the form: figures of the unit itself that the register has otherwise. */
export function notesOf(reading: FormReading, unit: RegisterUnit & { readonly memberCount: number | null }): string[] {
  const notes: string[] = reading.twice.map(field => note.twice(fieldLabelOf(field, unit.kind)));
  for (const [field, known] of [
    ['cellCount', unit.cellCount],
    ['memberCount', unit.memberCount],
  ] as const) {
    const said = parseNumber(reading.answers.get(field));
    if (said.kind === 'value' && known !== null && said.value !== known)
      notes.push(note.otherCount(fieldLabelOf(field, unit.kind), String(said.value), String(known)));
  }
  const ownPlan = parseYesNo(reading.answers.get('ownPlan'));
  const hasNumber = reading.answers.has('ownPlanNumber') || reading.answers.has('ownPlanDate');
  if (ownPlan.kind === 'value' && ownPlan.value === 'no' && hasNumber) notes.push(note.numberWithoutPlan);
  return notes;
}
