import type { UnitKind } from '../../../contract/enumerations.ts';
import type { ReminderEntry } from '../../../contract/papers.ts';
import type { ReviewItem } from '../../../contract/review.ts';
import type { RoundView } from '../../../contract/rounds.ts';
import type { CoverageTable, Doubt } from '../../../contract/status.ts';
import type { UpwardReportLine } from '../../../contract/upward-reports.ts';
import type { StateName } from '../../parts/state/states.ts';

/** One thing to do: how many and what, why or until when, and the one place where it is done. */
export interface TodoItem {
  readonly key: string;
  readonly sign: StateName | 'review' | 'question';
  readonly sentence: string;
  readonly detail: string;
  readonly action: string;
  /** Address behind `#`, or the panel on this page that lists who has not sent. */
  readonly target: { readonly address: string } | 'whoHasNot';
  /** The day it was or is due; null: no day, after the dated ones. */
  readonly due: string | null;
  /** The paper that goes with it, on the page of papers. */
  readonly paper?: { readonly label: string; readonly address: string };
}

export interface TodoFacts {
  readonly year: number;
  readonly asOf: string;
  readonly view: RoundView | null;
  readonly coverage: CoverageTable;
  readonly doubts: readonly Doubt[];
  /** Reports the office itself owes upwards and has not sent. */
  readonly upward: readonly UpwardReportLine[];
  /** Kinds of the units without a recorded answer about their programme. */
  readonly plansNotRecorded: readonly UnitKind[];
  /** Kinds of the units that said they have no programme with the content. */
  readonly plansNo: readonly UnitKind[];
  /** Everybody reminded in the round, with what came of it. */
  readonly reminders: readonly ReminderEntry[];
  /** Proposals of the year nobody has answered, and how many of them were forwarded. */
  readonly proposals: { readonly open: number; readonly forwarded: number };
  /** "Cần xem lại" without what was let stand. */
  readonly review: readonly ReviewItem[];
}

/** How many days before the last day on time a reminder becomes something to do. */
export const REMIND_FROM = 15;
