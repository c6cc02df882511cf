import { useQuery } from '@tanstack/react-query';
import type { Noun } from '../../../contract/enumerations.ts';
import { register } from '../../app/client.ts';
import { partWords } from '../../words/parts.ts';
import { ErrorBox } from '../error-box/error-box.tsx';
import { FieldSection } from '../fields/field-row.tsx';
import { formatInstant } from '../format/instants.ts';
import classes from './record-history.module.css';

const { history: words } = partWords;

/** Everything that happened to one record: when, who, what, from what to what. */
export function RecordHistory({ noun, id }: { readonly noun: Noun; readonly id: string }) {
  const entries = useQuery(register.history.ofRecord.queryOptions({ input: { noun, id } }));
  return (
    <section>
      <FieldSection>{words.title}</FieldSection>
      {entries.error && <ErrorBox error={entries.error} />}
      {entries.data?.length === 0 && <p className={classes.nothing}>{words.nothing}</p>}
      <ol className={classes.entries}>
        {entries.data?.map(entry => (
          <li key={entry.operationId}>
            <span className={classes.when}>{formatInstant(entry.at)}</span>
            <span>
              {entry.sentence} {entry.who !== '' && <span className={classes.who}>({entry.who})</span>}
              {entry.fields.filter(isSaid).map(change => (
                <span key={change.field} className={classes.field}>
                  {change.from === ''
                    ? words.value(change.label, change.to)
                    : words.change(change.label, change.from, change.to)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A list that was and stays empty says nothing. */
function isSaid(change: { readonly from: string; readonly to: string }): boolean {
  return change.from !== change.to;
}
