import { IconX } from '@tabler/icons-react';
import { tableViewWords } from '../../words/table-view.ts';
import { filteredBy } from './definition.ts';
import { filterTexts } from './filter-texts.ts';
import classes from './table-view.module.css';
import type { TableView } from './use-table-view.ts';
import type { ViewColumn } from './view-column.ts';

const { filter: words } = tableViewWords;

interface FilterStripProps<Row> {
  readonly view: TableView;
  readonly columns: readonly ViewColumn<Row>[];
}

/** What the columns leave out, over the table, each taken off by one click; nothing is hidden unsaid. */
export function FilterStrip<Row>({ view, columns }: FilterStripProps<Row>) {
  const { definition, set } = view;
  const filters = filterTexts(columns, definition);
  const by = columns.find(({ key }) => key === definition.groupBy);
  if (filters.length === 0 && by === undefined) return null;
  return (
    <div className={classes.strip} role="toolbar" aria-label={words.label}>
      {filters.map(({ key, text }) => (
        <Chip key={key} text={text} onRemove={() => set(filteredBy(definition, key, null))} />
      ))}
      {by !== undefined && (
        <Chip text={words.group(by.heading)} onRemove={() => set({ ...definition, groupBy: null })} />
      )}
      {filters.length > 1 && (
        <button type="button" className={classes.chip} onClick={() => set({ ...definition, filters: {} })}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

function Chip({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  return (
    <button type="button" className={classes.chip} title={words.remove(text)} onClick={onRemove}>
      <span>{text}</span>
      <IconX size={14} stroke={1.8} aria-hidden />
    </button>
  );
}
