import type { ImportProposal, ImportQuestion, RefusedCell } from '../../../contract/exchange.ts';

/** What a reading found beside its rows. */
export interface Findings {
  readonly questions: ImportQuestion[];
  readonly refused: RefusedCell[];
  readonly proposals: RowProposal[];
  readonly warnings: string[];
}

/** What a note proposes, with what applying it needs. */
export type RowProposal = ImportProposal & {
  readonly unitId: string;
  readonly row: number;
  /** Soft copy: the day the official one came, when the note says so. Extension: its last day. */
  readonly on: string | null;
  /** Day of the receipt the note speaks of; null without one. */
  readonly receivedOn: string | null;
  /** Only a photograph came. */
  readonly isPhoto: boolean;
};

/** Question key -> candidate key or 'skip'. */
export type Answers = Readonly<Record<string, string>>;

export const skip = 'skip';

export function emptyFindings(): Findings {
  return { questions: [], refused: [], proposals: [], warnings: [] };
}
