import type { RoundRow } from '../../storage/tables.ts';
import type { Answers } from '../understand/findings.ts';
import { refusalReason } from '../words/questions.ts';
import type { Planning } from './plan-record.ts';
import type { RegisterRecords } from './register-records.ts';

export interface TrackingPlanning extends Planning {
  readonly year: number;
  readonly known: RegisterRecords;
  /** The year's yearly round; one the register does not have yet is made when something of it is written. */
  readonly round: RoundRow;
  readonly answers: Answers;
}

/** Why nothing can be written into the year's round, or null. */
export function roundRefusal({ round }: TrackingPlanning): string | null {
  return round.state === 'closed' ? refusalReason.closedRound : null;
}
