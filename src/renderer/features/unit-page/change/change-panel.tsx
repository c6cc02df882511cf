import type { UnitPage } from '../../../../contract/unit-page.ts';
import { ChangeUnitForm } from '../../units/change-unit-form.tsx';
import { CloseUnitForm } from '../../units/close-unit-form.tsx';
import { FromDayPanel } from './from-day-panel.tsx';
import { MergePanel } from './merge-panel.tsx';
import { SplitPanel } from './split-panel.tsx';

/** What may become of a unit over time, in the order of the menu. */
export const unitChangeKinds = ['rename', 'move', 'kind', 'merge', 'split', 'end'] as const;
export type UnitChangeKind = (typeof unitChangeKinds)[number] | 'edit';

interface ChangePanelProps {
  readonly kind: UnitChangeKind;
  readonly page: UnitPage;
  readonly onClose: () => void;
}

export function ChangePanel({ kind, page: { unit }, onClose }: ChangePanelProps) {
  switch (kind) {
    case 'edit':
      return <ChangeUnitForm unit={unit} takeFocus onCloseUnit={onClose} onClose={onClose} />;
    case 'end':
      return <CloseUnitForm unit={unit} onBack={onClose} onClose={onClose} />;
    case 'merge':
      return <MergePanel unit={unit} onClose={onClose} />;
    case 'split':
      return <SplitPanel unit={unit} onClose={onClose} />;
    default:
      return <FromDayPanel key={kind} kind={kind} unit={unit} onClose={onClose} />;
  }
}
