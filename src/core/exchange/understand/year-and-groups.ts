import { type GroupName, parseCriterionGroups } from '../cells/criterion-groups.ts';
import { parseNumber } from '../cells/numbers.ts';
import { questionSentence } from '../words/questions.ts';
import { groupsCodec, numberCodec } from './codecs.ts';
import type { RowReader } from './row-reader.ts';

/** The year a model or an opinion names for itself, else the file's. */
export function readYear(reader: RowReader, fileYear: number): number {
  const own = reader.value('year', parseNumber, { codec: numberCodec, sentence: questionSentence.number });
  return typeof own === 'number' && own >= 2020 && own <= 2100 ? own : fileYear;
}

/** Its criterion groups; nothing where the file says nothing of them. */
export function readGroups(reader: RowReader, names: readonly GroupName[]): { readonly groups?: number[] | null } {
  const groups = reader.value('groups', cell => parseCriterionGroups(cell, names), {
    codec: groupsCodec,
    sentence: questionSentence.groups,
  });
  return groups === undefined ? {} : { groups: groups === null ? null : [...groups] };
}
