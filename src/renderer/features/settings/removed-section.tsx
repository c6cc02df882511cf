import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { Noun } from '../../../contract/enumerations.ts';
import { nounLabel } from '../../../contract/words/labels.ts';
import { register } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { listPaging, PAGE_SIZE, useList } from '../../parts/data-table/use-list.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { Page } from '../../parts/page/page.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { settingsWords } from '../../words/settings.ts';
import { type Removed, restore } from './restore.ts';

const { removed: words, sections } = settingsWords;
const keyOf = (item: Removed) => `${item.noun} ${item.id}`;

/** "Mục đã xóa": nothing the office made is gone; a button brings it back. */
export function RemovedSection({ tabs }: { readonly tabs: ReactNode }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const list = useList(
    useInfiniteQuery(
      register.register.removed.infiniteOptions({
        input: (offset: number) => ({ page: { offset, limit: PAGE_SIZE } }),
        ...listPaging,
      }),
    ),
  );
  const bringBack = useChange(restore);
  const columns = useMemo(() => columnsWith(item => bringBack.mutate(item)), [bringBack.mutate]);
  return (
    <Page heading={frameWords.pages.settings} toolbar={tabs}>
      <DataTable
        {...list.table}
        label={sections.removed}
        view="removed"
        columns={columns}
        rowId={keyOf}
        selectedId={selectedId}
        onSelect={item => setSelectedId(keyOf(item))}
        actionsOf={item => [
          { key: 'restore', writes: true, label: words.restore, onClick: () => bringBack.mutate(item) },
        ]}
        error={bringBack.error ?? list.table.error}
        onRetry={() => {
          bringBack.reset();
          list.table.onRetry();
        }}
        empty={{ sentence: words.empty }}
        foot={list.total > 0 && <strong>{words.foot(formatAlone(list.total))}</strong>}
      />
    </Page>
  );
}

function columnsWith(onRestore: (item: Removed) => void): readonly Column<Removed>[] {
  return [
    { key: 'noun', heading: words.columns.noun, width: 220, cell: item => labelOf(item.noun) },
    { key: 'name', heading: words.columns.name, width: 300, grow: true, cell: item => item.name },
    {
      key: 'deletedAt',
      heading: words.columns.deletedAt,
      width: 150,
      align: 'center',
      cell: item => formatInstant(item.deletedAt),
    },
    {
      key: 'restore',
      heading: '',
      width: 130,
      cell: item => (
        <WriteButton size="compact-sm" onClick={() => onRestore(item)}>
          {words.restore}
        </WriteButton>
      ),
    },
  ];
}

function labelOf(noun: Noun): string {
  return nounLabel[noun];
}
