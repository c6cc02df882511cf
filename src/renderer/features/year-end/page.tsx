import { Button } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { remember } from '../../app/remembered.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { MakingProgress } from '../../parts/making/making-progress.tsx';
import { useMaking } from '../../parts/making/use-making.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { State } from '../../parts/state/state.tsx';
import { frameWords } from '../../words/frame.ts';
import { yearEndWords as words } from '../../words/year-end.ts';
import { addresses } from '../overview/addresses.ts';
import { makingHandover } from '../packages/making.ts';
import { CloseDialog } from '../rounds/round/close-dialog.tsx';
import { Section } from '../settings/section.tsx';
import classes from '../settings/settings.module.css';
import { OpenYear } from './open-year.tsx';
import styles from './year-end.module.css';

/** The end of a year in four steps: figures fixed, folder handed over, the next year opened, the register moved. */
export function Page() {
  const { year, asOf } = usePeriod();
  const preview = useQuery(register.newYear.preview.queryOptions({ input: { year: year + 1 } }));
  const previous = preview.data?.previous ?? null;
  const [closing, setClosing] = useState(false);
  const view = useQuery(
    register.rounds.view.queryOptions({ input: closing && previous !== null ? { id: previous.id, asOf } : skipToken }),
  );
  const making = useMaking();
  return (
    <PageFrame heading={frameWords.pages.yearEnd} sub={words.sub(year)} error={making.error} scroll>
      {view.error && <ErrorBox error={view.error} onRetry={() => void view.refetch()} />}
      {preview.error && <ErrorBox error={preview.error} onRetry={() => void preview.refetch()} />}
      <div className={styles.steps}>
        <Section title={words.close.title(year)}>
          <Closing previous={previous} />
          <div className={classes.line}>
            {previous !== null && previous.state !== 'closed' && (
              <Button loading={view.isFetching && closing} onClick={() => setClosing(true)}>
                {words.close.closeHere}
              </Button>
            )}
            <Button component={Link} to={addresses.rounds}>
              {words.close.action}
            </Button>
          </div>
        </Section>
        <Section title={words.handover.title}>
          <p className={classes.hint}>{words.handover.hint}</p>
          <MakingProgress label={words.handover.working} job={making} />
          <div className={classes.line}>
            <Button onClick={() => making.start(makingHandover({ year }))}>{words.handover.action}</Button>
          </div>
        </Section>
        <Section title={words.open.title(year + 1)}>
          {preview.data && <OpenYear key={year} preview={preview.data} />}
        </Section>
        <Section title={words.move.title}>
          <p className={classes.hint}>{words.move.hint}</p>
          <div className={classes.line}>
            <Button component={Link} to="/thiet-lap" onClick={() => remember('settings.section', 'packages')}>
              {words.move.action}
            </Button>
          </div>
        </Section>
      </div>
      {closing && view.data !== undefined && view.data.round.state !== 'closed' && (
        <CloseDialog view={view.data} onClose={() => setClosing(false)} />
      )}
    </PageFrame>
  );
}

interface ClosingProps {
  readonly previous: { readonly title: string; readonly state: 'prepared' | 'open' | 'closed' } | null;
}

function Closing({ previous }: ClosingProps) {
  if (previous === null) return <p className={classes.hint}>{words.close.none}</p>;
  const isClosed = previous.state === 'closed';
  return (
    <p className={classes.hint}>
      <State state={isClosed ? 'accepted' : 'notYetDue'} text={isClosed ? words.done : words.waiting} />{' '}
      {isClosed ? words.close.closed(previous.title) : words.close.open(previous.title)}
    </p>
  );
}
