import type { PaperChoice } from '../../../contract/index.ts';
import { roundOfYear } from '../../reckoning/roster.ts';
import { viewRound } from '../../reckoning/view-round.ts';
import { refuse } from '../../refusal.ts';
import type { Register } from '../../register.ts';
import { ownBasis } from '../../rounds/own-basis.ts';
import { receiver } from '../words/letters.ts';
import type { LetterContext, RoundContext } from './planned.ts';
import { untilOf } from './until.ts';

/** Letters go out under the Ban's head unless another is chosen. */
export function letterContext(register: Register, choice: PaperChoice): LetterContext {
  const settings = register.settings();
  const letterhead = choice.letterhead ?? 'board';
  const { board, names } = settings;
  return {
    register,
    settings,
    choice,
    writtenOn: choice.asOf,
    letterhead,
    body: settings[letterhead],
    self: letterhead === 'board' ? board.selfName : names.committeeShort,
    receiver: receiver(names.committeeShort, board.selfName),
  };
}

/** The same about a round. @throws Refusal NOT_FOUND, PAPER_REFUSED where the year has none. */
export function roundContext(context: LetterContext): RoundContext {
  const { register, choice, settings } = context;
  const id = choice.roundId ?? roundOfYear(register.book, choice.year)?.id;
  if (id === undefined) return refuse('PAPER_REFUSED', { reason: 'noRound' });
  const { round, lines, figures, closed } = viewRound(register.book, { id, asOf: choice.asOf });
  return {
    ...context,
    // What is asked for is still given from the day it is asked on.
    choice: closed === null ? choice : { ...choice, asOf: closed.asOf, until: untilOf(choice) },
    round,
    closed: closed !== null,
    basis: ownBasis(round) ?? settings.basis.standing,
    lines,
    expected: figures.expected,
    received: figures.received,
  };
}
