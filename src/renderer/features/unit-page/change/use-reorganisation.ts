import type { FoundedUnit } from '../../../../contract/reorganisation.ts';
import type { UnitRecord } from '../../../../contract/units.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { usePreview } from './use-preview.ts';

interface Day {
  readonly on: string | null;
  /** Rounds left for later. */
  readonly left: readonly string[];
}

/**
 * The day on which units change, what that touches, and which open rounds are taken along.
 * @param name of the draft it belongs to: "unit.merge.<id>".
 */
export function useReorganisation(name: string, unitIds: readonly string[]) {
  const { asOf } = usePeriod();
  const form = useDraft<Day>({ on: asOf, left: [] }, 0, `${name}.day`);
  const { on } = form.draft;
  const left: ReadonlySet<string> = new Set(form.draft.left);
  const preview = usePreview(unitIds, on);
  const roundIds = preview.rounds.filter(({ id, state }) => state === 'open' && !left.has(id)).map(({ id }) => id);
  return {
    on,
    setOn: form.field('on').onChange,
    left,
    setLeft: (next: ReadonlySet<string>) => form.field('left').onChange([...next]),
    preview,
    roundIds,
    /** After saving. */
    reset: form.reset,
  };
}

export type Reorganisation = ReturnType<typeof useReorganisation>;

/** A new unit of the kind of the one it takes the place of. */
export function foundedAs({ kind }: UnitRecord, name: string, cellCount: number | null): FoundedUnit {
  return { name, kind, cellCount, shortName: null, memberCount: null, contactPost: null, contactPhone: null };
}
