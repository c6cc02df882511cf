import type { OperationSummary } from '../../contract/index.ts';
import { refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { shownDay } from '../text/days.ts';
import { plainTextOrNull, toPlainText } from '../text/normalise.ts';
import { findUnclosedRound } from './find.ts';
import { roundOfRow } from './rows.ts';
import { linesToWrite } from './write-line.ts';

interface Decided {
  readonly operation: OperationSummary | null;
}

/**
 * Units that need not report in this round, with the reason; a null reason takes it back.
 *
 * @throws Refusal NOT_FOUND, ROUND_CLOSED, WRONG_VALUE (unknown unit).
 */
export function exemptUnits(
  register: Register,
  input: { readonly roundId: string; readonly unitIds: readonly string[]; readonly reason: string | null },
): Decided {
  const { write, ...named } = linesToWrite(register, input.roundId, input.unitIds);
  const reason = input.reason === null ? null : toPlainText(input.reason);
  const { operation } = register.transact(
    reason === null
      ? { name: 'round.expect', parts: named }
      : { name: 'round.exempt', parts: { ...named, detail: reason } },
    writer => write(writer, { exempt_reason: reason }),
  );
  return { operation };
}

/**
 * A later last day on time for these units, inclusive; a null day takes it back.
 *
 * @throws as exemptUnits, and WRONG_VALUE for a day before the round's own last day.
 */
export function extendUnits(
  register: Register,
  input: {
    readonly roundId: string;
    readonly unitIds: readonly string[];
    readonly to: string | null;
    readonly reason: string | null;
  },
): Decided {
  const { write, ...named } = linesToWrite(register, input.roundId, input.unitIds);
  const { to } = input;
  const { lastDayOnTime } = roundOfRow(findUnclosedRound(register, input.roundId), register.settings().cutOff);
  if (to !== null && to < lastDayOnTime)
    refuse('WRONG_VALUE', { field: 'extendedTo', reason: 'extendedBeforeDeadline' });
  const reason = to === null ? null : plainTextOrNull(input.reason);
  const { operation } = register.transact(
    to === null
      ? { name: 'round.endExtension', parts: named }
      : { name: 'round.extend', parts: { ...named, detail: shownDay(to) } },
    writer => write(writer, { extended_to: to, extension_reason: reason }),
  );
  return { operation };
}

/** The clerk's answer to a roster question: a founded unit is taken in, a closed one left out. @throws as exemptUnits. */
export function answerRoster(
  register: Register,
  input: { readonly roundId: string; readonly unitId: string; readonly listed: boolean },
): Decided {
  const { write, ...named } = linesToWrite(register, input.roundId, [input.unitId]);
  const { operation } = register.transact({ name: 'round.answerRoster', parts: named }, writer =>
    write(writer, { listed: Number(input.listed) }),
  );
  return { operation };
}
