import { generalGroupLabel } from '../../../contract/words/labels.ts';

/** Criterion groups in a table: "1, 4", or "Chung". */
export function formatGroups(groups: readonly number[]): string {
  return groups.length === 0 ? generalGroupLabel : groups.join(', ');
}
