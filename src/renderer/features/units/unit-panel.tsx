import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { unitWords } from '../../words/units.ts';
import { ChangeUnitForm } from './change-unit-form.tsx';
import { CloseUnitForm } from './close-unit-form.tsx';
import { NewUnits } from './create-unit-form.tsx';

interface UnitPanelProps {
  /** Null: a new unit. */
  readonly unitId: string | null;
  readonly takeFocus: boolean;
  readonly onCreated: (id: string) => void;
  readonly onClose: () => void;
}

export function UnitPanel({ unitId, takeFocus, onCreated, onClose }: UnitPanelProps) {
  if (unitId === null) return <NewUnits onCreated={onCreated} onClose={onClose} />;
  return <KnownUnit unitId={unitId} takeFocus={takeFocus} onClose={onClose} />;
}

interface KnownUnitProps {
  readonly unitId: string;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function KnownUnit({ unitId, takeFocus, onClose }: KnownUnitProps) {
  const { asOf } = usePeriod();
  const unit = useQuery(register.units.get.queryOptions({ input: { id: unitId, asOf } }));
  const [closing, setClosing] = useState(false);
  if (unit.data === undefined) {
    return (
      <SidePanel title={unitWords.form.title} onClose={onClose} takeFocus={false}>
        {unit.error && <ErrorBox error={unit.error} />}
      </SidePanel>
    );
  }
  return closing ? (
    <CloseUnitForm unit={unit.data} onBack={() => setClosing(false)} onClose={onClose} />
  ) : (
    <ChangeUnitForm unit={unit.data} takeFocus={takeFocus} onCloseUnit={() => setClosing(true)} onClose={onClose} />
  );
}
