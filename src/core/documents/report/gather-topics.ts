import { type FeedbackKind, feedbackLevel, type Resolution, resolution } from '../../../contract/index.ts';
import type { JoiningOf } from '../../joinings/joined.ts';
import { groupBy } from '../../lists.ts';
import { groupsOf } from '../../reckoning/year.ts';
import type { FeedbackRow } from '../../storage/tables.ts';
import { searchKey } from '../../text/search-key.ts';
import type { FormerProposals, Topic } from './facts.ts';

/** Finds what a unit is called in this report, and its place. */
export interface UnitNames {
  nameOf(unitId: string): string;
  placeOf(unitId: string): number;
}

/** Best known first: where units were answered differently, the furthest answer is printed. */
const furthestFirst: readonly string[] = [
  'answered',
  'beyondAuthority',
  'forwarded',
  'notForwarded',
] satisfies Resolution[];

/**
 * One topic for each content and level, in the order the units stand in; equal contents are one whatever their spelling,
 * and so is what the clerk joined, in the words of the joining.
 */
export function topicsOf(
  rows: readonly FeedbackRow[],
  kind: FeedbackKind,
  names: UnitNames,
  joiningOf: JoiningOf,
): readonly Topic[] {
  const ofKind = inOrder(
    rows.filter(row => row.kind === kind),
    names,
  );
  const byContent = groupBy(ofKind, row => {
    const said = joiningOf(row.id)?.content ?? row.content;
    return JSON.stringify([searchKey(said), row.level, row.level_text]);
  });
  return [...byContent.values()].map(same => {
    const joining = same.map(row => joiningOf(row.id)).find(found => found !== undefined);
    const topic = topicOf(same, names);
    return joining === undefined ? topic : { ...topic, content: joining.content };
  });
}

/** Distinct units of one kind of feedback, in protocol order. */
export function unitNamesOf(rows: readonly FeedbackRow[], kind: FeedbackKind, names: UnitNames): readonly string[] {
  return distinctNames(
    inOrder(
      rows.filter(row => row.kind === kind),
      names,
    ),
    names,
  );
}

function inOrder(rows: readonly FeedbackRow[], names: UnitNames): readonly FeedbackRow[] {
  return rows.toSorted(
    (left, right) => names.placeOf(left.unit_id) - names.placeOf(right.unit_id) || left.id.localeCompare(right.id),
  );
}

function distinctNames(rows: readonly FeedbackRow[], names: UnitNames): readonly string[] {
  return [...new Set(rows.map(row => row.unit_id))].map(id => names.nameOf(id));
}

function topicOf(same: readonly FeedbackRow[], names: UnitNames): Topic {
  const [first] = same;
  const furthest = same.toSorted((left, right) => stepOf(left) - stepOf(right))[0];
  const answered = furthest?.resolution === 'answered';
  return {
    content: first?.content ?? '',
    unitNames: distinctNames(same, names),
    groups: [...new Set(same.flatMap(groupsOf))].toSorted((one, other) => one - other),
    level: feedbackLevel.nullable().parse(first?.level ?? null),
    levelText: first?.level_text ?? null,
    resolution: resolution.nullable().parse(furthest?.resolution ?? null),
    resolvedBy: (answered ? furthest?.answered_number : furthest?.forwarded_number) ?? null,
    resolvedOn: (answered ? furthest?.answered_on : furthest?.forwarded_on) ?? null,
  };
}

function stepOf(row: FeedbackRow): number {
  const step = furthestFirst.indexOf(row.resolution ?? '');
  return step < 0 ? furthestFirst.length : step;
}

/** What became of the proposals of the period before; null when there were none. */
export function formerProposalsOf(
  rows: readonly FeedbackRow[],
  periodTitle: string,
  names: UnitNames,
): FormerProposals | null {
  const proposals = rows.filter(row => row.kind === 'proposal');
  if (proposals.length === 0) return null;
  const count = (...values: readonly (Resolution | null)[]) =>
    proposals.filter(row => values.some(value => value === row.resolution)).length;
  return {
    periodTitle,
    answered: count('answered'),
    inReview: count('forwarded'),
    notForwarded: count('notForwarded', null),
    beyondAuthority: count('beyondAuthority'),
    only: proposals.length === 1 ? topicOf(proposals, names) : null,
  };
}
