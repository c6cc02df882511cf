import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OperationEntry } from '../../../contract/history.ts';
import { nounLabel } from '../../../contract/words/labels.ts';
import { register } from '../../app/client.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { FootNote } from '../../parts/side-panel/foot-note.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { partWords } from '../../words/parts.ts';
import { settingsWords } from '../../words/settings.ts';
import classes from './operation-panel.module.css';

const { history: words } = settingsWords;
const { history: parts } = partWords;

interface OperationPanelProps {
  readonly entry: OperationEntry;
  readonly onUndo: (operationId: string) => void;
  readonly onClose: () => void;
}

/** One operation: who, when, each record from what to what, and what must be undone before it. */
export function OperationPanel({ entry, onUndo, onClose }: OperationPanelProps) {
  const changes = useQuery(register.history.ofOperation.queryOptions({ input: { id: entry.id } }));
  const blockedBy = changes.data?.blockedBy ?? null;
  const records = useMemo(
    () => changes.data?.records.map((record, place) => ({ ...record, key: String(place) })) ?? [],
    [changes.data],
  );
  return (
    <SidePanel
      title={words.panel}
      subject={entry.sentence}
      about={<p className={classes.by}>{words.by(formatInstant(entry.at), entry.who)}</p>}
      takeFocus={false}
      onlyRead
      onClose={onClose}
      footNote={blockedBy !== null && <FootNote>{words.blocked(blockedBy)}</FootNote>}
      buttons={
        entry.undoable && (
          <Button disabled={blockedBy !== null} onClick={() => onUndo(entry.id)}>
            {words.undo}
          </Button>
        )
      }
    >
      {changes.error && <ErrorBox error={changes.error} />}
      {records.map(({ key, noun, name, fields }) => (
        <section key={key} className={classes.record}>
          <h3 className={classes.name}>{words.record(nounLabel[noun], name)}</h3>
          {fields.map(({ field, label, from, to }) => (
            <p key={field} className={classes.field}>
              {from === '' ? parts.value(label, to) : parts.change(label, from, to)}
            </p>
          ))}
        </section>
      ))}
      {changes.data !== undefined && changes.data.more > 0 && <p>{words.more(formatCount(changes.data.more))}</p>}
    </SidePanel>
  );
}
