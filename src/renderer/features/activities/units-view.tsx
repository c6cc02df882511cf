import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { UnitActivityLine } from '../../../contract/activities.ts';
import type { Status } from '../../../contract/status.ts';
import { useRemembered } from '../../app/remembered.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { matches } from '../../parts/format/fold.ts';
import { formatAlone, formatCount } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { ToolbarEnd } from '../../parts/page/toolbar-end.tsx';
import { useRowPanel } from '../../parts/row-panel/use-row-panel.ts';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';
import { activityWords as words } from '../../words/activities.ts';
import { frameWords } from '../../words/frame.ts';
import classes from './activities.module.css';
import { KnownActivity, NewActivity } from './activity-panel.tsx';
import { AddButton } from './add-button.tsx';
import { differs, figuresInWords } from './figures.ts';
import { unitColumns } from './unit-columns.tsx';
import { UnitPanel } from './unit-panel.tsx';
import { useUnitLines } from './use-unit-lines.ts';

const idOf = (line: UnitActivityLine) => line.unitId;

interface UnitsViewProps {
  readonly tabs: ReactNode;
  readonly sub: ReactNode;
  readonly note: ReactNode;
  readonly status: Status | undefined;
}

/** What each unit reported beside the sum of its activities, and which of the two is counted. */
export function UnitsView({ tabs, sub, note, status }: UnitsViewProps) {
  const unitAction = useUnitAction();
  const [search, setSearch] = useRemembered('activities.unitSearch', '');
  const [onlyDiffering, setOnlyDiffering] = useRemembered('activities.differing', false);
  const panel = useRowPanel('activities.units');
  // An activity of the unit, opened from its panel; closing it leads back to the unit.
  const [activityId, setActivityId] = useState<string | null>(null);
  const list = useUnitLines();
  const all = list.data;
  const rows = useMemo(
    () =>
      (all ?? []).filter(
        line => (!onlyDiffering || differs(line)) && (search === '' || matches(line.unitName, search)),
      ),
    [all, onlyDiffering, search],
  );
  const differing = useMemo(() => (all ?? []).filter(differs).length, [all]);
  const selected = all?.find(line => line.unitId === panel.selectedId);
  const total = all?.length ?? 0;

  return (
    <PageFrame
      heading={frameWords.pages.activities}
      sub={sub}
      note={note}
      actions={<AddButton quiet={panel.mode !== 'closed'} onClick={panel.openNew} />}
      toolbar={
        <>
          {tabs}
          <ToolbarEnd>
            <Checkbox
              label={words.filter.differing}
              checked={onlyDiffering}
              onChange={event => setOnlyDiffering(event.currentTarget.checked)}
            />
            <SearchField placeholder={words.searchUnit} value={search} onChange={setSearch} />
          </ToolbarEnd>
        </>
      }
      panel={panelOf()}
    >
      <DataTable
        label={words.views.byUnit}
        view="activities-by-unit"
        search={search}
        columns={unitColumns}
        rows={rows}
        rowId={idOf}
        isMuted={line => line.counted === 'none'}
        selectedId={panel.selectedId}
        onSelect={line => {
          setActivityId(null);
          panel.select(idOf(line));
        }}
        onOpen={line => {
          setActivityId(null);
          panel.open(idOf(line));
        }}
        actionsOf={line => [
          { key: 'open', label: words.actions.openUnit, onClick: () => panel.open(idOf(line)) },
          unitAction(line.unitId),
        ]}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={
          total > 0
            ? { sentence: words.noUnitFound }
            : {
                sentence: words.emptyUnits,
                action: (
                  <Button component={Link} to="/don-vi">
                    {words.toUnits}
                  </Button>
                ),
              }
        }
        foot={
          total > 0 && (seen => <UnitsFoot status={status} seen={seen.length} total={total} differing={differing} />)
        }
      />
    </PageFrame>
  );

  function panelOf(): ReactNode {
    if (panel.mode === 'new') {
      return (
        <NewActivity
          unitId={panel.selectedId}
          onClose={panel.close}
          onCreated={() => (panel.selectedId === null ? panel.close() : panel.open(panel.selectedId))}
        />
      );
    }
    if (panel.mode === 'closed' || selected === undefined) return undefined;
    if (activityId !== null) {
      return <KnownActivity key={activityId} activityId={activityId} takeFocus onClose={() => setActivityId(null)} />;
    }
    return (
      <UnitPanel
        key={selected.unitId}
        line={selected}
        takeFocus={panel.takesFocus}
        onOpenActivity={setActivityId}
        onAdd={panel.openNew}
        onClose={panel.close}
      />
    );
  }
}

interface UnitsFootProps {
  readonly status: Status | undefined;
  readonly seen: number;
  readonly total: number;
  readonly differing: number;
}

function UnitsFoot({ status, seen, total, differing }: UnitsFootProps) {
  const figures = status === undefined ? '' : figuresInWords(status.activities);
  return (
    <>
      {figures !== '' && (
        <span>
          {words.foot.counted} <strong>{figures}</strong>
        </span>
      )}
      {seen < total && <span>{words.foot.seen(formatCount(seen), formatCount(total))}</span>}
      {differing > 0 && <span className={classes.differs}>{words.foot.differing(formatAlone(differing))}</span>}
      <span className={classes.sources}>
        {words.foot.note}; {words.foot.sources}
      </span>
    </>
  );
}
