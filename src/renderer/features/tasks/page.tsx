import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TaskLine } from '../../../contract/tasks.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { ClosedFigures } from '../../parts/closed-figures/closed-figures.tsx';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { FilterChips } from '../../parts/filter-chips/filter-chips.tsx';
import { matches } from '../../parts/format/fold.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { useRowPanel } from '../../parts/row-panel/use-row-panel.ts';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { frameWords } from '../../words/frame.ts';
import { taskWords as words } from '../../words/tasks.ts';
import { taskColumns } from './columns.tsx';
import { TaskPanel } from './task-panel.tsx';

type Filter = 'ours' | 'led';

const NONE: readonly TaskLine[] = [];
const idOf = (task: TaskLine) => String(task.number);
const groupOf = (task: TaskLine) => ({ key: task.section, numeral: task.section, label: task.sectionName });

/** Each filter by itself: the tasks of concern, and those a unit of the register leads. */
const wanted: Readonly<Record<Filter, (task: TaskLine) => boolean>> = {
  ours: task => task.ours,
  led: task => task.leads.length > 0,
};

/** The tasks of KH 195 as printed, with what this office knows of each in the year; opened on those of concern. */
export function Page() {
  const { year, asOf } = usePeriod();
  const [filter, setFilter] = useRemembered<Filter | null>('tasks.filter', 'ours');
  const [search, setSearch] = useRemembered('tasks.search', '');
  const panel = useRowPanel('tasks');
  const list = useQuery(register.tasks.list.queryOptions({ input: { year, asOf } }));
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const all = list.data ?? NONE;
  const rows = useMemo(
    () =>
      all
        .filter(task => filter === null || wanted[filter](task))
        .filter(task => search === '' || matches(`${task.number} ${task.content} ${task.lead}`, search)),
    [all, filter, search],
  );
  const open = panel.mode === 'closed' ? undefined : all.find(task => idOf(task) === panel.selectedId);
  const count = (of: Filter) => all.filter(wanted[of]).length;

  return (
    <PageFrame
      heading={frameWords.pages.tasks}
      sub={list.data && words.sub(String(rows.length), String(all.length), year)}
      note={<ClosedFigures of={status.data} />}
      toolbar={
        <>
          <FilterChips
            all={all.length}
            chips={[
              { key: 'ours', label: words.ours, count: count('ours') },
              { key: 'led', label: words.led, count: count('led') },
            ]}
            chosen={filter}
            onChoose={setFilter}
          />
          <SearchField placeholder={words.search} value={search} onChange={setSearch} />
        </>
      }
      panel={
        open && (
          <TaskPanel key={`${open.number} ${year}`} task={open} takeFocus={panel.takesFocus} onClose={panel.close} />
        )
      }
    >
      <DataTable
        label={frameWords.pages.tasks}
        view="tasks"
        search={search}
        columns={taskColumns}
        rows={rows}
        rowId={idOf}
        groupOf={groupOf}
        selectedId={panel.selectedId}
        onSelect={task => panel.select(idOf(task))}
        onOpen={task => panel.open(idOf(task))}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={{ sentence: words.nothing }}
      />
    </PageFrame>
  );
}
