import type { OperationSummary, UnitProfileFields, UnitRecord } from '../../contract/index.ts';
import { profileOn, type UnitHistory } from '../reckoning/units-of-day.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { Writer } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';
import { refuseTakenName } from './create.ts';
import { findUnit } from './find.ts';
import { fieldsOfProfile, recordOfUnit, rowOfProfile } from './rows.ts';

export interface UnitChange {
  readonly id: string;
  readonly version: number;
  readonly asOf: string;
  /** A new profile starts on this day; without it the profile valid on `asOf` is corrected. */
  readonly from?: string | undefined;
  readonly changes: Partial<UnitProfileFields> & {
    readonly code?: string | null | undefined;
    readonly openedOn?: string | null | undefined;
    readonly note?: string | null | undefined;
  };
}

/** @throws Refusal NOT_FOUND, STALE, ALREADY_EXISTS, WRONG_VALUE (a unit below itself). */
export function changeUnit(
  register: Register,
  input: UnitChange,
): { record: UnitRecord; operation: OperationSummary | null } {
  const history = findUnit(register.database, input.id);
  const { name } = input.changes;
  if (name !== undefined) refuseTakenName(register, name, [input.id]);
  if (input.changes.parentId) refuseLoop(register, input.id, input.changes.parentId, input.from ?? input.asOf);
  const subject = profileOn(history.profiles, input.asOf)?.name ?? '';
  const { operation } = register.transact({ name: 'unit.change', parts: { subject } }, writer => {
    writer.update('unit', input.id, {}, input.version);
    const touched = writeProfile(writer, history, input);
    writeIdentity(writer, input, touched);
  });
  return { record: recordOfUnit(findUnit(register.database, input.id), input.from ?? input.asOf), operation };
}

/** Corrects the profile of the day, or starts a new one. Returns whether anything was written. */
export function writeProfile(
  writer: Writer,
  { profiles }: UnitHistory,
  input: Pick<UnitChange, 'id' | 'asOf' | 'from' | 'changes'>,
): boolean {
  const current = profileOn(profiles, input.from ?? input.asOf);
  if (!current) return false;
  const known = fieldsOfProfile(current);
  const row = rowOfProfile({ ...known, ...definedOnly(input.changes, known) });
  if (input.from === undefined || current.valid_from === input.from) {
    return writer.update('unit_profile', current.id, row).version !== current.version;
  }
  writer.insert('unit_profile', { ...row, unit_id: input.id, valid_from: input.from });
  return true;
}

function definedOnly(changes: UnitChange['changes'], known: UnitProfileFields): Partial<UnitProfileFields> {
  return Object.fromEntries(Object.entries(changes).filter(([field, value]) => field in known && value !== undefined));
}

/** The unit's own version rises with its profile, so that two people never overwrite each other unseen. */
function writeIdentity(writer: Writer, { id, changes }: UnitChange, profileTouched: boolean): void {
  const before = writer.get('unit', id) ?? refuse('NOT_FOUND', { noun: 'unit' });
  const after = writer.update('unit', id, {
    ...(changes.code === undefined ? {} : { code: plainTextOrNull(changes.code) }),
    ...(changes.openedOn === undefined ? {} : { opened_on: changes.openedOn }),
    ...(changes.note === undefined ? {} : { note: plainParagraphOrNull(changes.note) }),
  });
  if (profileTouched && after.version === before.version) writer.touch('unit', id);
}

function refuseLoop(register: Register, id: string, parentId: string, day: string): void {
  const units = register.book.unitsOn(day);
  for (let above: string | null = parentId; above !== null; above = units.byId.get(above)?.parentId ?? null) {
    if (above === id) refuse('WRONG_VALUE', { field: 'parentId', reason: 'unitBelowItself' });
  }
}
