import type { JoinedNoun } from '../../contract/index.ts';
import type { JoiningRow } from '../storage/tables.ts';
import { memberIdsOf } from './rows.ts';

/** The joining a thing stands in; undefined: it stands by itself. Two copies may each have joined it; the earlier stands. */
export type JoiningOf = (id: string) => JoiningRow | undefined;

export function joiningsOf(rows: readonly JoiningRow[], noun: JoinedNoun): JoiningOf {
  const byMember = new Map<string, JoiningRow>();
  for (const row of rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    if (row.noun !== noun || row.apart === 1) continue;
    for (const id of memberIdsOf(row)) if (!byMember.has(id)) byMember.set(id, row);
  }
  return id => byMember.get(id);
}
