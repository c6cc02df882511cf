import { useMemo, useState } from 'react';
import type { RefusedCell } from '../../../contract/exchange.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { exchangeWords as words } from '../../words/exchange.ts';

interface Row extends RefusedCell {
  readonly key: string;
}

const keyOf = (row: Row) => row.key;

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'place',
    heading: words.columns.place,
    width: 220,
    cell: row => words.place(row.sheet, row.cell),
  },
  { key: 'value', heading: words.columns.value, width: 300, cell: row => row.value },
  { key: 'reason', heading: words.columns.reason, width: 400, grow: true, cell: row => row.reason },
];

/** Cells the register does not take, where they stand and why. */
export function RefusedCells({ refused }: { readonly refused: readonly RefusedCell[] }) {
  const [selected, setSelected] = useState<string | null>(null);
  const rows = useMemo(() => refused.map((cell, index): Row => ({ ...cell, key: String(index) })), [refused]);
  return (
    <DataTable
      label={words.tabs.refused}
      columns={COLUMNS}
      rows={rows}
      rowId={keyOf}
      selectedId={selected}
      onSelect={row => setSelected(row.key)}
      loading={false}
      error={null}
      empty={{ sentence: words.empty.refused }}
      foot={
        rows.length > 0 ? (
          <>
            <strong>{words.foot.rows(formatAlone(rows.length))}</strong>
            <span>{words.foot.refused}</span>
          </>
        ) : undefined
      }
    />
  );
}
