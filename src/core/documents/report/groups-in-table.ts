import { generalGroupLabel } from '../../../contract/words/labels.ts';

/** Numbers of criterion groups, or "Chung". */
export function groupsCell(groups: readonly number[]): string {
  return groups.length === 0 ? generalGroupLabel : groups.join(', ');
}
