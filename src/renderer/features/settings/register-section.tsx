import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { client, register } from '../../app/client.ts';
import { shell } from '../../app/shell.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { Page } from '../../parts/page/page.tsx';
import { State } from '../../parts/state/state.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { settingsWords } from '../../words/settings.ts';
import { Diagnostics } from './diagnostics.tsx';
import { MoveFolder } from './move-folder.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const { register: words } = settingsWords;

/** Where the register lives and whether it is sound. */
export function RegisterSection({ tabs }: { readonly tabs: ReactNode }) {
  const info = useQuery(register.register.info.queryOptions({ input: {} }));
  const [moving, setMoving] = useState(false);
  const check = useMutation({ mutationFn: () => client.register.check({}) });
  return (
    <Page heading={frameWords.pages.settings} toolbar={tabs} scroll>
      <Section title={words.place}>
        {info.error && <ErrorBox error={info.error} onRetry={() => void info.refetch()} />}
        <p className={classes.value}>{info.data?.place}</p>
        {info.data?.demo && <p className={classes.hint}>{words.demo}</p>}
        <p className={classes.hint}>{words.placeHint}</p>
        {info.data?.savedAt && (
          <p className={classes.hint}>{`${words.savedAt}: ${formatInstant(info.data.savedAt)}`}</p>
        )}
        {info.data?.movedFrom && <p className={classes.hint}>{words.move.movedFrom(info.data.movedFrom)}</p>}
        {shell !== null && (
          <div className={classes.line}>
            <Button onClick={() => void shell?.showRegisterFolder()}>{words.showFolder}</Button>
            {info.data?.movable && <WriteButton onClick={() => setMoving(true)}>{words.move.action}</WriteButton>}
          </div>
        )}
        {moving && <MoveFolder onClose={() => setMoving(false)} />}
      </Section>
      <Section title={words.check}>
        <p className={classes.hint}>{words.checkHint}</p>
        {check.error && <ErrorBox error={check.error} />}
        <Button loading={check.isPending} onClick={() => check.mutate()}>
          {words.checkNow}
        </Button>
        {check.data?.sound === true && <State state="yes" text={words.sound} />}
        {check.data !== undefined && check.data.findings.length > 0 && (
          <>
            <State state="late" text={words.findings} />
            <ul className={classes.findings}>
              {check.data.findings.map(finding => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Diagnostics />
    </Page>
  );
}
