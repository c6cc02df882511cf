import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { BackupEntry } from '../../../contract/backups.ts';
import { backupKindLabel } from '../../../contract/words/backups.ts';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatBytes, formatCount } from '../../parts/format/numbers.ts';
import { backupWords } from '../../words/backups.ts';
import classes from './backup-list.module.css';
import { BackupRestore } from './backup-restore.tsx';

const { list: words } = backupWords;
const COUNTED = ['units', 'meetings', 'receipts', 'models', 'feedback'] as const;

/** Every backup with its date, why it was made and what is in it; any of them can be gone back to. */
export function BackupList({ items }: { readonly items: readonly BackupEntry[] }) {
  const [chosen, setChosen] = useState<BackupEntry | null>(null);
  if (items.length === 0) return <p className={classes.note}>{words.empty}</p>;
  return (
    <>
      <table className={classes.table} aria-label={words.title}>
        <thead>
          <tr>
            <th>{words.at}</th>
            <th>{words.kind}</th>
            <th>{words.place}</th>
            <th className={classes.number}>{words.size}</th>
            {COUNTED.map(noun => (
              <th key={noun} className={classes.number}>
                {words[noun]}
              </th>
            ))}
            <th>
              <VisuallyHidden>{words.restore}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <BackupRow key={`${item.place} ${item.fileName}`} item={item} onRestore={() => setChosen(item)} />
          ))}
        </tbody>
      </table>
      {chosen && <BackupRestore backup={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

function BackupRow({ item, onRestore }: { readonly item: BackupEntry; readonly onRestore: () => void }) {
  const { counts } = item;
  return (
    <tr>
      <td title={item.fileName}>{formatInstant(item.at)}</td>
      <td>{backupKindLabel[item.kind]}</td>
      <td>{words.places[item.place]}</td>
      <td className={classes.number}>{formatBytes(item.bytes)}</td>
      {counts === null ? (
        <td className={classes.note} colSpan={COUNTED.length}>
          {item.sealed ? words.sealed : words.unreadable}
        </td>
      ) : (
        COUNTED.map(noun => (
          <td key={noun} className={classes.number}>
            {formatCount(counts[noun])}
          </td>
        ))
      )}
      <td>
        {(item.sealed || counts !== null) && (
          <Button size="compact-sm" onClick={onRestore}>
            {words.restore}
          </Button>
        )}
      </td>
    </tr>
  );
}
