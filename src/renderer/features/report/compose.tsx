import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { register } from '../../app/client.ts';
import { useDayOfFigures, usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { useLate } from '../../parts/data-table/use-late.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { RoundChoice } from '../../parts/round-choice/round-choice.tsx';
import { useChosenRound } from '../../parts/round-choice/use-chosen-round.ts';
import { frameWords } from '../../words/frame.ts';
import { reportWords as words } from '../../words/report.ts';
import { LatestExport } from '../figures/latest-export.tsx';
import { OwnForm } from '../form-check/own-form.tsx';
import { Blanks } from './blanks.tsx';
import { Choices, type Chosen } from './choices.tsx';
import { Doubts } from './doubts.tsx';
import { ExportBar } from './export-bar.tsx';
import { OpenPlaces } from './open-places.tsx';
import { Paper, PaperSkeleton } from './paper.tsx';
import classes from './report.module.css';
import { ReportActions } from './report-actions.tsx';
import { placed } from './sections.ts';
import { useExport } from './use-export.ts';

const USUAL: Chosen = {
  letterhead: 'board',
  addressee: 'standing',
  withMonthlyAverage: false,
  withModelTask: false,
};

/** The paper scrolls by arrow keys too, once the focus is on it. */
const scrolledByKeys = { role: 'region', tabIndex: 0, 'aria-label': words.paper } as const;

interface ComposeProps {
  readonly tabs: ReactNode;
  readonly onChanges: () => void;
}

/** The consolidated report: what to look at first, how it will read, and the Word file. */
export function Compose({ tabs, onChanges }: ComposeProps) {
  const { year, asOf } = usePeriod();
  const [chosen, setChosen] = useRemembered<Chosen>('report.chosen', USUAL);
  const chosenRound = useChosenRound('report.round');
  const { round } = chosenRound;
  // The year's own round needs no naming.
  const roundId = round === undefined || round.kind === 'yearly' ? {} : { roundId: round.id };
  const choice = { year, asOf, ...roundId, ...chosen };
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const outline = useQuery(register.reports.outline.queryOptions({ input: choice, placeholderData: keepPreviousData }));
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf, ...roundId } }));
  const day = useDayOfFigures(status.data);
  const job = useExport();
  const late = useLate(outline.isPending);
  const pieces = useMemo(() => placed(outline.data?.pieces ?? []), [outline.data]);

  if (status.data?.units.total === 0) return <NothingToReport tabs={tabs} />;
  return (
    <PageFrame
      heading={frameWords.pages.report}
      sub={words.sub(year, formatDay(day), status.data?.closed ?? false)}
      actions={
        <ReportActions
          choice={choice}
          disabled={outline.data === undefined || outline.isPlaceholderData || job.isBusy}
          onMake={job.start}
        />
      }
      toolbar={
        <>
          <div className={classes.tabs}>
            {tabs}
            <RoundChoice
              {...chosenRound}
              choose={id => {
                job.forget();
                chosenRound.choose(id);
              }}
            />
          </div>
          {settings.data && (
            <Choices
              chosen={chosen}
              bodies={settings.data}
              onChoose={next => {
                job.forget();
                setChosen(next);
              }}
            />
          )}
        </>
      }
    >
      <ExportBar job={job} />
      <div className={classes.desk}>
        <aside className={classes.aside}>
          <LatestExport onOpen={onChanges} />
          {outline.error && <ErrorBox error={outline.error} onRetry={() => void outline.refetch()} />}
          {outline.data && (
            <>
              <Doubts doubts={outline.data.doubts} />
              {!outline.isPlaceholderData && <OwnForm request={{ kind: 'report', choice }} />}
              <Blanks pieces={pieces} />
              <OpenPlaces places={outline.data.openPlaces} roundId={outline.data.basisRoundId} />
            </>
          )}
        </aside>
        <div className={classes.ground} {...scrolledByKeys}>
          {outline.data && <Paper pieces={pieces} />}
          {outline.data === undefined && late && outline.error === null && <PaperSkeleton />}
        </div>
      </div>
    </PageFrame>
  );
}

/** A report without units would say nothing; the first step is theirs. */
function NothingToReport({ tabs }: { readonly tabs: ReactNode }) {
  return (
    <PageFrame heading={frameWords.pages.report} toolbar={tabs} scroll>
      <p className={classes.empty}>{words.empty}</p>
      <Button component={Link} to="/nhap-tu-excel?loai=units" variant="filled">
        {words.toImport}
      </Button>
    </PageFrame>
  );
}
