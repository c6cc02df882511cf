import { criterionGroups } from '../../contract/index.ts';

/** Criterion groups as they are kept: each once, in order, as JSON. */
export function storedGroups(groups: readonly number[]): string {
  return JSON.stringify([...new Set(groups)].sort((left, right) => left - right));
}

export function groupsOfRow(row: { readonly groups: string }): number[] {
  return criterionGroups.parse(JSON.parse(row.groups));
}

/** Whether a record's criterion groups (JSON) hold the group asked for; 0 asks for "Chung", records of no group. */
export function isOfGroup(groups: string, group: number | undefined): boolean {
  if (group === undefined) return true;
  return group === 0 ? groups === '[]' : groupsOfRow({ groups }).includes(group);
}
