import { useState } from 'react';
import type { UnitPage } from '../../../contract/unit-page.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { usePeriod } from '../../app/period.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { MakingProgress } from '../../parts/making/making-progress.tsx';
import { useMaking } from '../../parts/making/use-making.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { RecordHistory } from '../../parts/record-history/record-history.tsx';
import { unitPageWords as words } from '../../words/unit-page.ts';
import { Attachments } from '../packages/attachments.tsx';
import { makingHandover } from '../packages/making.ts';
import { Actions } from './actions.tsx';
import { ChangePanel, type UnitChangeKind } from './change/change-panel.tsx';
import { Contact } from './contact.tsx';
import { Letters, Tasks } from './letters.tsx';
import { Meetings } from './meetings.tsx';
import { OverTime } from './over-time.tsx';
import { Plan } from './plan.tsx';
import './print.css';
import { Reports } from './reports.tsx';
import classes from './unit-page.module.css';
import { Activities, Feedback, Models } from './work.tsx';

/** One unit's year on one page; its parts lead to where they are edited. */
export function UnitView({ page }: { readonly page: UnitPage }) {
  const { year, asOf } = usePeriod();
  const [change, setChange] = useState<UnitChangeKind | null>(null);
  const making = useMaking();
  const { unit } = page;

  return (
    <PageFrame
      heading={unit.name}
      sub={aboutUnit(page)}
      error={making.error}
      scroll
      actions={
        <Actions
          page={page}
          busy={making.state.kind === 'making'}
          onChange={setChange}
          onFolder={() => making.start(makingHandover({ year, asOf, unitId: unit.id }))}
        />
      }
      panel={change && <ChangePanel kind={change} page={page} onClose={() => setChange(null)} />}
    >
      <MakingProgress label={words.making} job={making} />
      <div className={classes.unit} data-unit-page>
        <Contact unit={unit} />
        <div className={classes.columns}>
          <div className={classes.column}>
            <Reports page={page} />
            <Plan page={page} />
            <Meetings page={page} />
            <Activities page={page} />
            <div className={classes.screenOnly}>
              <Attachments noun="unit" recordId={unit.id} />
            </div>
          </div>
          <div className={classes.column}>
            <Models page={page} />
            <Feedback page={page} />
            <Letters page={page} />
            <Tasks page={page} />
            <OverTime page={page} />
            <div className={classes.screenOnly}>
              <RecordHistory noun="unit" id={unit.id} />
            </div>
          </div>
        </div>
      </div>
    </PageFrame>
  );
}

function aboutUnit({ unit, parent, position, total }: UnitPage): string {
  const parts = [
    unitKindLabel[unit.kind],
    parent && words.below(parent.name),
    position === null ? null : words.place(formatCount(position), formatCount(total)),
    unit.closedOn === null ? null : words.ended(formatDay(unit.closedOn)),
  ];
  return parts.filter(Boolean).join(', ');
}
