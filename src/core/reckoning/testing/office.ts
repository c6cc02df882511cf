import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnitKind } from '../../../contract/index.ts';
import { rowOfMeeting } from '../../meetings/rows.ts';
import { rowOfReceipt } from '../../receipts/rows.ts';
import { bareMeeting, bareReceipt, bareWorkPlan } from '../../records/bare.ts';
import { openRegister, type Register } from '../../register.ts';
import type { RegisterTables, TableName } from '../../storage/tables.ts';
import type { NewRow } from '../../storage/writer.ts';
import { insertUnit, type NewUnit } from '../../units/create.ts';
import { rowOfWorkPlan } from '../../work-plans/rows.ts';

/** A small office in a real register, written row by row: what a reckoning test says of it is all there is. */
export interface Office {
  readonly register: Register;
  readonly roundId: string;
  unit(name: string, kind: UnitKind, more?: Partial<NewUnit>): string;
  row<Table extends TableName>(table: Table, row: NewRow<Table>): RegisterTables[Table];
  change<Table extends TableName>(table: Table, id: string, changes: Partial<NewRow<Table>>): void;
  meeting(
    unitId: string,
    month: number | null,
    value: 'yes' | 'no' | readonly [number, number],
    more?: Partial<NewRow<'meeting'>>,
  ): void;
  receipt(unitId: string, receivedOn: string, more?: Partial<NewRow<'receipt'>>): string;
  plan(unitId: string, more: Partial<NewRow<'work_plan'>>): void;
  close(): void;
}

export function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-reckoning-'));
  const register = openRegister({
    folder,
    resources: join(import.meta.dirname, '..', '..', '..', '..', 'resources'),
    renderDocument: () => Promise.reject(new Error('no document is rendered here')),
    clock: { now: () => new Date('2026-12-20T03:00:00Z') },
  });
  const roundId = register.book.rounds()[0]?.id ?? '';
  let position = 0;

  function row<Table extends TableName>(table: Table, values: NewRow<Table>): RegisterTables[Table] {
    return register.transact({ name: 'register.seed', parts: {} }, writer => writer.insert(table, values)).result;
  }

  return {
    register,
    roundId,
    row,
    unit: (name, kind, more = {}) => {
      position += 1;
      const fields = { ...noDetails, name, kind, position, ...more };
      return register.transact({ name: 'unit.create', parts: { subject: name } }, writer =>
        insertUnit(writer, { ...fields, position: fields.position ?? position }),
      ).result;
    },
    change: (table, id, changes) => {
      register.transact({ name: 'register.seed', parts: {} }, writer => writer.update(table, id, changes));
    },
    meeting: (unitId, month, value, more = {}) => {
      const answered = typeof value === 'string' ? { content: value } : { done_count: value[0], total_count: value[1] };
      row('meeting', { ...emptyMeeting, unit_id: unitId, month, ...answered, ...more });
    },
    receipt: (unitId, receivedOn, more = {}) =>
      row('receipt', { ...emptyReceipt, round_id: roundId, unit_id: unitId, received_on: receivedOn, ...more }).id,
    plan: (unitId, more) => {
      row('work_plan', { ...emptyPlan, unit_id: unitId, ...more });
    },
    close: () => {
      register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const noDetails = {
  shortName: null,
  parentId: null,
  cellCount: null,
  memberCount: null,
  contactPost: null,
  contactPhone: null,
  code: null,
  openedOn: null,
  note: null,
};

const emptyMeeting = rowOfMeeting(bareMeeting({ unitId: '', year: 2026, month: null, kind: 'regular' }));
const emptyReceipt = rowOfReceipt(bareReceipt({ roundId: '', unitId: '', receivedOn: '2026-12-01' }));
const emptyPlan = rowOfWorkPlan(bareWorkPlan('', 2026));
