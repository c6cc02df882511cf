import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { client, register } from '../../app/client.ts';
import { useNotices } from '../../app/notice.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { formatBytes } from '../../parts/format/numbers.ts';
import { Page } from '../../parts/page/page.tsx';
import { State } from '../../parts/state/state.tsx';
import { backupWords as words } from '../../words/backups.ts';
import { frameWords } from '../../words/frame.ts';
import { BackupList } from './backup-list.tsx';
import { BackupPassphrase } from './backup-passphrase.tsx';
import { BackupSecondPlace } from './backup-second-place.tsx';
import { BackupTrial } from './backup-trial.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useBackupStatus } from './use-backup-status.ts';

/** Backups: made now, kept twice, and gone back to. */
export function BackupSection({ tabs }: { readonly tabs: ReactNode }) {
  const { show } = useNotices();
  const [asking, setAsking] = useState(false);
  const status = useBackupStatus();
  const list = useQuery(register.backups.list.queryOptions({ input: {} }));
  const refetch = (): void => {
    void status.refetch();
    void list.refetch();
  };
  const make = useMutation({
    mutationFn: (passphrase: string | null) => client.backups.make(passphrase === null ? {} : { passphrase }),
    onSuccess: ({ fileName, bytes }) => {
      setAsking(false);
      show({ sentence: words.done(fileName, formatBytes(bytes)), action: null });
      refetch();
    },
  });
  const { data } = status;
  return (
    <Page heading={frameWords.pages.settings} toolbar={tabs} scroll>
      {data?.trial && <BackupTrial trial={data.trial} onKept={refetch} />}
      <Section title={words.title}>
        {status.error && <ErrorBox error={status.error} onRetry={refetch} />}
        <p className={classes.hint}>{words.hint}</p>
        {data && (
          <p className={classes.value}>{data.latestAt ? words.latest(formatInstant(data.latestAt)) : words.none}</p>
        )}
        {data?.latestAt && data.changedSince && <p className={classes.hint}>{words.changed}</p>}
        {data?.failure && (
          <State state="overdue" text={words.failed(formatInstant(data.failure.at), data.failure.reason)} />
        )}
        {make.error && !asking && <ErrorBox error={make.error} />}
        <div className={classes.line}>
          <Button loading={make.isPending && !asking} onClick={() => make.mutate(null)}>
            {words.now}
          </Button>
          <Button variant="subtle" onClick={() => setAsking(true)}>
            {words.withPassphrase}
          </Button>
        </div>
        {asking && (
          <BackupPassphrase
            error={make.error}
            pending={make.isPending}
            onMake={passphrase => make.mutate(passphrase)}
            onClose={() => {
              setAsking(false);
              make.reset();
            }}
          />
        )}
      </Section>
      {data && <BackupSecondPlace second={data.second} onChanged={refetch} />}
      <Section title={words.list.title}>
        <p className={classes.hint}>{words.list.hint}</p>
        {list.error && <ErrorBox error={list.error} onRetry={refetch} />}
        {list.data && <BackupList items={list.data.items} />}
      </Section>
    </Page>
  );
}
