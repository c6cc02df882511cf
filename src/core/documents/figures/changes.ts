import type { FigureChange } from '../../../contract/index.ts';
import type { ReportFigure } from './figure.ts';

export interface ChangedFigure {
  readonly before: ReportFigure;
  readonly now: ReportFigure;
}

/** Figures that read otherwise now, in the report's order. One the report no longer has is left out. */
export function changedFigures(
  before: readonly ReportFigure[],
  now: readonly ReportFigure[],
): readonly ChangedFigure[] {
  const byKey = new Map(now.map(figure => [figure.key, figure]));
  return before.flatMap(figure => {
    const present = byKey.get(figure.key);
    return present && present.text !== figure.text ? [{ before: figure, now: present }] : [];
  });
}

/** A line of the Phiếu thay đổi số liệu. */
export function asChange({ before, now }: ChangedFigure): FigureChange {
  return { place: before.place, label: before.label, before: before.text, now: now.text };
}
