import type { UnitKind, UnitLine, UnitProfile, UnitProfileFields, UnitRecord } from '../../contract/index.ts';
import { profileOn, type UnitHistory } from '../reckoning/units-of-day.ts';
import type { UnitProfileRow, UnitRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainTextOrNull, toPlainText } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';

/** The columns of a profile; text as it enters the register, with its search key. */
export function rowOfProfile(fields: UnitProfileFields): Omit<NewRow<'unit_profile'>, 'unit_id' | 'valid_from'> {
  const name = toPlainText(fields.name);
  const shortName = plainTextOrNull(fields.shortName);
  return {
    name,
    short_name: shortName,
    kind: fields.kind,
    parent_id: fields.parentId,
    position: fields.position,
    cell_count: fields.cellCount,
    member_count: fields.memberCount,
    contact_post: plainTextOrNull(fields.contactPost),
    contact_phone: plainTextOrNull(fields.contactPhone),
    search_key: searchKey(`${name} ${shortName ?? ''}`),
  };
}

export function fieldsOfProfile(row: UnitProfileRow): UnitProfileFields {
  return {
    name: row.name,
    shortName: row.short_name,
    kind: row.kind as UnitKind,
    parentId: row.parent_id,
    position: row.position,
    cellCount: row.cell_count,
    memberCount: row.member_count,
    contactPost: row.contact_post,
    contactPhone: row.contact_phone,
  };
}

function profileOfRow(row: UnitProfileRow): UnitProfile {
  return { ...fieldsOfProfile(row), id: row.id, validFrom: row.valid_from };
}

export function lineOfUnit(unit: UnitRow, profile: UnitProfileRow): UnitLine {
  return {
    ...fieldsOfProfile(profile),
    id: unit.id,
    version: unit.version,
    deletedAt: unit.deleted_at,
    code: unit.code,
    openedOn: unit.opened_on,
    closedOn: unit.closed_on,
    successorIds: JSON.parse(unit.successor_ids),
    note: unit.note,
    validFrom: profile.valid_from,
  };
}

export function recordOfUnit({ unit, profiles }: UnitHistory, asOf: string): UnitRecord {
  const profile = profileOn(profiles, asOf);
  if (!profile) throw new Error(`unit ${unit.id} has no profile`);
  return { ...lineOfUnit(unit, profile), profiles: profiles.map(profileOfRow) };
}
