import { type ActivityFigure, type ActivityKind, activityKind } from '../../contract/index.ts';
import type { ActivityRow, ReportContentRow } from '../storage/tables.ts';

/** What one unit reported for a round, by kind; null when it gave no figure at all. */
export function reportedFigures(content: ReportContentRow | undefined): readonly ActivityFigure[] | null {
  if (!content) return null;
  const given: readonly [ActivityKind, number | null, number | null][] = [
    ['session', content.sessions, content.people],
    ['article', content.articles, null],
    ['specialPage', content.special_pages, null],
    ['material', content.materials, null],
  ];
  const figures = given.filter(([, quantity, people]) => quantity !== null || people !== null);
  if (figures.length === 0) return null;
  return figures.map(([kind, quantity, people]) => ({ kind, quantity: quantity ?? 0, people: people ?? 0 }));
}

/** Activities known on a day added up by kind, from the first day of a period on; an undated one counts. */
export function summedFigures(activities: readonly ActivityRow[], asOf: string, from = ''): readonly ActivityFigure[] {
  return addFigures(
    activities
      .filter(activity => activity.held_on === null || (activity.held_on >= from && activity.held_on <= asOf))
      .map(({ kind, quantity, people }) => ({ kind: activityKind.parse(kind), quantity, people: people ?? 0 })),
  );
}

/** Added up by kind, in the contract's order of kinds; kinds nobody spoke of are left out. */
export function addFigures(figures: readonly ActivityFigure[]): readonly ActivityFigure[] {
  return activityKind.options.flatMap(kind => {
    const ofKind = figures.filter(figure => figure.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      {
        kind,
        quantity: ofKind.reduce((sum, figure) => sum + figure.quantity, 0),
        people: ofKind.reduce((sum, figure) => sum + figure.people, 0),
      },
    ];
  });
}
