import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportColumn, ImportDecisions, ImportPreview } from '../../../contract/exchange.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './preview.module.css';
import { type Work, withColumn } from './work.ts';

interface LayoutReadProps {
  readonly work: Work;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

/** Not the name of any field; the column is left out. */
const LEFT_OUT = '';

/** The decision's key of a column (contract/exchange.ts). */
const keyOf = ({ sheet, column }: ImportColumn) => `${sheet}!${column}`;

/** How the file was understood: sheets read and left out, and which column was read as what, which can be changed. */
export function LayoutRead({ work, onDecide }: LayoutReadProps) {
  const { preview, decisions } = work;
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo((): readonly Column<ImportColumn>[] => {
    const choicesOfSheet = fieldChoices(preview);
    return [
      { key: 'sheet', heading: words.columns.sheet, width: 150, cell: row => row.sheet },
      { key: 'column', heading: words.columns.column, width: 60, align: 'center', cell: row => row.column },
      { key: 'heading', heading: words.columns.heading, width: 260, grow: true, cell: row => row.heading },
      { key: 'sample', heading: words.columns.sample, width: 150, yields: true, cell: row => row.sample },
      {
        key: 'field',
        heading: words.columns.field,
        width: 400,
        cell: row => (
          <Select
            w={384}
            aria-label={`${words.columns.field}: ${row.heading}`}
            data={[...(choicesOfSheet.get(row.sheet) ?? []), { value: LEFT_OUT, label: words.leaveOut }]}
            value={row.field ?? LEFT_OUT}
            allowDeselect={false}
            searchable
            onChange={chosen => onDecide(withColumn(decisions, keyOf(row), chosen === LEFT_OUT ? null : chosen))}
          />
        ),
      },
    ];
  }, [preview, decisions, onDecide]);
  return (
    <div className={classes.layout}>
      <ul className={classes.sheets}>
        {preview.sheets.map(({ name, table, why, headerRow, rows }) =>
          table === null ? (
            <li key={name} className={classes.left}>
              {words.sheet.left(name, why ?? '')}
            </li>
          ) : (
            <li key={name}>
              {words.sheet.read(
                name,
                words.tables[table],
                formatAlone(rows),
                headerRow === null ? '' : String(headerRow),
              )}
            </li>
          ),
        )}
      </ul>
      <DataTable
        label={words.tabs.layout}
        columns={columns}
        rows={preview.columns}
        rowId={keyOf}
        selectedId={selected}
        onSelect={row => setSelected(keyOf(row))}
        loading={false}
        error={null}
        empty={{ sentence: words.empty.layout }}
        foot={<span>{words.foot.layout}</span>}
      />
    </div>
  );
}

interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

/** The fields a column of each sheet can be read into, by the sheet's name. */
function fieldChoices({ sheets, fields }: ImportPreview): ReadonlyMap<string, readonly FieldChoice[]> {
  return new Map(
    sheets.map(sheet => [
      sheet.name,
      fields.filter(({ table }) => table === sheet.table).map(({ field, label }) => ({ value: field, label })),
    ]),
  );
}
