import { Button } from '@mantine/core';
import { IconListSearch, IconPlus, IconPrinter, IconUpload } from '@tabler/icons-react';
import { lazy, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { RoundView } from '../../../contract/rounds.ts';
import type { Status } from '../../../contract/status.ts';
import { useDayOfFigures } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { daysBetween, formatDay } from '../../parts/format/days.ts';
import { formatCount } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { distanceInWords, overviewWords as words } from '../../words/overview.ts';
import { partWords } from '../../words/parts.ts';
import { firstRunPath } from '../first-run/path.ts';
import { useFirstRun } from '../first-run/use-first-run.ts';
import { BackupWarning } from '../settings/backup-warning.tsx';
import { addresses, recordAddress } from './addresses.ts';
import { Band } from './band/band.tsx';
import { Charts } from './charts.tsx';
import { FigurePanel } from './figure-panel.tsx';
import type { FigureQuestion } from './figure-question.ts';
import { Focus } from './focus.tsx';
import { NotSentPanel } from './not-sent/not-sent-panel.tsx';
import classes from './overview.module.css';
import './print.css';
import { TodoList } from './todo-list.tsx';
import { useOverview } from './use-overview.ts';
import { usePrintScale } from './use-print-scale.ts';

// Seen once in a register's life.
const FirstRun = lazy(() => import('../first-run/first-run.tsx').then(module => ({ default: module.FirstRun })));

/** F9 leads here from everywhere with this word in the address. */
const WHO_HAS_NOT = 'chua-gui';

/** Where the office stands on the as-of day, and what waits to be done. */
export function Page() {
  const overview = useOverview();
  const navigate = useNavigate();
  const [question, setQuestion] = useState<FigureQuestion | null>(null);
  const [parameters, setParameters] = useSearchParams();
  const whoHasNot = parameters.has(WHO_HAS_NOT);
  const { status, view, settings } = overview;
  const day = useDayOfFigures(status);

  function openWhoHasNot(): void {
    setQuestion(null);
    setParameters({ [WHO_HAS_NOT]: '' });
  }
  function openFigure(next: FigureQuestion): void {
    setParameters({}, { replace: true });
    setQuestion(next);
  }
  const isEmpty = status !== undefined && status.units.total === 0;
  const printed = useRef<HTMLDivElement>(null);
  usePrintScale(printed);
  const firstRun = useFirstRun(overview.isFresh ? isEmpty : null);
  if (firstRun.isShown) return <FirstRun onLeave={firstRun.leave} />;

  return (
    <PageFrame
      heading={frameWords.pages.overview}
      sub={
        status &&
        settings &&
        !isEmpty && (
          <>
            {subLine(status, settings.names.organisation)}
            {status.closed || <span className={classes.onlyPrinted}>{`; ${words.printedAsOf(formatDay(day))}`}</span>}
          </>
        )
      }
      actions={
        !isEmpty && (
          <>
            <Button
              leftSection={<IconListSearch size={18} stroke={1.6} />}
              title={words.actions.whoHasNotKey}
              aria-pressed={whoHasNot}
              onClick={openWhoHasNot}
            >
              {words.actions.whoHasNot}
            </Button>
            <Button leftSection={<IconPrinter size={18} stroke={1.6} />} onClick={() => window.print()}>
              {words.actions.print}
            </Button>
            <WriteButton
              variant="filled"
              leftSection={<IconPlus size={18} stroke={1.6} />}
              title={words.actions.recordKey}
              onClick={() => void navigate(recordAddress)}
            >
              {words.actions.record}
            </WriteButton>
          </>
        )
      }
      panel={
        <Panel
          view={whoHasNot ? view : undefined}
          question={whoHasNot ? null : question}
          onClose={() => {
            setQuestion(null);
            setParameters({}, { replace: true });
          }}
        />
      }
    >
      <BackupWarning />
      {overview.error && (
        <div className={classes.empty}>
          <ErrorBox error={overview.error} title={partWords.error.loadTitle} onRetry={overview.refetch} />
        </div>
      )}
      {isEmpty && (
        <div className={classes.empty} data-overview>
          <p>{words.noUnits.sentence}</p>
          <div className={classes.ways}>
            <Button
              variant="filled"
              leftSection={<IconUpload size={18} stroke={1.6} />}
              onClick={() => void navigate(addresses.exchange)}
            >
              {words.noUnits.action}
            </Button>
            <Button onClick={() => void navigate(`/${firstRunPath}`)}>{words.noUnits.steps}</Button>
          </div>
        </div>
      )}
      {status && !isEmpty && (
        <div ref={printed} className={classes.page} data-overview>
          <div data-printed>
            <Band
              status={status}
              roundTitle={view?.round.title ?? null}
              lastYear={overview.lastYear}
              onOpen={openFigure}
            />
          </div>
          <div className={classes.below}>
            <div className={classes.left} data-printed>
              {overview.todo && <TodoList items={overview.todo} onWhoHasNot={openWhoHasNot} />}
              <Focus year={status.year} />
            </div>
            <Charts status={status} coverage={overview.coverage} firstMonth={settings?.programmeStart.month ?? 1} />
          </div>
        </div>
      )}
    </PageFrame>
  );
}

interface PanelProps {
  /** Undefined: the list of who has not sent is not asked for, or not there yet. */
  readonly view: RoundView | null | undefined;
  readonly question: FigureQuestion | null;
  readonly onClose: () => void;
}

/** Lies over the charts: the figures it was opened from keep their place. */
function Panel({ view, question, onClose }: PanelProps) {
  if (question === null && view === undefined) return null;
  return (
    <div className={classes.panel}>
      {question !== null ? (
        <FigurePanel key={`${question.figure} ${question.month}`} question={question} onClose={onClose} />
      ) : (
        view !== undefined && <NotSentPanel view={view} onClose={onClose} />
      )}
    </div>
  );
}

function subLine(status: Status, organisation: string): string {
  const whole = words.sub(organisation, formatCount(status.units.total), formatCount(status.units.cells));
  if (status.round === null) return whole;
  const { lastDayOnTime } = status.round;
  if (status.closed) return `${whole}; ${words.closed(formatDay(lastDayOnTime), formatDay(status.asOf))}`;
  const distance = distanceInWords(daysBetween(status.asOf, lastDayOnTime));
  return `${whole}; ${words.deadline(formatDay(lastDayOnTime), distance)}`;
}
