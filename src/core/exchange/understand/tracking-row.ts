import type { ReceiptFields } from '../../../contract/receipts.ts';
import type { ReportContentFields } from '../../../contract/rounds.ts';
import { toPlainText } from '../../text/normalise.ts';
import { parseNumber } from '../cells/numbers.ts';
import { monthField, months } from '../layout/fields.ts';
import { questionSentence, refusalReason } from '../words/questions.ts';
import { numberCodec } from './codecs.ts';
import type { LegendEntry } from './colours.ts';
import type { Findings } from './findings.ts';
import { meetingKindOf, readMeeting } from './meeting-cells.ts';
import type { RegisterUnit } from './options.ts';
import { proposeFromNote } from './propose.ts';
import type { FiledMeeting, FiledReceipt, Said, TrackingRecords } from './records.ts';
import { commentOf, joinNotes, rowNote } from './row-note.ts';
import type { RowReader, Taken } from './row-reader.ts';
import { type Days, readDay } from './tracked-days.ts';
import { readWorkPlan } from './work-plan.ts';

const contentFields = ['sessions', 'people', 'articles', 'specialPages', 'materials'] as const;
const meetingFields = [...months.map(month => [month, monthField(month)] as const), [null, 'wholeYear'] as const];

export interface TrackingSurroundings {
  readonly findings: Findings;
  readonly days: Days;
  readonly legend: readonly LegendEntry[];
}

/** Everything one row of the tracking sheet says of its unit, put into `records`. */
export function readTrackingRow(
  reader: RowReader,
  unit: RegisterUnit,
  { findings, days, legend }: TrackingSurroundings,
  records: TrackingRecords,
): void {
  const { row } = reader;
  const plan = readWorkPlan(reader, days, findings.warnings);
  const meetings = readMeetings(reader, unit, findings);
  const receipt = readReceipt(reader, days);
  const contents = readContents(reader);
  const held = reader.isHeld();
  const common = { row: row.row, unitId: unit.id, unitName: unit.name, held };
  const note = rowNote(row, legend);
  const planNote = joinNotes([
    ...['inProgramme', 'ownPlanNumber', 'ownPlanDate'].map(field => commentOf(row, field)),
    ...meetings.filter(({ said }) => isBlank(said)).map(({ comment }) => comment),
  ]);
  const receiptNote = joinNotes(
    ['unit', 'documentNumber', 'incomingNumber', 'receivedOn', ...contentFields, 'note'].map(field =>
      commentOf(row, field),
    ),
  );
  const planPlace = reader.place(reader.has('inProgramme') ? 'inProgramme' : 'unit');
  records.workPlans.push({
    ...{ ...common, ...planPlace, rowNote: receipt === null ? note : null, cells: planCells(reader) },
    said: planNote === null ? plan : { ...plan, note: planNote },
  });
  for (const { comment, ...meeting } of meetings) {
    if (isBlank(meeting.said) && comment !== null) continue;
    records.meetings.push({
      ...common,
      ...meeting,
      said: comment === null ? meeting.said : { ...meeting.said, note: comment },
    });
  }
  if (receipt !== null) {
    const said = receiptNote === null ? receipt.said : { ...receipt.said, note: receiptNote };
    records.receipts.push({ ...common, ...receipt, rowNote: note, said });
  }
  if (Object.keys(contents).length > 0)
    records.contents.push({
      ...{ ...common, ...reader.place('sessions'), said: contents },
      cells: cellsOf(reader, contentFields),
    });
  const written = toPlainText(row.cell('note')?.text ?? '');
  proposeFromNote(
    {
      note: written === '' ? note : written,
      place: reader.place('note'),
      row: row.row,
      unit,
      year: days.year,
      receivedOn: receipt?.receivedOn ?? null,
    },
    findings,
  );
}

function planCells(reader: RowReader): Record<string, string> {
  const cells = cellsOf(reader, ['inProgramme', 'ownPlanNumber', 'ownPlanDate', 'note']);
  // Whether there is an own plan is read from its number, or from its date where there is no such column.
  const ownPlan = reader.has('ownPlanNumber') ? cells.ownPlanNumber : cells.ownPlanDate;
  return ownPlan === undefined ? cells : { ...cells, ownPlan };
}

function cellsOf(reader: RowReader, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.filter(field => reader.has(field)).map(field => [field, reader.place(field).cell]));
}

type ReadMeeting = Pick<FiledMeeting, 'sheet' | 'cell' | 'month' | 'kind' | 'said'> & { comment: string | null };

function readMeetings(reader: RowReader, unit: RegisterUnit, findings: Findings): ReadMeeting[] {
  const meetings: ReadMeeting[] = [];
  for (const [month, field] of meetingFields) {
    const said = readMeeting(reader, field, unit, findings.warnings);
    const comment = commentOf(reader.row, field);
    if (said === undefined && comment === null) continue;
    meetings.push({ ...reader.place(field), month, kind: meetingKindOf(unit.kind), said: said ?? {}, comment });
  }
  return meetings;
}

function isBlank(said: Readonly<Record<string, unknown>>): boolean {
  return Object.values(said).every(value => value === null);
}

function readReceipt(
  reader: RowReader,
  days: Days,
): Pick<FiledReceipt, 'sheet' | 'cell' | 'receivedOn' | 'said'> | null {
  const receivedOn = readDay(reader, 'receivedOn', days);
  const documentDate = readDay(reader, 'documentDate', days);
  const documentNumber = numberText(reader, 'documentNumber', 80);
  const incomingNumber = numberText(reader, 'incomingNumber', 40);
  if (typeof receivedOn !== 'string') {
    if (reader.isHeld()) return null;
    if (typeof documentNumber === 'string') reader.refuse('documentNumber', refusalReason.noReceivedDay);
    else if (typeof incomingNumber === 'string') reader.refuse('incomingNumber', refusalReason.noIncomingDay);
    return null;
  }
  const said: Said<ReceiptFields> = {
    receivedOn,
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(incomingNumber === undefined ? {} : { incomingNumber }),
    ...(documentDate === undefined ? {} : { documentDate }),
  };
  return { ...reader.place('receivedOn'), receivedOn, said };
}

/** A document's number as typed; "chưa" or "-" in its place is no number. */
function numberText(reader: RowReader, field: string, longest: number): Taken<string> {
  const text = reader.text(field, longest);
  return typeof text === 'string' && parseNumber(reader.row.cell(field)).kind === 'none' ? null : text;
}

function readContents(reader: RowReader): Said<ReportContentFields> {
  const said: { [Field in (typeof contentFields)[number]]?: number | null } = {};
  for (const field of contentFields) {
    const number = reader.value(field, parseNumber, { codec: numberCodec, sentence: questionSentence.number });
    if (number !== undefined) said[field] = number;
  }
  return said;
}
