import { useState } from 'react';
import type { FoundedUnit } from '../../../../contract/reorganisation.ts';
import type { UnitRecord } from '../../../../contract/units.ts';
import { usePeriod } from '../../../app/period.tsx';
import { usePreview } from './use-preview.ts';

/** The day on which units change, what that touches, and which open rounds are taken along. */
export function useReorganisation(unitIds: readonly string[]) {
  const { asOf } = usePeriod();
  const [on, setOn] = useState<string | null>(asOf);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const preview = usePreview(unitIds, on);
  const roundIds = preview.rounds.filter(({ id, state }) => state === 'open' && !left.has(id)).map(({ id }) => id);
  return { on, setOn, left, setLeft, preview, roundIds };
}

export type Reorganisation = ReturnType<typeof useReorganisation>;

/** A new unit of the kind of the one it takes the place of. */
export function foundedAs({ kind }: UnitRecord, name: string, cellCount: number | null): FoundedUnit {
  return { name, kind, cellCount, shortName: null, memberCount: null, contactPost: null, contactPhone: null };
}
