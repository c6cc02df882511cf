import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Trial } from '../../../contract/backups.ts';
import { client } from '../../app/client.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { backupWords } from '../../words/backups.ts';
import { comeBackTo } from './after-reload.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const { trial: words } = backupWords;

/** The register in use came from a backup: go back, or say that it stays. */
export function BackupTrial({ trial, onKept }: { readonly trial: Trial; readonly onKept: () => void }) {
  const back = useMutation({
    mutationFn: () => {
      comeBackTo('backups');
      return client.backups.undoRestore({});
    },
  });
  const keep = useMutation({ mutationFn: () => client.backups.keepRestored({}), onSuccess: onKept });
  const say = trial.before === null ? words.afterDamage : words.sentence;
  const error = back.error ?? keep.error;
  return (
    <Section title={words.title}>
      <p className={classes.value}>{say(formatInstant(trial.fromAt), formatInstant(trial.restoredAt))}</p>
      {error && <ErrorBox error={error} />}
      <div className={classes.line}>
        {trial.before !== null && (
          <Button variant="filled" loading={back.isPending} onClick={() => back.mutate()}>
            {words.back}
          </Button>
        )}
        <Button loading={keep.isPending} onClick={() => keep.mutate()}>
          {words.keep}
        </Button>
      </div>
    </Section>
  );
}
