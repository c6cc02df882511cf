import { useMemo } from 'react';
import type { DocumentView } from '../../../contract/file-views.ts';
import { scrolledByKeys } from '../../parts/page/scrolled-by-keys.ts';
import { fileViewWords as words } from '../../words/file-view.ts';
import classes from './file-view.module.css';

/** Text and tables of a document as plain words: nothing of the file itself becomes markup. */
export function DocumentSight({ view }: { readonly view: DocumentView }) {
  const blocks = useMemo(() => view.blocks.map((block, place) => ({ block, key: String(place) })), [view]);
  return (
    <>
      <p className={classes.note}>
        {words.plain} {view.fromLegacyFonts && words.legacy} {view.shortened && words.shortened}
      </p>
      <section className={classes.paper} aria-label={words.content} data-quoted {...scrolledByKeys}>
        {blocks.map(({ block, key }) =>
          block.type === 'table' ? (
            <TextTable key={key} rows={block.rows} />
          ) : (
            <p
              key={key}
              className={classes.paragraph}
              data-centred={block.centred || undefined}
              data-bold={block.bold || undefined}
            >
              {block.text}
            </p>
          ),
        )}
      </section>
    </>
  );
}

function TextTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const numbered = rows.map((cells, row) => ({
    key: String(row),
    cells: cells.map((text, column) => ({ text, key: String(column) })),
  }));
  return (
    <table className={classes.table}>
      <tbody>
        {numbered.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map(cell => (
              <td key={cell.key}>{cell.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
