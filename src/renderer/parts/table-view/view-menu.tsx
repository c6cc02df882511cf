import { Button, Checkbox, Popover, Select } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useKeys } from '../../app/use-keys.ts';
import { tableViewWords } from '../../words/table-view.ts';
import { ColumnTools } from './column-tools.tsx';
import { inOrder, PLAIN, toggledHidden } from './definition.ts';
import { SavedViews } from './saved-views.tsx';
import classes from './table-view.module.css';
import type { TableView } from './use-table-view.ts';
import { isNamed, type ViewColumn } from './view-column.ts';

const { menu: words, column: columnWords } = tableViewWords;

export interface ViewMenuProps<Row> {
  readonly view: TableView;
  readonly columns: readonly ViewColumn<Row>[];
  /** Every row of the list, also those filtered away. */
  readonly rows: readonly Row[];
}

/** "Dạng xem": which columns, in which order, filtered and grouped by what; saved under a name. Ctrl+Shift+L. */
export function ViewMenu<Row>({ view, columns, rows }: ViewMenuProps<Row>) {
  const [open, setOpen] = useState(false);
  useKeys({
    'Ctrl+Shift+l': event => {
      event.preventDefault();
      setOpen(now => !now);
    },
  });
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="top-end"
      middlewares={{ flip: true, shift: true, size: true }}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          title={words.title}
          aria-expanded={open}
          aria-keyshortcuts="Control+Shift+L"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.6} />}
          onClick={() => setOpen(!open)}
        >
          {view.view === null ? words.label : words.labelOf(view.view.name)}
          {view.isChanged && ' *'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={420} className={classes.menu} aria-label={words.label}>
        <SavedViews view={view} />
        <Columns view={view} columns={columns} rows={rows} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Columns<Row>({ view, columns, rows }: ViewMenuProps<Row>) {
  const { definition, set } = view;
  const [opened, setOpened] = useState<string | null>(null);
  const named = inOrder(columns, definition).filter(isNamed);
  return (
    <section className={classes.section} aria-label={words.columns}>
      <h2>{words.columns}</h2>
      <p>{words.columnsHint}</p>
      <ul className={classes.columns}>
        {named.map(column => (
          <li key={column.key}>
            <div className={classes.column}>
              <Checkbox
                label={column.heading}
                checked={!definition.hidden.includes(column.key)}
                disabled={column.frozen === true}
                onChange={() => set(toggledHidden(definition, column.key))}
              />
              <button
                type="button"
                className={classes.more}
                aria-label={columnWords.open(column.heading)}
                aria-expanded={opened === column.key}
                onClick={() => setOpened(opened === column.key ? null : column.key)}
              >
                <IconDots size={16} stroke={1.8} aria-hidden />
              </button>
            </div>
            {opened === column.key && <ColumnTools column={column} columns={columns} rows={rows} view={view} />}
          </li>
        ))}
      </ul>
      <Select
        size="sm"
        w="100%"
        label={words.groupBy}
        placeholder={words.noGroup}
        clearable
        comboboxProps={{ withinPortal: false }}
        data={named.map(({ key, heading }) => ({ value: key, label: heading }))}
        value={definition.groupBy}
        onChange={groupBy => set({ ...definition, groupBy })}
      />
      {view.isChanged && (
        <Button size="compact-sm" onClick={() => set(view.view?.definition ?? PLAIN)}>
          {words.reset}
        </Button>
      )}
    </section>
  );
}
