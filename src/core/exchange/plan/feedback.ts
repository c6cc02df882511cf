import { fieldsOfFeedback, rowOfFeedback } from '../../feedback/rows.ts';
import { bareFeedback } from '../../records/bare.ts';
import { searchKey } from '../../text/search-key.ts';
import type { FiledFeedback } from '../understand/records.ts';
import { agrees } from './compare.ts';
import { heldLast, pairInOrder } from './pair.ts';
import { planRecord } from './plan-record.ts';
import type { PlannedRecord } from './planned.ts';
import type { TrackingPlanning } from './tracking-planning.ts';

/** Feedback paired with the register's: identical rows first, then same unit, words, kind and year in order. */
export function planFeedback(
  filed: readonly FiledFeedback[],
  planning: TrackingPlanning,
): readonly { filed: FiledFeedback; planned: PlannedRecord }[] {
  const years = [...new Set(filed.map(({ year }) => year))];
  const known = years
    .flatMap(year => planning.known.feedback(year))
    .map(row => ({ row, fields: fieldsOfFeedback(row) }));
  const pairs = pairInOrder(heldLast(filed), known, ({ said }, { fields }) => agrees(said, fields), {
    ofRow: ({ unitId, kind, year, content }) => keyOf(unitId, kind, year, content),
    ofRecord: ({ fields }) => keyOf(fields.unitId, fields.kind, fields.year, fields.content),
  });
  return filed.map(item => {
    const record = pairs.get(item);
    const planned = planRecord(
      {
        table: 'feedback',
        current: record?.fields ?? null,
        bare: { ...bareFeedback(item), content: '' },
        said: item.said,
        insert: (writer, fields) => writer.insert('feedback', rowOfFeedback(fields)),
        update: (writer, fields) => {
          if (record !== undefined) writer.update('feedback', record.row.id, rowOfFeedback(fields));
        },
      },
      planning,
    );
    return { filed: item, planned };
  });
}

function keyOf(unitId: string, kind: string | null, year: number, content: string): string {
  return `${unitId} ${kind} ${year} ${searchKey(content)}`;
}
