import type { Head } from './head.ts';

/** What was done in one year about a task of KH 195's annex. */
export interface TaskProgressRow extends Head {
  task: number;
  year: number;
  state: string | null;
  result: string | null;
}

/** Units that lead a task, as a person linked them to the printed lead. */
export interface TaskLeadRow extends Head {
  task: number;
  /** JSON array of unit ids; empty: as the printed names say. */
  unit_ids: string;
}
