import { type GroupName, parseCriterionGroups } from '../cells/criterion-groups.ts';
import { parseYear } from '../cells/years.ts';
import { questionSentence } from '../words/questions.ts';
import { groupsCodec, yearCodec } from './codecs.ts';
import type { RowReader } from './row-reader.ts';

/** The year a model or an opinion names for itself, else the file's. */
export function readYear(reader: RowReader, fileYear: number): number {
  const own = reader.value('year', parseYear, {
    codec: yearCodec,
    sentence: questionSentence.year,
    otherwise: [fileYear],
  });
  return own ?? fileYear;
}

/** Its criterion groups; nothing where the file says nothing of them. */
export function readGroups(reader: RowReader, names: readonly GroupName[]): { readonly groups?: number[] | null } {
  const groups = reader.value('groups', cell => parseCriterionGroups(cell, names), {
    codec: groupsCodec,
    sentence: questionSentence.groups,
  });
  return groups === undefined ? {} : { groups: groups === null ? null : [...groups] };
}
