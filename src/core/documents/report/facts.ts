import type { Coverage } from '../../../contract/coverage.ts';
import type {
  Answer,
  FeedbackLevel,
  Letterhead,
  ModelBearer,
  ModelLevel,
  ModelState,
  ModelType,
  Resolution,
  RoundKind,
  UnitKind,
} from '../../../contract/enumerations.ts';
import type { RoundLine } from '../../../contract/rounds.ts';
import type { FigureName, Status } from '../../../contract/status.ts';

/** A document the office issued in the period ("01 kế hoạch, 03 công văn"). */
export interface Directive {
  /** "công văn" */
  readonly kind: string;
  /** Under whose head it went out. */
  readonly letterhead: Letterhead;
  /** Null: not given yet. */
  readonly number: string | null;
  readonly day: string | null;
  readonly subject: string;
}

/** One time of đôn đốc by letter: one letter to all, or one to each. */
export interface ReminderLetters {
  /** Null: not given yet, or several. */
  readonly number: string | null;
  readonly day: string;
  readonly count: number;
}

/** A change of the roster since the round was opened, accepted by the clerk. */
export interface RosterChange {
  readonly kind: 'founded' | 'closed';
  readonly unitName: string;
  readonly on: string | null;
  readonly successorNames: readonly string[];
}

/** One direct unit of the committee with everything appendix I prints of it; null: nobody told us. */
export interface UnitRow {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Number of party cells; null where the kind has none. */
  readonly cellCount: number | null;
  readonly inProgramme: Answer | null;
  readonly ownPlan: Answer | null;
  readonly ownPlanNumber: string | null;
  readonly ownPlanDate: string | null;
  /** Null where the kind has no cells. */
  readonly meetings: Coverage | null;
  readonly sessions: number | null;
  readonly people: number | null;
  readonly articles: number | null;
  readonly models: number | null;
  /** Null: not on the round's roster. */
  readonly line: RoundLine | null;
  /** Đôn đốc, lần 1 first. */
  readonly reminders: readonly { readonly times: number; readonly day: string }[];
}

export interface ModelRow {
  readonly name: string;
  readonly type: ModelType;
  readonly unitNames: readonly string[];
  readonly bearer: ModelBearer | null;
  readonly groups: readonly number[];
  readonly year: number;
  readonly level: ModelLevel;
  readonly state: ModelState;
  readonly results: string | null;
  readonly spreadProposed: boolean;
  readonly commendationProposed: boolean;
}

/** One content, however many units said it. */
export interface Topic {
  readonly content: string;
  /** Distinct, in protocol order. */
  readonly unitNames: readonly string[];
  readonly groups: readonly number[];
  readonly level: FeedbackLevel | null;
  readonly levelText: string | null;
  readonly resolution: Resolution | null;
  /** Number and day of the letter it was forwarded or answered by. */
  readonly resolvedBy: string | null;
  readonly resolvedOn: string | null;
}

export interface Passage {
  readonly unitName: string;
  /** Units that say the same, where it was joined; left out in what rounds closed before there was joining say. */
  readonly otherUnitNames?: readonly string[];
  readonly text: string;
}

export interface GroupFacts {
  readonly number: number;
  readonly name: string;
  readonly passages: readonly Passage[];
  /** Distinct units of the passages, in protocol order. */
  readonly unitNames: readonly string[];
}

/** What became of last period's proposals. */
export interface FormerProposals {
  readonly periodTitle: string;
  readonly answered: number;
  readonly inReview: number;
  readonly notForwarded: number;
  readonly beyondAuthority: number;
  /** The proposal itself when there is only one. */
  readonly only: Topic | null;
}

/** The lists behind figures of `status` that a sentence may name units from. */
export type NamedFigure = Extract<
  FigureName,
  | 'workPlans.done'
  | 'workPlans.no'
  | 'workPlans.notRecorded'
  | 'meetings.done'
  | 'round.received'
  | 'round.missing'
  | 'round.late'
  | 'round.softOnly'
  | 'round.askedToComplete'
  | 'activities'
>;

/** A period of several years, as sơ kết and tổng kết ask for. */
export interface SeveralYears {
  /** Every year that has begun, reckoned by itself. */
  readonly years: readonly Status[];
  /** Years of the programme that are still to come. */
  readonly nextYears: readonly number[];
  /** Some unit reported figures for the whole period; they need not be the sum of its years. */
  readonly reportedWhole: boolean;
}

/** Everything the consolidated report says, already reckoned: composing it counts and divides nothing. */
export interface ReportFacts {
  readonly status: Status;
  /** "năm 2026", "6 tháng đầu năm 2027" */
  readonly periodTitle: string;
  /** "năm 2027": what part IV plans for. */
  readonly nextPeriodTitle: string;
  readonly nextYear: number;
  readonly yearly: boolean;
  /** What kind of round is reported on; missing where it was frozen before this was asked. */
  readonly roundKind?: RoundKind | null;
  /** What another round than the yearly one rests on. */
  readonly basis?: string | null;
  /** Null, or missing where it was frozen before this was asked: the period lies within one year. */
  readonly severalYears?: SeveralYears | null;
  /** "Kế hoạch số 195/KH-UBND": whose targets are measured. */
  readonly planTitle: string;
  readonly directives: readonly Directive[];
  readonly reminderLetters: readonly ReminderLetters[];
  readonly rosterChanges: readonly RosterChange[];
  /** In protocol order. */
  readonly units: readonly UnitRow[];
  /** Roster of the round, in protocol order; empty when the year has no round. */
  readonly lines: readonly RoundLine[];
  readonly names: Readonly<Record<NamedFigure, readonly string[]>>;
  /** Null when no month is over yet. */
  readonly monthlyAverage: {
    readonly fromMonth: number;
    readonly toMonth: number;
    /** Only of several years: the years the first and the last month are of. */
    readonly fromYear?: number;
    readonly toYear?: number;
    readonly done: number;
    readonly expected: number;
    readonly notRecorded: number;
  } | null;
  readonly models: readonly ModelRow[];
  readonly modelsForSpreading: number;
  readonly modelsOfProvince: number;
  readonly groups: readonly GroupFacts[];
  readonly generalPassages: readonly Passage[];
  readonly difficulties: readonly Topic[];
  readonly difficultyUnitNames: readonly string[];
  readonly proposals: readonly Topic[];
  readonly opinions: readonly Topic[];
  readonly opinionUnitNames: readonly string[];
  readonly falseInformation: { readonly cases: number; readonly asked: boolean };
  readonly formerProposals: FormerProposals | null;
  /** Tasks of the plan that concern this committee and fall due in the next period. */
  readonly tasks: readonly { readonly number: number; readonly time: string; readonly content: string }[];
}
