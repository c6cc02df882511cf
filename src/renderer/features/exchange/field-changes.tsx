import type { ImportRow } from '../../../contract/exchange.ts';
import { exchangeWords as words } from '../../words/exchange.ts';
import classes from './preview.module.css';

interface FieldChangesProps {
  /** True: what stands there is shown beside what would stand there. */
  readonly isChange: boolean;
  /** Of the record; not said again. */
  readonly name: string;
  readonly fields: ImportRow['fields'];
}

/** What would be written, label by label; of a change, old -> new. */
export function FieldChanges({ isChange, name, fields }: FieldChangesProps) {
  if (isChange) {
    return (
      <span className={classes.changes}>
        {fields.map(({ field, label, from, to }) => (
          // One row of the file may speak of several records with fields of the same name.
          <span key={`${field} ${label} ${from} ${to}`}>{words.change(label, from, to)}</span>
        ))}
      </span>
    );
  }
  const said = fields.filter(({ to }) => to !== '' && to !== name);
  return (
    <span>
      {said.map(({ field, label, to }, index) => (
        <span key={`${field} ${label} ${to}`}>
          {index > 0 && '; '}
          <span className={classes.label}>{words.fieldLabel(label)}</span>
          {to}
        </span>
      ))}
    </span>
  );
}
