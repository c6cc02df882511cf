import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { SecondPlace } from '../../../contract/backups.ts';
import { client } from '../../app/client.ts';
import { shell } from '../../app/shell.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { State } from '../../parts/state/state.tsx';
import { backupWords } from '../../words/backups.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const { second: words } = backupWords;

interface BackupSecondPlaceProps {
  readonly second: SecondPlace | null;
  readonly onChanged: () => void;
}

/** A USB stick or a folder of the network that gets every backup too; says so when it has not been seen for a week. */
export function BackupSecondPlace({ second, onChanged }: BackupSecondPlaceProps) {
  const choose = useMutation({
    mutationFn: async () => {
      const destination = (await shell?.chooseSaveTarget(words.folderName)) ?? null;
      if (destination !== null) await client.backups.setSecondPlace({ destination });
    },
    onSuccess: onChanged,
  });
  const clear = useMutation({ mutationFn: () => client.backups.clearSecondPlace({}), onSuccess: onChanged });
  const error = choose.error ?? clear.error;
  return (
    <Section title={words.title}>
      <p className={classes.hint}>{words.hint}</p>
      {second && <p className={classes.value}>{second.place}</p>}
      {second && <Seen second={second} />}
      {error && <ErrorBox error={error} />}
      {shell === null && <p className={classes.hint}>{words.onlyInWindow}</p>}
      <div className={classes.line}>
        {shell !== null && (
          <Button loading={choose.isPending} onClick={() => choose.mutate()}>
            {second ? words.change : words.choose}
          </Button>
        )}
        {second && (
          <Button variant="subtle" onClick={() => clear.mutate()}>
            {words.clear}
          </Button>
        )}
      </div>
    </Section>
  );
}

function Seen({ second: { copiedAt, missingSince, warning } }: { readonly second: SecondPlace }) {
  if (missingSince !== null) {
    const moment = formatInstant(missingSince);
    return warning ? (
      <State state="overdue" text={words.warning(moment)} />
    ) : (
      <p className={classes.hint}>{words.missing(moment)}</p>
    );
  }
  return copiedAt === null ? null : <p className={classes.hint}>{words.copied(formatInstant(copiedAt))}</p>;
}
