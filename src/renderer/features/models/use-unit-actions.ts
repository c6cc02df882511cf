import type { ModelLine } from '../../../contract/models.ts';
import type { RowAction } from '../../parts/data-table/row-menu.tsx';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';

/** Where a model's row leads: to each of its units. Units that were removed have no name, and then none is led to. */
export function useUnitActions(): (model: Pick<ModelLine, 'unitIds' | 'unitNames'>) => readonly RowAction[] {
  const unitAction = useUnitAction();
  return ({ unitIds, unitNames }) => {
    if (unitIds.length !== unitNames.length) return [];
    return unitIds.map((id, index) => unitAction(id, unitIds.length === 1 ? undefined : unitNames[index]));
  };
}
