import { useNavigate } from 'react-router';
import { partWords } from '../../words/parts.ts';
import type { RowAction } from '../data-table/row-menu.tsx';
import { unitAddress } from './unit-link.tsx';

/** "Mở trang đơn vị", for the menu of a row that speaks of a unit; where it speaks of several, each is told by its name. */
export function useUnitAction(): (unitId: string, name?: string) => RowAction {
  const navigate = useNavigate();
  return (unitId, name) => ({
    key: `unitPage ${unitId}`,
    label: name === undefined ? partWords.unitPage : partWords.unitPageOf(name),
    onClick: () => void navigate(unitAddress(unitId)),
  });
}
