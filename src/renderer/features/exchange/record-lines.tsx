import { useMemo, useState } from 'react';
import type { ImportRow } from '../../../contract/exchange.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import { FieldChanges } from './field-changes.tsx';
import classes from './preview.module.css';
import { linesIn, type Work } from './work.ts';

type Shown = 'new' | 'changed' | 'unchanged';

const keyOf = (row: ImportRow) => row.key;

/** Records of the file that are new, differ or do not differ from the register's. */
export function RecordLines({ work, state }: { readonly work: Work; readonly state: Shown }) {
  const [selected, setSelected] = useState<string | null>(null);
  const rows = useMemo(() => linesIn(work, state), [work, state]);
  return (
    <DataTable
      label={words.tabs[state]}
      columns={COLUMNS[state]}
      rows={rows}
      rowId={keyOf}
      selectedId={selected}
      onSelect={row => setSelected(keyOf(row))}
      loading={false}
      error={null}
      empty={{ sentence: words.empty[state] }}
      foot={rows.length > 0 ? <strong>{words.foot.rows(formatAlone(rows.length))}</strong> : undefined}
    />
  );
}

function columnsFor(state: Shown): readonly Column<ImportRow>[] {
  return [
    {
      key: 'place',
      heading: words.columns.place,
      width: 170,
      cell: row => <span className={classes.place}>{words.place(row.sheet, row.cell)}</span>,
    },
    { key: 'noun', heading: words.columns.noun, width: 120, cell: row => row.noun, sortValue: row => row.noun },
    { key: 'name', heading: words.columns.name, width: 240, cell: row => row.name, sortValue: row => row.name },
    {
      key: 'fields',
      heading: words.columns.fields[state],
      width: 360,
      grow: true,
      cell: row => <FieldChanges isChange={state === 'changed'} name={row.name} fields={row.fields} />,
    },
  ];
}

const COLUMNS: Readonly<Record<Shown, readonly Column<ImportRow>[]>> = {
  new: columnsFor('new'),
  changed: columnsFor('changed'),
  unchanged: columnsFor('unchanged'),
};
