import { z } from 'zod';
import {
  type Model,
  type ModelFields,
  modelBearer,
  modelField,
  modelLevel,
  modelState,
  modelType,
} from '../../contract/index.ts';
import { groupsOfRow, storedGroups } from '../records/groups.ts';
import type { ModelRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, toPlainText } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';

export function rowOfModel(fields: ModelFields): NewRow<'model'> {
  const name = toPlainText(fields.name);
  const results = plainParagraphOrNull(fields.results);
  return {
    name,
    type: fields.type,
    bearer: fields.bearer,
    field: fields.field,
    unit_ids: JSON.stringify([...new Set(fields.unitIds)]),
    year: fields.year,
    level: fields.level,
    state: fields.state,
    groups: storedGroups(fields.groups),
    results,
    spread_proposed: Number(fields.spreadProposed),
    commendation_proposed: Number(fields.commendationProposed),
    note: plainParagraphOrNull(fields.note),
    search_key: searchKey(`${name} ${results ?? ''}`),
  };
}

const ids = z.array(z.string());

/** Units of a model, the one that answers for it first. */
export function unitIdsOfRow(row: Pick<ModelRow, 'unit_ids'>): string[] {
  return ids.parse(JSON.parse(row.unit_ids));
}

export function fieldsOfModel(row: ModelRow): ModelFields {
  return {
    name: row.name,
    type: modelType.parse(row.type),
    bearer: modelBearer.nullable().parse(row.bearer),
    field: modelField.nullable().parse(row.field),
    unitIds: unitIdsOfRow(row),
    year: row.year,
    level: modelLevel.parse(row.level),
    state: modelState.parse(row.state),
    groups: groupsOfRow(row),
    results: row.results,
    spreadProposed: row.spread_proposed === 1,
    commendationProposed: row.commendation_proposed === 1,
    note: row.note,
  };
}

export function modelOfRow(row: ModelRow): Model {
  return { ...fieldsOfModel(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
