import * as words from '../../contract/words/review.ts';
import { groupBy } from '../lists.ts';
import { unitIdsOf } from '../reckoning/model-units.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import type { ModelRow } from '../storage/tables.ts';
import { type Finding, finding, type Looked } from './finding.ts';

/** The same unit, name, type and year twice; those that say nothing the first does not say can go. */
export function doubtfulModels(looked: Looked): readonly Finding[] {
  const { models } = looked.reckoning;
  const same = groupBy(models, model => JSON.stringify([model.unit_ids, model.search_key, model.type, model.year]));
  return [...same.values()].flatMap(group => {
    const sorted = group.toSorted((left, right) => said(right) - said(left) || left.id.localeCompare(right.id));
    const [first, ...others] = sorted;
    if (first === undefined || others.length === 0) return [];
    const spare = others.filter(other => adds(first, other) === 0 && !isUsed(looked.register, other.id));
    const sentence = words.duplicateModelSentence(first.name, group.length);
    return [
      finding(
        looked,
        {
          ...{ kind: 'duplicateModel', place: 'models', unitId: unitIdsOf(first)[0] ?? null, recordId: first.id },
          ...{ about: others.map(({ id }) => id).join(' '), sentence },
        },
        spare.length < others.length
          ? null
          : {
              says: words.fixWords.sameModels(others.length),
              repairs: others.map(({ id, version }) => ({ table: 'model' as const, id, version, columns: null })),
            },
      ),
    ];
  });
}

const told = ['bearer', 'field', 'results', 'note', 'level', 'state', 'groups'] as const;

function isEmpty(value: string | null): boolean {
  return value === null || value === '' || value === '[]';
}

function said(model: ModelRow): number {
  return told.filter(column => !isEmpty(model[column])).length + model.spread_proposed + model.commendation_proposed;
}

/** How much the other says that the first does not. */
function adds(first: ModelRow, other: ModelRow): number {
  return (
    told.filter(column => !isEmpty(other[column]) && other[column] !== first[column]).length +
    Number(other.spread_proposed > first.spread_proposed) +
    Number(other.commendation_proposed > first.commendation_proposed)
  );
}

/** A file is kept with it, or a passage of a report became it. */
function isUsed({ database }: Register, id: string): boolean {
  const file = query.selectFrom('attachment').select('id').where('record_id', '=', id).compile();
  const passage = query.selectFrom('passage').select('id').where('model_id', '=', id).compile();
  return [file, passage].some(compiled => database.readFirst(compiled) !== undefined);
}
