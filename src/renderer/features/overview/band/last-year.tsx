import type { Status } from '../../../../contract/status.ts';
import { formatCount } from '../../../parts/format/numbers.ts';
import { overviewWords } from '../../../words/overview.ts';
import { isUnknown } from '../is-unknown.ts';
import classes from './band.module.css';

/** The same figure of the year before, small beneath; nothing where nothing is known of it. */
export function LastYear({ year, figure }: { readonly year: number | undefined; readonly figure: string | null }) {
  if (year === undefined || figure === null) return null;
  return <p className={classes.lastYear}>{overviewWords.lastYear(year, figure)}</p>;
}

interface Counted {
  readonly done: number;
  readonly expected: number;
  readonly notRecorded: number;
}

/** "30/38" of the year before. */
export function ratioOf(counted: Counted | undefined): string | null {
  if (counted === undefined || counted.expected === 0 || isUnknown(counted)) return null;
  return `${formatCount(counted.done)}/${formatCount(counted.expected)}`;
}

/** The programme's figure and, apart from it, the units' own plans. */
export function plansOf(status: Status | undefined): string | null {
  const programme = ratioOf(status?.workPlans);
  const own = ratioOf(status?.ownPlans);
  const parts = [
    programme && overviewWords.lastYearProgramme(programme),
    own && overviewWords.lastYearOwnPlans(own),
  ].filter(part => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

export function reportsOf(status: Status | undefined): string | null {
  const round = status?.round ?? null;
  return round === null || round.received === 0
    ? null
    : `${formatCount(round.received)}/${formatCount(round.expected)}`;
}

export function sessionsOf(status: Status | undefined): string | null {
  const sessions = status?.activities.find(({ kind }) => kind === 'session');
  return sessions === undefined || status?.activityUnits === 0
    ? null
    : `${formatCount(sessions.quantity)} ${overviewWords.band.sessions}`;
}

export function modelsOf(status: Status | undefined): string | null {
  return status === undefined || status.models.total === 0
    ? null
    : `${formatCount(status.models.total)} ${overviewWords.band.modelsUnit}`;
}
