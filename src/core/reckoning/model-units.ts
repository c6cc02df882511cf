import type { ModelRow } from '../storage/tables.ts';

const idsRead = new WeakMap<ModelRow, readonly string[]>();

/** Units of a model, the one that answers for it first. Several figures ask for them; they are read once a row. */
export function unitIdsOf(model: ModelRow): readonly string[] {
  const known: readonly string[] = idsRead.get(model) ?? JSON.parse(model.unit_ids);
  idsRead.set(model, known);
  return known;
}
