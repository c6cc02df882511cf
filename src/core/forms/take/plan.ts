import type { ImportQuestion, RefusedCell } from '../../../contract/exchange.ts';
import type { ComingFile, FormDecisions, FormLine } from '../../../contract/forms.ts';
import { stateOf } from '../../exchange/plan/planned.ts';
import { registerRecords } from '../../exchange/plan/register-records.ts';
import { planTracking } from '../../exchange/plan/tracking.ts';
import { emptyFindings, type Findings } from '../../exchange/understand/findings.ts';
import type { RegisterUnit } from '../../exchange/understand/options.ts';
import { emptyRecords, type TrackingRecords } from '../../exchange/understand/records.ts';
import { readCriterionGroups, readTasks } from '../../reference/read.ts';
import type { Register } from '../../register.ts';
import { findUnclosedRound } from '../../rounds/find.ts';
import type { RoundRow } from '../../storage/tables.ts';
import type { Writer } from '../../storage/writer.ts';
import { earlierOf } from '../../text/days.ts';
import { type PlannedPassage, planPassages, resultsByUnit } from '../passages.ts';
import { note } from '../words/reasons.ts';
import { formFileIds, knownFiles, unitOfForm } from './known.ts';
import { passageLineKey, recordLineKey, withoutLeft } from './left-out.ts';
import { linesOf, passageLine, placed } from './lines.ts';
import { type FormToTake, saysAnything, sortFiles } from './sort-files.ts';
import type { WaitingBatch } from './tickets.ts';
import { notesOf, rowOf, understandForm } from './understand.ts';

/** What taking one form would write, beside its records. */
export interface PlannedForm {
  readonly form: FormToTake;
  readonly unit: RegisterUnit;
  readonly passages: readonly PlannedPassage[];
}

export interface PlannedBatch {
  readonly round: RoundRow;
  readonly files: readonly ComingFile[];
  readonly lines: readonly FormLine[];
  readonly questions: readonly ImportQuestion[];
  readonly refused: readonly RefusedCell[];
  readonly new: number;
  readonly changed: number;
  readonly forms: readonly PlannedForm[];
  /** Keys of the files with anything to write. */
  readonly written: ReadonlySet<string>;
  readonly opensRound: boolean;
  readonly writes: readonly ((writer: Writer) => void)[];
}

/**
 * What a batch would do to the register as it stands, under the clerk's decisions. `leaving`: lines left out are planned
 * as if they were not there; otherwise they are shown with the others.
 */
export function planBatch(
  register: Register,
  { roundId, files }: WaitingBatch,
  decisions: FormDecisions,
  leaving: boolean,
): PlannedBatch {
  const round = findUnclosedRound(register, roundId);
  const left: ReadonlySet<string> = new Set(leaving ? decisions.left : []);
  const sorted = sortFiles(files, knownFiles(register, round), decisions);
  const { records, findings, notes, units } = understandForms(register, round, sorted.toTake, decisions, left);
  const known = registerRecords(register.book, round.year, round.id);
  const names = new Map([...units.values()].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const { answers } = decisions;
  const planned = planTracking(records, { year: round.year, known, round, nameOf, blanksErase: false, answers });
  const forms = withPassages(register, round, sorted.toTake, units, left);
  const writable = planned.rows.filter(({ blocked }) => blocked === null).flatMap(({ records: all }) => all);
  const states = planned.rows.map(stateOf);
  const passages = forms.flatMap(form => form.passages);
  const written = new Set([
    ...planned.rows
      .filter(row => row.blocked === null && row.records.some(({ write }) => write !== null))
      .map(row => row.sheet),
    ...forms.filter(form => form.passages.length > 0).map(({ form }) => form.file.key),
  ]);
  const unitOf = (key: string): RegisterUnit | undefined => units.get(key);
  return {
    round,
    files: sorted.files.map(file => ({ ...file, notes: [...file.notes, ...(notes.get(file.key) ?? [])] })),
    lines: [
      ...planned.rows.flatMap(row => linesOf(row, unitOf(row.sheet))),
      ...forms.flatMap(({ form, unit, passages: all }) => all.map(each => passageLine(form.file.key, unit, each))),
    ],
    questions: [...findings.questions, ...planned.questions].map(question => placed(question, unitOf(question.sheet))),
    refused: [...findings.refused, ...planned.refused].map(cell => placed(cell, unitOf(cell.sheet))),
    new: states.filter(state => state === 'new').length + passages.filter(({ isNew }) => isNew).length,
    changed: states.filter(state => state === 'changed').length + passages.filter(({ isNew }) => !isNew).length,
    forms,
    written,
    opensRound: writable.some(({ opensRound, write }) => opensRound === true && write !== null),
    writes: writable.flatMap(({ write }) => (write === null ? [] : [write])),
  };
}

interface UnderstoodForms {
  readonly records: TrackingRecords;
  readonly findings: Findings;
  /** By the file's key: what the clerk should look at, and whose form it is. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, RegisterUnit>;
}

/** All forms of a batch as records, without the lines left out. */
function understandForms(
  register: Register,
  round: RoundRow,
  forms: readonly FormToTake[],
  decisions: FormDecisions,
  left: ReadonlySet<string>,
): UnderstoodForms {
  const today = register.today();
  const groups = readCriterionGroups(register.resources);
  const asked = { year: round.year, today, groups, answers: decisions.answers };
  const findings = emptyFindings();
  const records = emptyRecords();
  const notes = new Map<string, readonly string[]>();
  const units = new Map<string, RegisterUnit>();
  for (const form of forms) {
    const unit = unitOfForm(register, form.unitId, earlierOf(today, round.due_on));
    if (unit === null) continue;
    const { key } = form.file;
    const read = understandForm({ key, reading: form.reading, unit }, asked, findings);
    addAll(records, withoutLeft(read, key, left));
    notes.set(key, [...notesOf(form.reading, unit), ...(saysAnything(form.reading) ? [] : [note.nothingSaid])]);
    units.set(key, unit);
    if (!left.has(recordLineKey(key, rowOf.receipt))) addReceipt(records, form, unit, decisions);
  }
  return { records, findings, notes, units };
}

/** Each form with the results it tells, without those left out. */
function withPassages(
  register: Register,
  round: RoundRow,
  forms: readonly FormToTake[],
  units: ReadonlyMap<string, RegisterUnit>,
  left: ReadonlySet<string>,
): readonly PlannedForm[] {
  const results = resultsByUnit(register.book, round.id);
  const common = { roundId: round.id, tasks: readTasks(register.resources), formFiles: formFileIds(register) };
  return forms.flatMap((form): PlannedForm[] => {
    const { key } = form.file;
    const unit = units.get(key);
    if (unit === undefined) return [];
    const known = results.get(unit.id) ?? [];
    const told = planPassages({ ...common, unitId: unit.id, reading: form.reading, known });
    return [{ form, unit, passages: told.filter(({ field }) => !left.has(passageLineKey(key, field))) }];
  });
}

/** The clerk said the paper itself is the official report. */
function addReceipt(
  records: TrackingRecords,
  { file, unitId }: FormToTake,
  unit: RegisterUnit,
  { receipts }: FormDecisions,
): void {
  const said = receipts[file.key];
  if (said === undefined) return;
  const place = { sheet: file.key, cell: `A${rowOf.receipt}`, row: rowOf.receipt, held: false };
  records.receipts.push({ ...place, unitId, unitName: unit.name, rowNote: null, receivedOn: said.receivedOn, said });
}

function addAll(to: TrackingRecords, from: TrackingRecords): void {
  to.workPlans.push(...from.workPlans);
  to.meetings.push(...from.meetings);
  to.contents.push(...from.contents);
  to.models.push(...from.models);
  to.feedback.push(...from.feedback);
}
