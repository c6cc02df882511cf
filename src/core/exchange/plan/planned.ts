import type { z } from 'zod';
import type { fieldChange } from '../../../contract/exchange.ts';
import type { Writer } from '../../storage/writer.ts';

export type FieldChange = z.infer<typeof fieldChange>;

/** What accepting would do with one record. */
export interface PlannedRecord {
  readonly isNew: boolean;
  readonly fields: readonly FieldChange[];
  /** Null: nothing to do. */
  readonly write: ((writer: Writer) => void) | null;
  readonly blanks: number;
  /** A receipt: the first one of a prepared round opens it. */
  readonly opensRound?: boolean;
  /** Part of the year's round: there must be one. */
  readonly inRound?: boolean;
}

export type RowState = 'new' | 'changed' | 'unchanged' | 'refused' | 'asked';

/** One row of the file with all its records. */
export interface PlannedRow {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly noun: string;
  readonly name: string;
  readonly records: PlannedRecord[];
  /** Set when the row cannot be filed. */
  blocked: 'asked' | 'refused' | null;
}

export function stateOf({ blocked, records }: PlannedRow): RowState {
  if (blocked !== null) return blocked;
  const written = records.filter(({ write }) => write !== null);
  if (written.length === 0) return 'unchanged';
  return records.every(({ isNew }) => isNew) ? 'new' : 'changed';
}

export interface PlannedRows {
  readonly at: (place: Pick<PlannedRow, 'sheet' | 'cell' | 'row' | 'noun' | 'name'>) => PlannedRow;
  readonly all: () => readonly PlannedRow[];
}

/** A row of the file by its sheet and number. */
export function rowKeyOf({ sheet, row }: Pick<PlannedRow, 'sheet' | 'row'>): string {
  return `${sheet}!${row}`;
}

/** Rows in the order they are first met, each made once. */
export function plannedRows(): PlannedRows {
  const rows = new Map<string, PlannedRow>();
  return {
    at: ({ sheet, cell, row, noun, name }) => {
      const key = rowKeyOf({ sheet, row });
      const planned = rows.get(key) ?? { key, sheet, cell, row, noun, name, records: [], blocked: null };
      rows.set(key, planned);
      return planned;
    },
    all: () => [...rows.values()],
  };
}
