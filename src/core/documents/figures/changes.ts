import type { FigureChange } from '../../../contract/index.ts';
import { marks } from '../words/unit-table.ts';
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
    return present && !readsAlike(figure.text, present.text) ? [{ before: figure, now: present }] : [];
  });
}

/** Exports of old remembered a percentage with every share, and 0% where nobody had answered. */
function readsAlike(before: string, now: string): boolean {
  if (now === marks.notRecorded && before.endsWith(' (0%)')) return true;
  return withoutPercent(before) === withoutPercent(now);
}

function withoutPercent(text: string): string {
  return text.replace(/ \([^)]*%\)$/u, '');
}

/** A line of the Phiếu thay đổi số liệu. */
export function asChange({ before, now }: ChangedFigure): FigureChange {
  return { place: before.place, label: before.label, before: before.text, now: now.text };
}
