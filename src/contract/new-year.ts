import { z } from 'zod';
import { procedure } from './base.ts';
import { modelState, roundState, unitKind } from './enumerations.ts';
import { round, roundFields } from './rounds.ts';
import { signer } from './settings.ts';
import { doneWith, id, version, year } from './values.ts';

/** What opening a year would do ("Mở năm mới"), by counts. */
export const newYearPreview = z.strictObject({
  year,
  /** Title of the yearly round the year has already; then nothing is left to open. */
  existing: z.string().nullable(),
  round: roundFields,
  /** Units that would have to report, by kind. */
  roster: z.int(),
  byKind: z.array(z.strictObject({ kind: unitKind, count: z.int() })),
  /** The yearly round of the year before. */
  previous: z.strictObject({ id, title: z.string(), state: roundState }).nullable(),
  /** Models of the year before that live on, by state; `known` are in the new year already. */
  models: z.array(z.strictObject({ state: modelState, count: z.int() })),
  modelsKnown: z.int(),
  /** Proposals of earlier years nobody has answered yet; they stay open where they are. */
  openProposals: z.int(),
  /** Those of them of which nobody has said how far they are. */
  unstatedProposals: z.int(),
  signers: z.strictObject({ version, board: signer, committee: signer }),
});
export type NewYearPreview = z.infer<typeof newYearPreview>;

export const newYear = {
  preview: procedure.input(z.strictObject({ year })).output(newYearPreview),
  /** The round and the models carried as "đang nhân rộng"; changed signers; one operation. @throws ALREADY_EXISTS. */
  open: procedure
    .input(
      z.strictObject({
        round: roundFields,
        /** Models of the year before in these states are carried. */
        modelStates: z.array(modelState),
        /** Null: as they are. */
        signers: z.strictObject({ version, board: signer, committee: signer }).nullable(),
      }),
    )
    .output(doneWith(round)),
};
