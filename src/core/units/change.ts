import type { OperationSummary, UnitProfileFields, UnitRecord } from '../../contract/index.ts';
import { profileOn, type UnitHistory } from '../reckoning/units-of-day.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { Writer } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull } from '../text/normalise.ts';
import { refuseTakenName } from './create.ts';
import { findUnit, requireLivingUnit } from './find.ts';
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

/** @throws Refusal NOT_FOUND, STALE, ALREADY_EXISTS, WRONG_VALUE (a unit below itself, a superior removed or ended). */
export function changeUnit(
  register: Register,
  input: UnitChange,
): { record: UnitRecord; operation: OperationSummary | null } {
  const history = findUnit(register.database, input.id);
  const { name } = input.changes;
  if (name !== undefined) refuseTakenName(register, name, [input.id]);
  const day = input.from ?? input.asOf;
  const { parentId } = input.changes;
  if (parentId && parentId !== profileOn(history.profiles, day)?.parent_id) {
    requireLivingUnit(register, parentId, day, 'parentId');
    refuseLoop(register, history, parentId, input);
  }
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

/** On no day of the profile that is written may the unit stand below itself, whatever is known of later days. */
function refuseLoop(
  register: Register,
  { unit, profiles }: UnitHistory,
  parentId: string,
  { asOf, from }: Pick<UnitChange, 'asOf' | 'from'>,
): void {
  const begins = from ?? profileOn(profiles, asOf)?.valid_from ?? '';
  const next = profiles.find(profile => (profile.valid_from ?? '') > (from ?? asOf))?.valid_from;
  const starts = register.book
    .units()
    .flatMap(history => [history.unit.opened_on ?? '', ...history.profiles.map(profile => profile.valid_from ?? '')]);
  for (const day of new Set([begins, from ?? asOf, ...starts])) {
    if (day < begins || (next && day >= next)) continue;
    const units = register.book.unitsOn(day);
    const seen = new Set<string>();
    for (let above: string | null = parentId; above !== null; above = units.byId.get(above)?.parentId ?? null) {
      if (above === unit.id) refuse('WRONG_VALUE', { field: 'parentId', reason: 'unitBelowItself' });
      if (seen.has(above)) break;
      seen.add(above);
    }
  }
}
