import type { RoundRow } from '../../storage/tables.ts';
import type { Answers } from '../understand/findings.ts';
import { refusalReason } from '../words/questions.ts';
import type { Planning } from './plan-record.ts';
import type { RegisterRecords } from './register-records.ts';

export interface TrackingPlanning extends Planning {
  readonly year: number;
  readonly known: RegisterRecords;
  /** The year's yearly round; undefined when there is none. */
  readonly round: RoundRow | undefined;
  readonly answers: Answers;
}

/** Why nothing can be written into the year's round, or null. */
export function roundRefusal({ round, year }: TrackingPlanning): string | null {
  if (round === undefined) return refusalReason.noRound(year);
  return round.state === 'closed' ? refusalReason.closedRound : null;
}
