import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Task } from '../../../contract/reference.ts';
import { register } from '../../app/client.ts';
import { useRemembered } from '../../app/remembered.ts';
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

const NONE: readonly Task[] = [];
const idOf = (task: Task) => String(task.number);
const groupOf = (task: Task) => ({ key: task.section, numeral: task.section, label: task.sectionName });

/** The 71 tasks of KH 195 as printed; for reading. */
export function Page() {
  const [filter, setFilter] = useRemembered<'ours' | null>('tasks.filter', 'ours');
  const [search, setSearch] = useRemembered('tasks.search', '');
  const panel = useRowPanel('tasks');
  const all = useQuery(register.reference.tasks.queryOptions({ input: {} }));
  const ours = useQuery(register.reference.tasks.queryOptions({ input: { onlyOurs: true } }));
  const list = filter === 'ours' ? ours : all;
  const rows = useMemo(
    () => (list.data ?? NONE).filter(task => search === '' || matches(`${task.number} ${task.content}`, search)),
    [list.data, search],
  );
  const open = panel.mode === 'closed' ? undefined : all.data?.find(task => idOf(task) === panel.selectedId);

  return (
    <PageFrame
      heading={frameWords.pages.tasks}
      sub={all.data && words.sub(String(rows.length), String(all.data.length))}
      toolbar={
        <>
          <FilterChips
            all={all.data?.length}
            chips={[{ key: 'ours', label: words.ours, count: ours.data?.length }]}
            chosen={filter}
            onChoose={setFilter}
          />
          <SearchField placeholder={words.search} value={search} onChange={setSearch} />
        </>
      }
      panel={open && <TaskPanel task={open} onClose={panel.close} />}
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
