import type { ActivityFigure, UnitActivityLine } from '../../../contract/activities.ts';
import type { ActivityKind } from '../../../contract/enumerations.ts';
import { formatAlone, formatCount } from '../../parts/format/numbers.ts';
import { quantityUnit, activityWords as words } from '../../words/activities.ts';

type Figures = readonly ActivityFigure[] | null;

/** The figures that stand in columns: sessions, the people they reached, articles. */
export const measures = ['session', 'people', 'article'] as const;
export type Measure = (typeof measures)[number];

/** One figure of several by kind; null where nobody spoke of it. */
export function measureOf(figures: Figures, measure: Measure): number | null {
  const kind: ActivityKind = measure === 'article' ? 'article' : 'session';
  const figure = figures?.find(each => each.kind === kind);
  if (figure === undefined) return null;
  return measure === 'people' ? figure.people : figure.quantity;
}

/** Reported less summed; null where one of the two is missing or they agree. */
export function differenceOf({ reported, summed }: UnitActivityLine, measure: Measure): number | null {
  const told = measureOf(reported, measure);
  const added = measureOf(summed, measure);
  return told === null || added === null || told === added ? null : told - added;
}

export function differs(line: UnitActivityLine): boolean {
  return measures.some(measure => differenceOf(line, measure) !== null);
}

/** "+03 cuộc; -120 lượt người" */
export function differenceInWords(line: UnitActivityLine): string {
  return measures
    .flatMap(measure => {
      const difference = differenceOf(line, measure);
      return difference === null ? [] : [words.difference(signed(difference), words.differences[measure])];
    })
    .join('; ');
}

function signed(difference: number): string {
  return `${difference < 0 ? '-' : '+'}${formatCount(Math.abs(difference))}`;
}

/** "182 cuộc, 10.333 lượt người, 305 tin, bài": kinds with nothing are left out. */
export function figuresInWords(figures: readonly ActivityFigure[]): string {
  return figures
    .flatMap(({ kind, quantity, people }) => [
      ...(quantity > 0 ? [`${formatAlone(quantity)} ${quantityUnit[kind]}`] : []),
      ...(people > 0 ? [words.people(formatAlone(people))] : []),
    ])
    .join(', ');
}

/** Activities added up by kind. */
export function addedUp(activities: readonly { kind: ActivityKind; quantity: number; people: number | null }[]) {
  const sums = new Map<ActivityKind, ActivityFigure>();
  for (const { kind, quantity, people } of activities) {
    const sum = sums.get(kind) ?? { kind, quantity: 0, people: 0 };
    sums.set(kind, { kind, quantity: sum.quantity + quantity, people: sum.people + (people ?? 0) });
  }
  return [...sums.values()];
}
