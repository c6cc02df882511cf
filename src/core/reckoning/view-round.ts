import type { CutOff, LineState, RosterQuestion, RoundLine, RoundView } from '../../contract/index.ts';
import { endedOn, mergedInto, splitInto } from '../../contract/words/units.ts';
import { refuse } from '../refusal.ts';
import { roundOfRow } from '../rounds/rows.ts';
import type { RoundRow } from '../storage/tables.ts';
import { shownDay } from '../text/days.ts';
import { searchKey } from '../text/search-key.ts';
import type { Book } from './book.ts';
import { reportedUnits } from './reported-units.ts';
import { reportingUnits } from './roster.ts';
import { roundFigures } from './round-figures.ts';
import { roundLines } from './round-lines.ts';
import { profileOn } from './units-of-day.ts';

export interface RoundViewInput {
  readonly id: string;
  readonly asOf: string;
  readonly search?: string | undefined;
  readonly states?: readonly LineState[] | undefined;
  readonly extendedOnly?: boolean | undefined;
}

/** A round with the lines asked for; the figures are always those of the whole roster. @throws Refusal NOT_FOUND. */
export function viewRound(book: Book, input: RoundViewInput): RoundView {
  const row = book.rounds().find(round => round.id === input.id) ?? refuse('NOT_FOUND', { noun: 'round' });
  const lines = roundLines(book, row, input.asOf);
  const round = roundOfRow(row, book.settings().cutOff satisfies CutOff);
  return {
    round,
    figures: roundFigures(lines, round),
    lines: lines.filter(line => isWanted(line, input)),
    questions: rosterQuestions(book, row, lines),
    closed: closedOf(book, row),
  };
}

function closedOf(book: Book, round: RoundRow): RoundView['closed'] {
  const row = round.state === 'closed' ? book.closedRound(round.id) : undefined;
  return row ? { at: row.closed_at, by: row.closed_by, asOf: row.as_of } : null;
}

function isWanted(line: RoundLine, { search, states, extendedOnly }: RoundViewInput): boolean {
  if (extendedOnly && line.extendedTo === null) return false;
  if (states && states.length > 0 && !states.some(state => bearsState(line, state))) return false;
  return !search || searchKey(line.unitName).includes(searchKey(search));
}

/** A line bears its main state and, beside it, what else is open. */
function bearsState(line: RoundLine, state: LineState): boolean {
  if (line.state === 'exempt') return state === 'exempt';
  if (state === 'softOnly') return line.softOnly;
  if (state === 'askedToComplete') return line.askedToComplete;
  if (state === 'accepted') return line.accepted;
  return line.state === state;
}

/**
 * Differences between an open roster and the units alive on the due date: asked, never applied silently. A unit that
 * reported before it closed owes nothing more, and its report counts: nothing is left to ask.
 */
function rosterQuestions(book: Book, round: RoundRow, lines: readonly RoundLine[]): RosterQuestion[] {
  if (round.state !== 'open') return [];
  const known = new Set(book.rosterLines(round.id).map(line => line.unit_id));
  const founded = reportingUnits(book, round.due_on, book.settings())
    .filter(unit => !known.has(unit.id))
    .map(unit => ({
      unitId: unit.id,
      unitName: unit.name,
      kind: 'founded' as const,
      on: unit.unit.opened_on,
      successorNames: [],
      proposedReason: null,
    }));
  const reported = reportedUnits(book, round.id);
  const closed = lines.flatMap(({ unitId, unitName, closedOn, state }) => {
    if (closedOn === null || closedOn > round.due_on || state === 'exempt' || reported.has(unitId)) return [];
    const successors = successorNames(book, unitId, round.due_on);
    const proposedReason = endingReason(successors, shownDay(closedOn));
    return [{ unitId, unitName, kind: 'closed' as const, on: closedOn, successorNames: successors, proposedReason }];
  });
  return [...founded, ...closed];
}

/** Why a unit that ended need not report, as the reorganisation itself would have written it. */
function endingReason(successors: readonly string[], day: string): string {
  const [only] = successors;
  if (only === undefined) return endedOn(day);
  return successors.length === 1 ? mergedInto(only, day, true) : splitInto(successors.join('; '), day);
}

function successorNames(book: Book, unitId: string, day: string): string[] {
  const unit = book.units().find(history => history.unit.id === unitId)?.unit;
  const ids: readonly string[] = unit ? JSON.parse(unit.successor_ids) : [];
  return ids.flatMap(id => {
    const history = book.units().find(candidate => candidate.unit.id === id);
    return history ? (profileOn(history.profiles, day)?.name ?? []) : [];
  });
}
