import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { YearField } from '../../parts/fields/year-field.tsx';
import { formatInstant } from '../../parts/format/instants.ts';
import { MakingProgress } from '../../parts/making/making-progress.tsx';
import { useMaking } from '../../parts/making/use-making.ts';
import { Page } from '../../parts/page/page.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { packageWords as words } from '../../words/packages.ts';
import { Section } from '../settings/section.tsx';
import classes from '../settings/settings.module.css';
import { type Choices, ConflictList, choicesMade } from './conflict-list.tsx';
import { makingHandover, makingPackage } from './making.ts';
import { Move } from './move.tsx';
import { TakeIn } from './take-in.tsx';

/** To another machine, between two machines, and to whoever comes after: everything that leaves the register whole. */
export function PackagesSection({ tabs }: { readonly tabs: ReactNode }) {
  const period = usePeriod();
  const [year, setYear] = useState(period.year);
  const [choices, setChoices] = useState<Choices>(new Map());
  const state = useQuery(register.packages.state.queryOptions({ input: {} }));
  const making = useMaking();
  const { start, error, state: made } = making;
  const refetch = (): void => void state.refetch();
  const decide = useChange(client.packages.decide, () => {
    setChoices(new Map());
    refetch();
  });
  const { data } = state;
  const isIdle = !making.isBusy;
  // A package that was made may have handed the register over.
  useEffect(() => {
    if (isIdle) void state.refetch();
  }, [isIdle, state.refetch]);
  return (
    <Page heading={frameWords.pages.settings} toolbar={tabs} scroll>
      {state.error && <ErrorBox error={state.error} onRetry={refetch} />}
      {error !== null && <ErrorBox error={error} />}
      <MakingProgress label={words.working} job={making} />
      {made.kind === 'unsaved' && (
        <Button variant="filled" onClick={() => making.save(made.file)}>
          {words.saveAgain}
        </Button>
      )}
      {data && <Move handedOver={data.handedOver} onMove={() => start(makingPackage('move'))} onTakenBack={refetch} />}
      {data && data.conflicts.length > 0 && (
        <Section title={words.conflicts.title}>
          <ConflictList conflicts={data.conflicts} choices={choices} onChoose={setChoices} />
          {decide.error && <ErrorBox error={decide.error} />}
          <WriteButton
            disabled={choices.size === 0}
            loading={decide.isPending}
            onClick={() => decide.mutate({ choices: choicesMade(choices) })}
          >
            {words.conflicts.decide}
          </WriteButton>
        </Section>
      )}
      <Section title={words.packages.title}>
        <p className={classes.hint}>{words.packages.hint}</p>
        <div className={classes.line}>
          <Button onClick={() => start(makingPackage('changes'))}>{words.packages.make}</Button>
          <Button onClick={() => start(makingPackage('copy'))}>{words.packages.copy}</Button>
        </div>
        <TakeIn onTaken={refetch} />
        {data && data.taken.length > 0 && <p className={classes.hint}>{words.packages.takenTitle}</p>}
        {data?.taken.slice(0, 5).map(({ operationId, at, who, fileName }) => (
          <p key={operationId} className={classes.hint}>
            {words.packages.taken(formatInstant(at), who, fileName)}
          </p>
        ))}
      </Section>
      <Section title={words.handover.title}>
        <p className={classes.hint}>{words.handover.hint}</p>
        <YearField label={words.handover.year} value={year} onChange={setYear} />
        <Button onClick={() => start(makingHandover({ year }))}>{words.handover.make}</Button>
      </Section>
    </Page>
  );
}
