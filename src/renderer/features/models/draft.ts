import type { Model, ModelFields } from '../../../contract/models.ts';

/** What the form of a model edits: everything a model is. */
export type ModelDraft = ModelFields;

export function draftOf(model: Model): ModelDraft {
  const { id: _id, version: _version, deletedAt: _deletedAt, ...fields } = model;
  return fields;
}

/** A new model as the workbooks of the units bring them: of the grassroots, newly proposed. */
export function emptyDraft(year: number): ModelDraft {
  return {
    name: '',
    type: 'happyFamily',
    bearer: null,
    field: null,
    unitIds: [],
    year,
    level: 'grassroots',
    state: 'proposed',
    groups: [],
    results: null,
    spreadProposed: false,
    commendationProposed: false,
    note: null,
  };
}

export function isReady({ name, unitIds }: ModelDraft): boolean {
  return name.trim() !== '' && unitIds.length > 0;
}
