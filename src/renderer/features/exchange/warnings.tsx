import { useMemo, useState } from 'react';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { exchangeWords as words } from '../../words/exchange.ts';

interface Row {
  readonly key: string;
  readonly sentence: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'sentence', heading: words.columns.warning, width: 480, grow: true, cell: row => row.sentence },
];

/** What is odd about the file; nothing here stops the import. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  const [selected, setSelected] = useState<string | null>(null);
  const rows = useMemo(
    () => warnings.map((sentence, index): Row => ({ key: `${index} ${sentence}`, sentence })),
    [warnings],
  );
  return (
    <DataTable
      label={words.tabs.warnings}
      columns={COLUMNS}
      rows={rows}
      rowId={row => row.key}
      selectedId={selected}
      onSelect={row => setSelected(row.key)}
      loading={false}
      error={null}
      empty={{ sentence: words.empty.warnings }}
    />
  );
}
