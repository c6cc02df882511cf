import type { Round, RoundFields } from '../../../../contract/rounds.ts';
import { roundWords } from '../../../words/rounds.ts';

/** What the form of a round edits; its days may be cleared while typing. */
export type RoundDraft = Omit<RoundFields, 'periodFrom' | 'periodTo' | 'dueOn'> & {
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly dueOn: string | null;
};

/** The year's own round as the official letter asks for it; a further one is begun without a name and a due date. */
export function newRoundDraft(year: number, hasYearly: boolean): RoundDraft {
  return {
    kind: hasYearly ? 'adHoc' : 'yearly',
    year,
    title: hasYearly ? '' : roundWords.form.yearTitle(year),
    periodFrom: `${year}-01-01`,
    periodTo: hasYearly ? null : `${year}-12-31`,
    basis: null,
    dueOn: hasYearly ? null : `${year}-12-10`,
    cutOff: null,
    note: null,
  };
}

export function draftOfRound(round: Round): RoundDraft {
  const { kind, year, title, periodFrom, periodTo, basis, dueOn, cutOff, note } = round;
  return { kind, year, title, periodFrom, periodTo, basis, dueOn, cutOff, note };
}

/**
 * Sơ kết and tổng kết look back over the programme: their period begins with its first year, unless another day was typed.
 */
export function withKind(draft: RoundDraft, kind: RoundDraft['kind'], firstYear: number): RoundDraft {
  const isLong = (one: RoundDraft['kind']) => one === 'interim' || one === 'final';
  const beginning = (one: RoundDraft['kind']) => `${isLong(one) ? firstYear : draft.year}-01-01`;
  const isUntouched = draft.periodFrom === null || draft.periodFrom === beginning(draft.kind);
  return { ...draft, kind, periodFrom: isUntouched ? beginning(kind) : draft.periodFrom };
}

/** The fields to save; null while a needed one is missing. */
export function typedRound(draft: RoundDraft): RoundFields | null {
  const { periodFrom, periodTo, dueOn } = draft;
  if (periodFrom === null || periodTo === null || dueOn === null || draft.title.trim() === '') return null;
  return { ...draft, periodFrom, periodTo, dueOn };
}
