import { type ReactNode, useState } from 'react';
import { type ActivityKind, activityKind } from '../../../contract/enumerations.ts';
import { activityKindLabel } from '../../../contract/words/labels.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { useChange } from '../../app/use-change.ts';
import type { Sort } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { FilterChips } from '../../parts/filter-chips/filter-chips.tsx';
import { GroupFilter } from '../../parts/filter-chips/group-filter.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { ToolbarEnd } from '../../parts/page/toolbar-end.tsx';
import { useNewKey } from '../../parts/row-panel/use-new-key.ts';
import { useRowPanel } from '../../parts/row-panel/use-row-panel.ts';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { activityWords as words } from '../../words/activities.ts';
import { frameWords } from '../../words/frame.ts';
import { KnownActivity, NewActivity } from './activity-panel.tsx';
import { AddButton } from './add-button.tsx';
import { addedUp, figuresInWords } from './figures.ts';
import { type ActivityRow, listColumns } from './list-columns.tsx';
import { UnitFilter } from './unit-filter.tsx';
import { useActivityList } from './use-activity-list.ts';

const idOf = (row: ActivityRow) => row.id;

interface ListViewProps {
  readonly tabs: ReactNode;
  readonly sub: ReactNode;
  readonly note: ReactNode;
}

/** Every activity recorded in the year, by kind, group and unit. */
export function ListView({ tabs, sub, note }: ListViewProps) {
  const unitAction = useUnitAction();
  const { year } = usePeriod();
  const [kind, setKind] = useRemembered<ActivityKind | null>('activities.kind', null);
  const [group, setGroup] = useRemembered<number | null>('activities.group', null);
  const [unitId, setUnitId] = useRemembered<string | null>('activities.unit', null);
  const [search, setSearch] = useRemembered('activities.search', '');
  const [sort, setSort] = useState<Sort | null>(null);
  const panel = useRowPanel('activities.list');
  useNewKey(panel.openNew);
  const list = useActivityList({ kind, group, unitId, search, sort });
  const remove = useChange(client.activities.remove, panel.close);
  const isNarrowed = kind !== null || group !== null || unitId !== null || search !== '';
  const add = <AddButton quiet={panel.mode !== 'closed'} onClick={panel.openNew} />;

  return (
    <PageFrame
      heading={frameWords.pages.activities}
      sub={sub}
      note={note}
      actions={add}
      error={remove.error}
      toolbar={
        <>
          {tabs}
          <ToolbarEnd>
            <UnitFilter value={unitId} onChange={setUnitId} />
            <GroupFilter value={group} onChange={setGroup} />
            <SearchField placeholder={words.search} value={search} onChange={setSearch} width={190} />
          </ToolbarEnd>
          <FilterChips
            chips={activityKind.options.map(key => ({ key, label: activityKindLabel[key] }))}
            chosen={kind}
            onChoose={setKind}
          />
        </>
      }
      panel={
        panel.mode === 'new' ? (
          <NewActivity key={unitId ?? ''} unitId={unitId} onCreated={panel.open} onClose={panel.close} />
        ) : (
          panel.mode === 'row' &&
          panel.selectedId !== null && (
            <KnownActivity
              key={panel.selectedId}
              activityId={panel.selectedId}
              takeFocus={panel.takesFocus}
              onClose={panel.close}
            />
          )
        )
      }
    >
      <DataTable
        {...list.table}
        label={words.views.list}
        view="activities"
        search={search}
        columns={listColumns}
        rowId={idOf}
        sort={sort}
        onSort={setSort}
        selectedId={panel.selectedId}
        onSelect={row => panel.select(idOf(row))}
        onOpen={row => panel.open(idOf(row))}
        actionsOf={row => [
          { key: 'open', label: words.actions.open, onClick: () => panel.open(row.id) },
          unitAction(row.unitId),
          {
            key: 'remove',
            writes: true,
            label: words.actions.remove,
            onClick: () => remove.mutate({ id: row.id, version: row.version }),
          },
        ]}
        empty={
          isNarrowed
            ? { sentence: words.nothingFound }
            : { sentence: words.empty(year), action: <WriteButton onClick={panel.openNew}>{words.add}</WriteButton> }
        }
        foot={
          list.total > 0 && (
            <>
              <strong>{words.foot.activities(formatAlone(list.total))}</strong>
              {/* A sum is shown only of what is all here. */}
              {list.rows.length === list.total && <span>{figuresInWords(addedUp(list.rows))}</span>}
              <span>{words.foot.note}</span>
            </>
          )
        }
      />
    </PageFrame>
  );
}
