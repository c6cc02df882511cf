import type { RoundLine } from '../../../contract/rounds.ts';
import { lineStateLabel } from '../../../contract/words/labels.ts';
import type { Chip } from '../../parts/filter-chips/filter-chips.tsx';
import type { StateName } from '../../parts/state/states.ts';
import { roundWords } from '../../words/rounds.ts';

/** What the list can be narrowed to: a main state, or what stands beside it. */
export const FILTERS = [
  'onTime',
  'late',
  'overdue',
  'notYetDue',
  'softOnly',
  'askedToComplete',
  'extended',
  'accepted',
  'exempt',
] as const satisfies readonly StateName[];
export type Filter = (typeof FILTERS)[number];

export function isFilter(text: string | null): text is Filter {
  return FILTERS.some(filter => filter === text);
}

export function bears(line: RoundLine, filter: Filter): boolean {
  if (line.state === 'exempt') return filter === 'exempt';
  if (filter === 'softOnly') return line.softOnly;
  if (filter === 'askedToComplete') return line.askedToComplete;
  if (filter === 'accepted') return line.accepted;
  if (filter === 'extended') return line.extendedTo !== null;
  return line.state === filter;
}

/** The states there are, each with how many; the chosen one stays even when it is empty now. */
export function chipsOf(lines: readonly RoundLine[], chosen: Filter | null): readonly Chip<Filter>[] {
  return FILTERS.map(filter => ({
    key: filter,
    label: filter === 'extended' ? roundWords.chips.extended : lineStateLabel[filter],
    state: filter,
    count: lines.filter(line => bears(line, filter)).length,
  })).filter(chip => chip.count > 0 || chip.key === chosen);
}
