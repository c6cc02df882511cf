import type { OperationSummary, Round } from '../../contract/index.ts';
import { gatherFacts } from '../documents/report/gather.ts';
import { freezeYear } from '../reckoning/frozen-year.ts';
import { statusOf } from '../reckoning/status.ts';
import { reckonYear } from '../reckoning/year.ts';
import { readCriterionGroups, readTasks } from '../reference/read.ts';
import type { Register } from '../register.ts';
import type { RoundRow } from '../storage/tables.ts';
import { shownDay } from '../text/days.ts';
import { findUnclosedRound } from './find.ts';
import { openRoster } from './open.ts';
import { dropFrozen } from './reopen.ts';
import { roundOfRow } from './rows.ts';

/**
 * "Chốt số liệu": from now on the round, its year and its report answer with the figures and names of `asOf` (today
 * when left out), whatever becomes of the units. How "trước ngày" was read is fixed with them.
 *
 * @throws Refusal NOT_FOUND, STALE, ROUND_CLOSED.
 */
export function closeRound(
  register: Register,
  input: { readonly id: string; readonly version: number; readonly asOf?: string | undefined },
): { record: Round; operation: OperationSummary | null } {
  const round = findUnclosedRound(register, input.id);
  const asOf = input.asOf ?? register.today();
  const frozen = freeze(register, round, asOf);
  const closedAt = register.clock.now().toISOString();
  const { cutOff } = register.settings();
  const parts = { subject: round.title, detail: shownDay(asOf) };
  const { result, operation } = register.transact({ name: 'round.close', parts }, writer => {
    writer.update('round', round.id, {}, input.version);
    openRoster(writer, register, round);
    dropFrozen(writer, register.database, round.id);
    writer.insert('closed_round', {
      round_id: round.id,
      closed_at: closedAt,
      closed_by: register.who(),
      as_of: asOf,
      ...frozen,
    });
    return writer.update('round', round.id, {
      state: 'closed',
      closed_at: closedAt,
      cut_off: round.cut_off ?? cutOff,
    });
  });
  return { record: roundOfRow(result, cutOff), operation };
}

function freeze(register: Register, { id, year }: RoundRow, asOf: string) {
  const { book, resources } = register;
  const reference = { groups: readCriterionGroups(resources), tasks: readTasks(resources) };
  return {
    reckoning: freezeYear(reckonYear(book, year, asOf, id), statusOf(book, year, asOf, id)),
    report: JSON.stringify(gatherFacts(book, reference, { year, asOf, roundId: id })),
    settings: JSON.stringify(register.settings()),
  };
}
