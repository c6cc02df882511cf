import type { OperationSummary, UnitProfileFields, UnitRecord } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { Writer } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';
import { nameKey } from '../text/same-name.ts';
import { findUnit, requireLivingUnit } from './find.ts';
import { recordOfUnit, rowOfProfile } from './rows.ts';

export interface NewUnit extends Omit<UnitProfileFields, 'position'> {
  /** Last of its parent's units when left out. */
  readonly position?: number | undefined;
  readonly code: string | null;
  readonly openedOn: string | null;
  readonly note: string | null;
}

/** @throws Refusal ALREADY_EXISTS when a living unit bears the same name, WRONG_VALUE (a superior removed or ended). */
export function createUnit(
  register: Register,
  fields: NewUnit,
): { record: UnitRecord; operation: OperationSummary | null } {
  refuseTakenName(register, fields.name);
  if (fields.parentId !== null) {
    requireLivingUnit(register, fields.parentId, fields.openedOn ?? register.today(), 'parentId');
  }
  const position = fields.position ?? nextPosition(register, fields.parentId);
  const { result, operation } = register.transact({ name: 'unit.create', parts: { subject: fields.name } }, writer =>
    insertUnit(writer, { ...fields, position }),
  );
  const record = recordOfUnit(findUnit(register.database, result), fields.openedOn ?? register.today());
  return { record, operation };
}

/** Writes a unit with its first profile; returns its id. Shared by entry, import and seed. */
export function insertUnit(writer: Writer, fields: NewUnit & { readonly position: number }): string {
  const unit = writer.insert('unit', {
    code: plainTextOrNull(fields.code),
    opened_on: fields.openedOn,
    closed_on: null,
    successor_ids: '[]',
    note: plainParagraphOrNull(fields.note),
  });
  writer.insert('unit_profile', { ...rowOfProfile(fields), unit_id: unit.id, valid_from: fields.openedOn });
  return unit.id;
}

/** @param exceptIds units that may bear the name: the unit itself, or those that end as the new one begins. */
export function refuseTakenName(register: Register, name: string, exceptIds: readonly string[] = []): void {
  const key = nameKey(name);
  const taken = register.book
    .unitsOn(register.today())
    .units.find(unit => !exceptIds.includes(unit.id) && nameKey(unit.name) === key);
  if (taken) refuse('ALREADY_EXISTS', { noun: 'unit', name: taken.name });
}

function nextPosition(register: Register, parentId: string | null): number {
  const last = register.database.readFirst(
    query
      .selectFrom('unit_profile')
      .select(({ fn }) => fn.max('position').as('last'))
      .where('parent_id', parentId === null ? 'is' : '=', parentId)
      .where('deleted_at', 'is', null)
      .compile(),
  );
  return (last?.last ?? 0) + 1;
}
