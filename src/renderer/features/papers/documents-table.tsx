import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { PaperPurpose } from '../../../contract/enumerations.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import type { Sort } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { sortKey } from '../../parts/data-table/sort-key.ts';
import { listPaging, PAGE_SIZE, useList } from '../../parts/data-table/use-list.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { paperWords as words } from '../../words/papers.ts';
import { DOCUMENT_SORTS, documentColumns } from './columns.tsx';
import { openCopy } from './document/open-copy.ts';
import type { PapersPanelState } from './use-papers-panel.ts';

interface DocumentsTableProps {
  readonly purpose: PaperPurpose | null;
  readonly search: string;
  readonly panel: PapersPanelState;
  readonly addButton: ReactNode;
}

/** The papers of the year, those without number and day first. */
export function DocumentsTable({ purpose, search, panel, addButton }: DocumentsTableProps) {
  const { year } = usePeriod();
  const [sort, setSort] = useState<Sort | null>(null);
  const remove = useChange(client.papers.remove, panel.close);
  const list = useList(
    useInfiniteQuery(
      register.papers.list.infiniteOptions({
        input: (offset: number) => ({
          year,
          purposes: purpose === null ? undefined : [purpose],
          search: search.trim() === '' ? undefined : search,
          sort: sortKey(sort, DOCUMENT_SORTS),
          page: { offset, limit: PAGE_SIZE },
        }),
        ...listPaging,
      }),
    ),
  );
  const waiting = list.rows.filter(row => row.issuedOn === null || row.number === null).length;
  const isNarrowed = purpose !== null || search.trim() !== '';
  return (
    <DataTable
      {...list.table}
      label={words.tabs.documents}
      view="papers"
      search={search}
      columns={documentColumns}
      rowId={row => row.id}
      sort={sort}
      onSort={setSort}
      selectedId={panel.selectedId}
      onSelect={row => panel.select(row.id, 'document')}
      onOpen={row => panel.open(row.id, 'document')}
      actionsOf={row => [
        { key: 'open', label: words.actions.open, onClick: () => panel.open(row.id, 'document') },
        ...(row.fileName === null
          ? []
          : [{ key: 'copy', label: words.actions.download, onClick: () => void openCopy(row.id) }]),
        {
          key: 'remove',
          writes: true,
          label: words.actions.remove,
          onClick: () => remove.mutate({ id: row.id, version: row.version }),
        },
      ]}
      empty={
        isNarrowed
          ? { sentence: words.empty.nothingFound }
          : { sentence: words.empty.documents(year), action: addButton }
      }
      foot={
        list.total > 0 ? (
          <strong>{words.foot.documents(formatAlone(list.total), waiting === 0 ? null : formatAlone(waiting))}</strong>
        ) : undefined
      }
    />
  );
}
