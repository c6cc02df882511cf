import type { ModelState, OperationSummary, Round, RoundFields, Signer } from '../../contract/index.ts';
import type { Register } from '../register.ts';
import { refuseWrongRound } from '../rounds/create.ts';
import { roundOfRow, rowOfRound } from '../rounds/rows.ts';
import { settingsRecordId } from '../settings/rows.ts';
import type { ModelRow } from '../storage/tables.ts';
import { runningModels } from './models.ts';

export interface YearToOpen {
  readonly round: RoundFields;
  readonly modelStates: readonly ModelState[];
  readonly signers: { readonly version: number; readonly board: Signer; readonly committee: Signer } | null;
}

/**
 * "Mở năm mới" in one operation: the year's round, the models that live on as "đang nhân rộng", and who signs. Units
 * and open proposals carry on by themselves.
 *
 * @throws Refusal ALREADY_EXISTS (the year has its round), WRONG_VALUE (period), STALE (settings).
 */
export function openYear(
  register: Register,
  { round, modelStates, signers }: YearToOpen,
): { record: Round; operation: OperationSummary | null } {
  refuseWrongRound(register, round);
  const { toCarry } = runningModels(register, round.year);
  const carried = toCarry.filter(row => modelStates.some(state => state === row.state));
  const parts = { detail: String(round.year), count: carried.length };
  const { result, operation } = register.transact({ name: 'newYear.open', parts }, writer => {
    for (const row of carried) writer.insert('model', ofYear(row, round.year));
    if (signers) {
      const { version: _, ...settings } = register.settings();
      const board = { ...settings.board, signer: signers.board };
      const committee = { ...settings.committee, signer: signers.committee };
      const value = JSON.stringify({ ...settings, board, committee });
      writer.update('settings', settingsRecordId, { value }, signers.version);
    }
    return writer.insert('round', { ...rowOfRound(round), state: 'prepared', closed_at: null });
  });
  return { record: roundOfRow(result, register.settings().cutOff), operation };
}

/** A model as it begins another year: its results of before are that year's, proposals are made anew. */
function ofYear(row: ModelRow, year: number) {
  const { id: _, version: __, deleted_at: ___, ...fields } = row;
  const state: ModelState = 'spreading';
  return { ...fields, year, state, spread_proposed: 0, commendation_proposed: 0 };
}
