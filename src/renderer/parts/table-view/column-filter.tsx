import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { tableViewWords } from '../../words/table-view.ts';
import { fold } from '../format/fold.ts';
import { formatAlone } from '../format/numbers.ts';
import { distinctTexts } from './arrange.ts';
import { filteredBy } from './definition.ts';
import classes from './table-view.module.css';
import type { TableView } from './use-table-view.ts';
import type { ViewColumn } from './view-column.ts';

const { column: words } = tableViewWords;
const MOST_SHOWN = 40;

interface ColumnFilterProps<Row> {
  readonly column: ViewColumn<Row>;
  /** Every row of the list, also those filtered away. */
  readonly rows: readonly Row[];
  readonly view: TableView;
}

/** Cells that contain a text, or are one of the chosen values. */
export function ColumnFilter<Row>({ column, rows, view }: ColumnFilterProps<Row>) {
  const filter = view.definition.filters[column.key];
  const [typed, setTyped] = useState(typeof filter === 'string' ? filter : '');
  const chosen = Array.isArray(filter) ? filter : [];
  const texts = useMemo(() => distinctTexts(rows, column), [rows, column]);
  const found = typed === '' ? texts : texts.filter(({ text }) => fold(text).includes(fold(typed)));

  function set(next: string | readonly string[] | null): void {
    view.set(filteredBy(view.definition, column.key, next));
  }

  return (
    <div className={classes.filter}>
      <TextInput
        size="sm"
        label={words.contains}
        value={typed}
        data-autofocus
        onChange={event => {
          setTyped(event.currentTarget.value);
          set(event.currentTarget.value.trim());
        }}
      />
      <fieldset className={classes.values}>
        <legend>{words.values}</legend>
        {found.slice(0, MOST_SHOWN).map(({ text, count }) => (
          <Checkbox
            key={text}
            size="xs"
            label={words.value(text === '' ? words.nothing : text, formatAlone(count))}
            checked={chosen.includes(text)}
            onChange={event => {
              const others = chosen.filter(each => each !== text);
              set(event.currentTarget.checked ? [...others, text] : others);
            }}
          />
        ))}
        {found.length > MOST_SHOWN && <p>{words.more(formatAlone(found.length - MOST_SHOWN))}</p>}
      </fieldset>
      {filter !== undefined && (
        <Button
          size="compact-sm"
          onClick={() => {
            setTyped('');
            set(null);
          }}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}
