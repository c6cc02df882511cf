import type { ModelRow } from '../storage/tables.ts';

/** Units of a model, the one that answers for it first. */
export function unitIdsOf(model: ModelRow): readonly string[] {
  return JSON.parse(model.unit_ids);
}
