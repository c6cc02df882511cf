import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { OperationEntry } from '../../../contract/history.ts';
import { register } from '../../app/client.ts';
import { useHistory } from '../../app/use-history.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { listPaging, PAGE_SIZE, useList } from '../../parts/data-table/use-list.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatAlone, formatCount } from '../../parts/format/numbers.ts';
import { Page } from '../../parts/page/page.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { settingsWords } from '../../words/settings.ts';
import { OperationPanel } from './operation-panel.tsx';

const { history: words, sections } = settingsWords;
const idOf = (entry: OperationEntry) => entry.id;

/** Every operation ever done, the latest first; each can be undone as long as nothing later stands on it. */
export function HistorySection({ tabs }: { readonly tabs: ReactNode }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const { undo } = useHistory();
  const list = useList(
    useInfiniteQuery(
      register.history.list.infiniteOptions({
        input: (offset: number) => ({ page: { offset, limit: PAGE_SIZE } }),
        ...listPaging,
      }),
    ),
  );
  const selected = list.table.rows.find(({ id }) => id === selectedId);
  const columns = useMemo(() => columnsWith(undo), [undo]);
  return (
    <Page
      heading={frameWords.pages.settings}
      toolbar={tabs}
      panel={selected && <OperationPanel entry={selected} onUndo={undo} onClose={() => setSelectedId(null)} />}
    >
      <DataTable
        {...list.table}
        label={sections.history}
        view="history"
        columns={columns}
        rowId={idOf}
        isMuted={entry => entry.undone}
        selectedId={selectedId}
        onSelect={entry => setSelectedId(entry.id)}
        actionsOf={entry =>
          entry.undoable ? [{ key: 'undo', writes: true, label: words.undo, onClick: () => undo(entry.id) }] : []
        }
        empty={{ sentence: words.empty }}
        foot={list.total > 0 && <strong>{words.foot(formatAlone(list.total))}</strong>}
      />
    </Page>
  );
}

function columnsWith(onUndo: (operationId: string) => void): readonly Column<OperationEntry>[] {
  return [
    { key: 'at', heading: words.columns.at, width: 140, align: 'center', cell: entry => formatInstant(entry.at) },
    { key: 'who', heading: words.columns.who, width: 180, yields: true, cell: entry => entry.who },
    { key: 'sentence', heading: words.columns.sentence, width: 320, grow: true, cell: entry => entry.sentence },
    {
      key: 'records',
      heading: words.columns.records,
      width: 80,
      align: 'right',
      cell: entry => formatCount(entry.records),
    },
    {
      key: 'state',
      heading: words.columns.state,
      width: 130,
      text: entry => (entry.undone ? words.undone : ''),
      cell: entry => {
        if (entry.undone) return words.undone;
        if (!entry.undoable) return null;
        return (
          <WriteButton size="compact-sm" onClick={() => onUndo(entry.id)}>
            {words.undo}
          </WriteButton>
        );
      },
    },
  ];
}
