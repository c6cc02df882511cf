import type { ReviewItem, ReviewKind, ReviewPlace } from '../../contract/index.ts';
import type { YearReckoning } from '../reckoning/year.ts';
import type { Register } from '../register.ts';
import type { TableName } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';

/** One record as "Sửa" writes it: some columns, or into "Mục đã xóa". */
export interface Repair<Table extends TableName = TableName> {
  readonly table: Table;
  readonly id: string;
  readonly version: number;
  /** Null: the record goes into "Mục đã xóa". */
  readonly columns: Partial<NewRow<Table>> | null;
}

/** A doubt with what one click would write; without repairs only a person can know. */
export interface Finding extends ReviewItem {
  readonly repairs: readonly Repair[];
}

/** What every check looks at. */
export interface Looked {
  readonly register: Register;
  readonly reckoning: YearReckoning;
  readonly today: string;
  readonly nameOf: (unitId: string) => string;
}

interface Doubtful {
  readonly kind: ReviewKind;
  readonly place: ReviewPlace;
  readonly unitId: string | null;
  readonly recordId: string | null;
  /** What tells this doubt from another about the same record: field and value. */
  readonly about: string;
  readonly sentence: string;
}

export interface Fix {
  readonly says: string;
  readonly repairs: readonly Repair[];
}

export function finding({ nameOf }: Pick<Looked, 'nameOf'>, doubtful: Doubtful, fix: Fix | null = null): Finding {
  const { kind, place, unitId, recordId, sentence, about } = doubtful;
  return {
    key: [kind, recordId ?? unitId ?? '', about].join(' ').slice(0, 500),
    ...{ kind, place, unitId, recordId, sentence },
    unitName: unitId === null ? '' : nameOf(unitId),
    fix: fix?.says ?? null,
    repairs: fix?.repairs ?? [],
  };
}
