import type { Coverage } from '../../../../contract/coverage.ts';
import { markOf, type StripLayout } from './layout.ts';

/** One line of the strip as few paths, however many units there are. */
export interface RowPaths {
  readonly rest: string;
  readonly done: string;
  readonly boxes: string;
  readonly crosses: string;
  readonly dots: string;
}

/** Room kept clear of a box's outline on either side. */
const EDGE = 0.5;
const CROSS = 2.5;

export function pathsOf(layout: StripLayout, coverages: readonly (Coverage | null)[], height: number): RowPaths {
  const parts = { rest: '', done: '', boxes: '', crosses: '', dots: '' };
  layout.columns.forEach(({ x, width }, index) => {
    const mark = markOf(coverages[index] ?? null);
    const middle = x + width / 2;
    if (mark.kind === 'done') {
      const filled = Math.max(Math.round(height * mark.share), 2);
      if (filled < height) parts.rest += rectangle(x, 0, width, height - filled);
      parts.done += rectangle(x, height - filled, width, filled);
    } else if (mark.kind === 'no') {
      parts.boxes += rectangle(x + EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE);
      const arm = Math.min(CROSS, width / 2 - 1);
      if (arm >= 1) parts.crosses += cross(middle, height / 2, arm);
    } else if (mark.kind === 'notRecorded') {
      parts.dots += rectangle(middle - 1, height - 3, 2, 2);
    }
  });
  return parts;
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function cross(x: number, y: number, arm: number): string {
  return `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x - arm} ${y + arm}l${2 * arm} ${-2 * arm}`;
}
