import { useMemo, useState } from 'react';
import type { WorkbookView } from '../../../contract/file-views.ts';
import { scrolledByKeys } from '../../parts/page/scrolled-by-keys.ts';
import { SegmentTabs } from '../../parts/segment-tabs/segment-tabs.tsx';
import { fileViewWords as words } from '../../words/file-view.ts';
import { columnName } from './column-name.ts';
import classes from './file-view.module.css';

/** What the cells of a workbook show, one sheet at a time, under the letters and numbers Excel gives them. */
export function WorkbookSight({ view }: { readonly view: WorkbookView }) {
  const sheets = useMemo(() => view.sheets.map((sheet, place) => ({ sheet, key: String(place) })), [view]);
  const [chosen, setChosen] = useState('0');
  const shown = sheets.find(({ key }) => key === chosen)?.sheet;
  return (
    <>
      {sheets.length > 1 && (
        <div className={classes.tabs}>
          <SegmentTabs
            label={words.sheets}
            tabs={sheets.map(({ sheet, key }) => ({
              key,
              label: sheet.hidden ? words.hidden(sheet.name) : sheet.name,
            }))}
            chosen={chosen}
            onChoose={setChosen}
          />
        </div>
      )}
      {view.shortened && <p className={classes.note}>{words.shortened}</p>}
      {shown && <SheetTable sheet={shown} />}
    </>
  );
}

function SheetTable({ sheet }: { readonly sheet: WorkbookView['sheets'][number] }) {
  const columns = useMemo(() => Array.from({ length: sheet.columns }, (_, index) => columnName(index + 1)), [sheet]);
  if (sheet.rows.length === 0) return <p className={classes.message}>{words.noRows}</p>;
  return (
    <section className={classes.cells} aria-label={sheet.name} data-quoted {...scrolledByKeys}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {columns.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map((name, index) => (
                <td key={name}>{cells[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
