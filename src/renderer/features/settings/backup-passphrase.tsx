import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { backupWords } from '../../words/backups.ts';
import classes from './settings.module.css';

const { passphrase: words } = backupWords;
const SHORTEST = 8;

interface BackupPassphraseProps {
  readonly error: Error | null;
  readonly pending: boolean;
  readonly onMake: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** Asks for a passphrase twice, after saying what it means to forget it. */
export function BackupPassphrase({ error, pending, onMake, onClose }: BackupPassphraseProps) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again !== first;
  return (
    <Dialog title={words.title} onClose={onClose} width={460}>
      <form
        className={classes.stack}
        onSubmit={event => {
          event.preventDefault();
          onMake(first);
        }}
      >
        <p className={classes.value}>{words.warning}</p>
        <PasswordInput
          data-autofocus
          label={words.first}
          w="100%"
          value={first}
          onChange={event => setFirst(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.again}
          w="100%"
          value={again}
          error={differs && words.differs}
          onChange={event => setAgain(event.currentTarget.value)}
        />
        {error && <ErrorBox error={error} />}
        <div className={classes.line} data-end>
          <Button
            type="submit"
            variant="filled"
            loading={pending}
            disabled={first.length < SHORTEST || again !== first}
          >
            {words.make}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
