import { fieldsOfModel, rowOfModel } from '../../models/rows.ts';
import { bareModel } from '../../records/bare.ts';
import { searchKey } from '../../text/search-key.ts';
import type { FiledModel } from '../understand/records.ts';
import { agrees } from './compare.ts';
import { heldLast, pairInOrder } from './pair.ts';
import { planRecord } from './plan-record.ts';
import type { PlannedRecord } from './planned.ts';
import type { TrackingPlanning } from './tracking-planning.ts';

/** Models paired with the register's: identical rows first, then same unit, name, type and year in order. */
export function planModels(
  filed: readonly FiledModel[],
  planning: TrackingPlanning,
): readonly { filed: FiledModel; planned: PlannedRecord }[] {
  const years = [...new Set(filed.map(({ year }) => year))];
  const known = years.flatMap(year => planning.known.models(year)).map(row => ({ row, fields: fieldsOfModel(row) }));
  const pairs = pairInOrder(heldLast(filed), known, ({ said }, { fields }) => agrees(said, fields), {
    ofRow: ({ unitIds, name, type, year }) => keyOf(unitIds, name, type, year),
    ofRecord: ({ fields }) => keyOf(fields.unitIds, fields.name, fields.type, fields.year),
  });
  return filed.map(model => {
    const record = pairs.get(model);
    const planned = planRecord(
      {
        table: 'models',
        current: record?.fields ?? null,
        bare: { ...bareModel(model), name: '' },
        said: model.said,
        insert: (writer, fields) => writer.insert('model', rowOfModel(fields)),
        update: (writer, fields) => {
          if (record !== undefined) writer.update('model', record.row.id, rowOfModel(fields));
        },
      },
      planning,
    );
    return { filed: model, planned };
  });
}

function keyOf(unitIds: readonly string[], name: string, type: string | null, year: number): string {
  return `${unitIds[0]} ${type} ${year} ${searchKey(name)}`;
}
