import { skipToken, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReminderEntry } from '../../../contract/papers.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { listPaging, PAGE_SIZE, useList } from '../../parts/data-table/use-list.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { paperWords as words } from '../../words/papers.ts';
import { reminderColumns } from './columns.tsx';
import type { PapersPanelState } from './use-papers-panel.ts';

interface RemindersTableProps {
  readonly roundId: string | undefined;
  readonly search: string;
  readonly panel: PapersPanelState;
}

/** Whom the office reminded in the round, in protocol order, and what came of it. */
export function RemindersTable({ roundId, search, panel }: RemindersTableProps) {
  const { year, asOf } = usePeriod();
  const remove = useChange(client.reminders.remove, panel.close);
  const list = useReminders(roundId, asOf, search);
  const sent = useMemo(() => list.rows.filter(isSent).length, [list.rows]);
  return (
    <DataTable
      {...list.table}
      loading={roundId !== undefined && list.table.loading}
      label={words.tabs.reminders}
      view="reminders"
      search={search}
      columns={reminderColumns}
      rowId={row => row.id}
      isMuted={isSent}
      selectedId={panel.selectedId}
      onSelect={row => panel.select(row.id, 'reminder')}
      onOpen={row => panel.open(row.id, 'reminder')}
      actionsOf={row => [
        { key: 'open', label: words.actions.open, onClick: () => panel.open(row.id, 'reminder') },
        {
          key: 'remove',
          writes: true,
          label: words.actions.remove,
          onClick: () => remove.mutate({ id: row.id, version: row.version }),
        },
      ]}
      empty={{
        sentence:
          search.trim() !== ''
            ? words.empty.nothingFound
            : roundId === undefined
              ? words.empty.noRound(year)
              : words.empty.reminders,
      }}
      foot={
        list.total > 0 ? (
          <strong>{words.foot.reminders(formatAlone(list.total), sent === 0 ? null : formatAlone(sent))}</strong>
        ) : undefined
      }
    />
  );
}

function isSent(row: ReminderEntry): boolean {
  return row.receivedOn !== null;
}

export function useReminders(roundId: string | undefined, asOf: string, search: string) {
  return useList(
    useInfiniteQuery(
      register.reminders.list.infiniteOptions({
        input:
          roundId === undefined
            ? skipToken
            : (offset: number) => ({
                roundId,
                asOf,
                search: search.trim() === '' ? undefined : search,
                page: { offset, limit: PAGE_SIZE },
              }),
        ...listPaging,
      }),
    ),
  );
}
