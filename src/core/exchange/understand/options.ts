import type { GroupName } from '../cells/criterion-groups.ts';
import type { ColumnOverrides } from '../layout/table.ts';
import type { KnownUnit } from '../names/match.ts';
import type { Answers } from './findings.ts';

/** A unit of the register as the import needs it. */
export interface RegisterUnit extends KnownUnit {
  readonly cellCount: number | null;
  readonly parentId: string | null;
}

export interface UnderstandOptions {
  readonly units: readonly RegisterUnit[];
  /** Names of the committee whose register this is: a unit "trực thuộc" it is a direct one. */
  readonly ownNames: readonly string[];
  readonly year: number;
  /** Day of the office's clock; later days are taken with a warning. */
  readonly today: string;
  readonly groups: readonly GroupName[];
  readonly overrides: ColumnOverrides;
  readonly answers: Answers;
}
