import { IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RoundLine } from '../../../../contract/rounds.ts';
import { UnitLink } from '../../../parts/unit-link/unit-link.tsx';
import { receiptWords } from '../../../words/receipts.ts';
import { StateParts } from '../line-states.tsx';
import classes from '../rounds.module.css';

/** "24. Chi bộ …", which leads to everything of the unit. */
export function subjectOf({ unitId, unitName, position }: RoundLine): ReactNode {
  return <UnitLink unitId={unitId} name={receiptWords.numbered(position, unitName)} />;
}

/** What the line is now, and whom to call. */
export function AboutLine({ line }: { readonly line: RoundLine }) {
  return (
    <div className={classes.about}>
      <StateParts line={line} />
      {line.contactPhone !== null && (
        <span className={classes.phone} title={line.contactPost ?? receiptWords.phone}>
          <IconPhone size={14} stroke={1.6} aria-label={receiptWords.phone} />
          {line.contactPhone}
        </span>
      )}
    </div>
  );
}
