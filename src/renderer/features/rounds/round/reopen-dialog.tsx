import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Round } from '../../../../contract/rounds.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { Dialog } from '../../../parts/dialog/dialog.tsx';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { WriteButton } from '../../../parts/write-button/write-button.tsx';
import { closingWords } from '../../../words/closing.ts';
import { partWords } from '../../../words/parts.ts';
import classes from './closing.module.css';

const { reopen: words } = closingWords;

interface ReopenDialogProps {
  readonly round: Round;
  readonly onClose: () => void;
}

/** "Mở lại số liệu", with the reason that stays in the log. */
export function ReopenDialog({ round, onClose }: ReopenDialogProps) {
  const [reason, setReason] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const reopen = useChange(client.rounds.reopen, onClose);
  const given = reason?.trim() ?? '';

  function save(): void {
    setTried(true);
    if (given !== '') reopen.mutate({ id: round.id, version: round.version, reason: given });
  }

  return (
    <Dialog title={words.title} onClose={onClose} width={520}>
      <form
        className={classes.dialog}
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        {reopen.error && <ErrorBox error={reopen.error} />}
        <p>{words.effect(round.title)}</p>
        <TextField
          label={words.reason}
          value={reason}
          onChange={setReason}
          error={tried && given === '' ? words.reasonNeeded : undefined}
          maxLength={500}
          data-autofocus
        />
        <div className={classes.buttons}>
          <Button onClick={onClose}>{partWords.confirm.cancel}</Button>
          <WriteButton type="submit" variant="filled" loading={reopen.isPending}>
            {words.action}
          </WriteButton>
        </div>
      </form>
    </Dialog>
  );
}
