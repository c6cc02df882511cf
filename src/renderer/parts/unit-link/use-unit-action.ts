import { useNavigate } from 'react-router';
import { partWords } from '../../words/parts.ts';
import type { RowAction } from '../data-table/row-menu.tsx';
import { unitAddress } from './unit-link.tsx';

/** "Mở trang đơn vị", for the menu of a row that speaks of a unit. */
export function useUnitAction(): (unitId: string) => RowAction {
  const navigate = useNavigate();
  return unitId => ({
    key: 'unitPage',
    label: partWords.unitPage,
    onClick: () => void navigate(unitAddress(unitId)),
  });
}
