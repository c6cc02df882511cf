import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupEntry } from '../../../contract/backups.ts';
import { client } from '../../app/client.ts';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { backupWords } from '../../words/backups.ts';
import { comeBackTo } from './after-reload.ts';
import classes from './settings.module.css';

const { restore: words } = backupWords;

interface BackupRestoreProps {
  readonly backup: BackupEntry;
  readonly onClose: () => void;
}

/** Says what restoring does before it does it. When it is done the register tells every page to begin anew. */
export function BackupRestore({ backup, onClose }: BackupRestoreProps) {
  const [passphrase, setPassphrase] = useState('');
  const { fileName, place, sealed } = backup;
  const restore = useMutation({
    mutationFn: () => {
      comeBackTo('backups');
      return client.backups.restore({ fileName, place, ...(sealed ? { passphrase } : {}) });
    },
    onSuccess: onClose,
  });
  return (
    <Dialog title={words.title} onClose={onClose} width={480}>
      <form
        className={classes.stack}
        onSubmit={event => {
          event.preventDefault();
          restore.mutate();
        }}
      >
        <p className={classes.said}>{words.sentence(formatInstant(backup.at))}</p>
        {sealed && (
          <PasswordInput
            label={words.passphrase}
            w="100%"
            value={passphrase}
            onChange={event => setPassphrase(event.currentTarget.value)}
          />
        )}
        {restore.error && <ErrorBox error={restore.error} />}
        <div className={classes.line} data-end>
          <Button data-autofocus={!sealed || undefined} onClick={onClose}>
            {words.cancel}
          </Button>
          <WriteButton
            type="submit"
            variant="filled"
            loading={restore.isPending}
            disabled={sealed && passphrase.length < 8}
          >
            {words.action}
          </WriteButton>
        </div>
      </form>
    </Dialog>
  );
}
