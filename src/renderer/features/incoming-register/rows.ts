import type { RegisterProposal } from '../../../contract/incoming-register.ts';

/** One row of the register as the clerk sees it. */
export interface RegisterRow {
  readonly key: string;
  readonly row: number;
  readonly incomingNumber: string | null;
  readonly receivedOn: string | null;
  readonly sender: string;
  readonly number: string | null;
  readonly subject: string;
  readonly unitId: string | null;
  readonly ticked: boolean;
  /** Why it is asked about; null: it is proposed. */
  readonly question: string | null;
  readonly candidates: readonly { readonly unitId: string; readonly unitName: string }[];
}

/** What is proposed is ticked already, what is asked is not; in the order of the sheet. */
export function rowsOf({ proposed, questions }: RegisterProposal): readonly RegisterRow[] {
  const sure = proposed.map(({ unitId, ...row }) => ({ ...row, unitId, ticked: true, question: null, candidates: [] }));
  const asked = questions.map(({ sentence, ...row }) => ({ ...row, unitId: null, ticked: false, question: sentence }));
  return [...sure, ...asked].toSorted((a, b) => a.row - b.row);
}
