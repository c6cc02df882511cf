import { memo } from 'react';
import type { Coverage } from '../../../../contract/coverage.ts';
import type { StripLayout } from './layout.ts';
import { pathsOf } from './paths.ts';
import classes from './strip.module.css';

interface StripRowProps {
  readonly layout: StripLayout;
  readonly coverages: readonly (Coverage | null)[];
  readonly height: number;
}

/** The marks of one month. It repeats what the table behind it says in words. */
export const StripRow = memo(function StripRow({ layout, coverages, height }: StripRowProps) {
  const paths = pathsOf(layout, coverages, height);
  return (
    <svg
      className={classes.marks}
      viewBox={`0 0 ${layout.width} ${height}`}
      preserveAspectRatio="none"
      width={layout.width}
      height={height}
      aria-hidden="true"
    >
      <path className={classes.rest} d={paths.rest} />
      <path className={classes.done} d={paths.done} />
      <path className={classes.box} d={paths.boxes} />
      <path className={classes.cross} d={paths.crosses} />
      <path className={classes.dot} d={paths.dots} />
    </svg>
  );
});
