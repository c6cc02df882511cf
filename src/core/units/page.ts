import type { Attachment, AttachmentNoun, UnitName, UnitPage, UnitRound } from '../../contract/index.ts';
import { listActivities } from '../activities/list.ts';
import { listAttachments } from '../attachments/list.ts';
import { listFeedback } from '../feedback/list.ts';
import { meetingOfRow } from '../meetings/rows.ts';
import { listModels } from '../models/list.ts';
import { documentOfRow, reminderOfRow, unitIdsOfDocument } from '../papers/rows.ts';
import { receiptOfRow } from '../receipts/rows.ts';
import { roundLines } from '../reckoning/round-lines.ts';
import { figuresOfUnit } from '../reckoning/unit-year.ts';
import { profileOn } from '../reckoning/units-of-day.ts';
import { rowsOf } from '../records/find.ts';
import type { Register } from '../register.ts';
import type { RoundRow } from '../storage/tables.ts';
import { leadsOn } from '../tasks/leads.ts';
import { progressOfRow } from '../tasks/rows.ts';
import { earlierOf } from '../text/days.ts';
import { workPlanOfRow } from '../work-plans/rows.ts';
import { findUnit, unitNameOn } from './find.ts';
import { recordOfUnit } from './rows.ts';

export interface UnitPageInput {
  readonly id: string;
  readonly year: number;
  readonly asOf: string;
}

/** As many rows of one kind as one unit can have in a year. */
const all = { offset: 0, limit: 200 } as const;

/** Everything of one unit in one year ("Trang một đơn vị"). @throws Refusal NOT_FOUND. */
export function unitPage(register: Register, { id, year, asOf }: UnitPageInput): UnitPage {
  const { book } = register;
  const unit = recordOfUnit(findUnit(register.database, id), asOf);
  const { inProgramme, ownPlan, months, period, activities } = figuresOfUnit(book, id, year, asOf);
  const plan = book.workPlans(year).find(row => row.unit_id === id);
  return {
    unit,
    ...placeOf(register, id, asOf),
    ...relationsOf(register, id, asOf),
    plan: plan ? { ...workPlanOfRow(plan), files: filesOf(register, 'workPlan', plan.id) } : null,
    inProgramme,
    ownPlan,
    months: [...months],
    period,
    meetings: book
      .meetings(year)
      .filter(row => row.unit_id === id)
      .map(meetingOfRow),
    figures: [...activities.figures],
    counted: activities.counted,
    activities: listActivities(register, { year, unitId: id, page: all }).items,
    rounds: book
      .rounds()
      .filter(round => round.year === year)
      .map(round => roundOf(register, round, id, asOf)),
    models: listModels(register, { year, asOf, unitId: id, page: all }).items.map(model => ({
      ...model,
      files: filesOf(register, 'model', model.id),
    })),
    feedback: listFeedback(register, { year, asOf, unitId: id, page: all }).items,
    letters: book
      .issuedDocuments(year)
      .filter(row => unitIdsOfDocument(row).includes(id))
      .toSorted((left, right) => (left.issued_on ?? '').localeCompare(right.issued_on ?? ''))
      .map(documentOfRow),
    tasks: tasksOf(register, id, year, asOf),
    files: filesOf(register, 'unit', id),
  };
}

function filesOf(register: Register, noun: AttachmentNoun, recordId: string): Attachment[] {
  return listAttachments(register.database, { noun, recordId });
}

/** Tasks the unit leads, with what was recorded of them in the year. */
function tasksOf(register: Register, id: string, year: number, asOf: string): UnitPage['tasks'] {
  const progress = new Map(
    rowsOf(register.database, 'task_progress', false)
      .filter(row => row.year === year)
      .map(row => [row.task, progressOfRow(row)]),
  );
  return leadsOn(register, earlierOf(asOf, `${year}-12-31`))
    .tasksOf(id)
    .map(task => {
      const { state = null, result = null } = progress.get(task.number) ?? {};
      return { ...task, state, result };
    });
}

function placeOf(register: Register, id: string, asOf: string) {
  const { units } = register.book.unitsOn(asOf);
  const index = units.findIndex(unit => unit.id === id);
  const named = (unit: (typeof units)[number] | undefined): UnitName | null =>
    unit ? { id: unit.id, name: unit.name, on: null } : null;
  return {
    position: index < 0 ? null : index + 1,
    total: units.length,
    previous: index > 0 ? named(units[index - 1]) : null,
    next: index < 0 ? null : named(units[index + 1]),
  };
}

function relationsOf(register: Register, id: string, asOf: string) {
  const { book } = register;
  const known = book.units();
  const named = (unitId: string, on: string | null): UnitName[] => {
    const history = known.find(({ unit }) => unit.id === unitId);
    return history ? [{ id: unitId, name: unitNameOn(register, unitId, asOf), on }] : [];
  };
  const own = findUnit(register.database, id);
  const record = recordOfUnit(own, asOf);
  const parentId = profileOn(own.profiles, asOf)?.parent_id ?? null;
  return {
    parent: parentId === null ? null : (named(parentId, null)[0] ?? null),
    below: book
      .unitsOn(asOf)
      .childrenOf(id)
      .map(unit => ({ id: unit.id, name: unit.name, on: unit.unit.opened_on })),
    successors: record.successorIds.flatMap(unitId => named(unitId, record.closedOn)),
    predecessors: known
      .filter(({ unit }) => unit.closed_on !== null && unit.successor_ids.includes(id))
      .flatMap(({ unit }) => named(unit.id, unit.closed_on)),
  };
}

function roundOf(register: Register, round: RoundRow, unitId: string, asOf: string): UnitRound {
  const { book } = register;
  const numbers = new Map(book.issuedDocuments(round.year).map(row => [row.id, row.number]));
  return {
    id: round.id,
    title: round.title,
    dueOn: round.due_on,
    line: roundLines(book, round, asOf).find(line => line.unitId === unitId) ?? null,
    receipts: book
      .receipts(round.id)
      .filter(row => row.unit_id === unitId)
      .toSorted((left, right) => left.received_on.localeCompare(right.received_on) || left.id.localeCompare(right.id))
      .map(row => ({ ...receiptOfRow(row), files: filesOf(register, 'receipt', row.id) })),
    reminders: book
      .reminders(round.id)
      .filter(row => row.unit_id === unitId)
      .toSorted((left, right) => left.reminded_on.localeCompare(right.reminded_on) || left.times - right.times)
      .map(row => ({
        ...reminderOfRow(row),
        documentNumber: row.document_id === null ? null : (numbers.get(row.document_id) ?? null),
      })),
  };
}
