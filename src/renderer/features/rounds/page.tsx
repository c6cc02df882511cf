import { Button } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Round, RoundLine } from '../../../contract/rounds.ts';
import { useFrozenDay, usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { FilterChips } from '../../parts/filter-chips/filter-chips.tsx';
import { formatDay, formatShortDay } from '../../parts/format/days.ts';
import { matches } from '../../parts/format/fold.ts';
import { MakingProgress } from '../../parts/making/making-progress.tsx';
import { useMaking } from '../../parts/making/use-making.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { formWords } from '../../words/forms.ts';
import { frameWords } from '../../words/frame.ts';
import { intakeWords } from '../../words/intake.ts';
import { roundWords as words } from '../../words/rounds.ts';
import { cuttingPath } from '../cutting/path.ts';
import { useRegister } from '../incoming-register/use-register.ts';
import { DropBand } from '../intake/drop-band.tsx';
import { ReceiveMenu } from '../intake/receive-menu.tsx';
import { Received } from '../intake/received.tsx';
import { useIntake } from '../intake/use-intake.ts';
import { makingHandover } from '../packages/making.ts';
import { composeAddress } from '../papers/addresses.ts';
import { roundColumns } from './columns.tsx';
import { bears, chipsOf, type Filter } from './filters.ts';
import { groupOfLines, inKindOrder, isReceived } from './groups.ts';
import { CloseDialog } from './round/close-dialog.tsx';
import { ClosedBand } from './round/closed-band.tsx';
import { ReopenDialog } from './round/reopen-dialog.tsx';
import { RosterQuestions } from './round/roster-questions.tsx';
import { RoundMenu } from './round/round-menu.tsx';
import { useRoundActions } from './round/use-round-actions.ts';
import { RoundFoot } from './round-foot.tsx';
import { RoundSide } from './round-side.tsx';
import { useAddress } from './use-address.ts';
import { useLineActions } from './use-line-actions.ts';
import { useRound } from './use-round.ts';
import { useRoundPanel } from './use-round-panel.ts';

const NONE: readonly RoundLine[] = [];
const idOf = (line: RoundLine) => line.unitId;

/** One round: who must report, who has, and everything that is done about a line. */
export function Page() {
  const { year, asOf } = usePeriod();
  const round = useRound();
  const { view } = round;
  const [filter, setFilter] = useRemembered<Filter | null>('rounds.filter', null);
  const [search, setSearch] = useRemembered('rounds.search', '');
  const [series, setSeries] = useState(0);
  const panel = useRoundPanel();
  const takenUp = useRef(panel.selectedId);
  useEffect(() => {
    takenUp.current = panel.selectedId;
  });
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null);
  const navigate = useNavigate();
  const lineActions = useLineActions(view?.round.id ?? '', panel);
  const roundActions = useRoundActions();
  const dossier = useMaking();
  useFrozenDay(view?.closed?.asOf ?? null);
  const intake = useIntake(view?.round.id);
  const register = useRegister(year);
  useAddress({
    show: wanted => {
      setFilter(wanted);
      setSearch('');
    },
    record: () => panel.open({ kind: 'recordNext' }, null),
    create: () => panel.open({ kind: 'newRound' }),
    forms: openForms,
  });

  function openForms(): void {
    panel.open({ kind: 'forms', unitId: null }, null);
  }
  const lines = useMemo(() => inKindOrder(view?.lines ?? NONE), [view]);
  const rows = useMemo(
    () =>
      lines.filter(
        line => (filter === null || bears(line, filter)) && (search === '' || matches(line.unitName, search)),
      ),
    [lines, filter, search],
  );
  const groupOf = useMemo(() => groupOfLines(lines), [lines]);

  function recorded(line: RoundLine, andNext: boolean): void {
    // Another line was taken up meanwhile: its panel stays as it is.
    if (takenUp.current !== line.unitId) return;
    setSeries(series + 1);
    if (panel.job?.kind === 'recordNext') panel.open({ kind: 'recordNext' }, null);
    else if (andNext) panel.open({ kind: 'record' }, nextAfter(rows, line)?.unitId ?? line.unitId);
    else panel.close();
  }
  const onOpen = (line: RoundLine) => panel.open({ kind: 'record' }, line.unitId);

  function roundSaved(saved: Round): void {
    round.choose(saved.id);
    panel.close();
  }
  function ask(what: 'close' | 'reopen'): void {
    panel.close();
    setAsking(what);
  }
  const hasLines = view !== undefined && lines.length > 0;
  const isClosed = view?.round.state === 'closed';
  const isRecording = panel.job?.kind === 'record' || panel.job?.kind === 'recordNext';
  const newRoundButton = (
    <WriteButton
      variant="filled"
      leftSection={<IconPlus size={18} stroke={1.6} />}
      onClick={() => panel.open({ kind: 'newRound' })}
    >
      {words.empty.create}
    </WriteButton>
  );

  if (view !== undefined && (intake.job ?? register.job) !== null) {
    return <Received view={view} intake={intake} register={register} />;
  }
  return (
    <PageFrame
      heading={view === undefined ? frameWords.pages.rounds : words.heading(view.round.title)}
      sub={view && subOf(view.round)}
      actions={
        view && (
          <>
            <RoundMenu
              round={view.round}
              rounds={round.rounds}
              onChoose={round.choose}
              onOpen={() => roundActions.open(view.round)}
              onRemove={() => roundActions.remove(view.round)}
              onEdit={() => panel.open({ kind: 'changeRound' })}
              onNew={() => panel.open({ kind: 'newRound' })}
              onCloseFigures={() => ask('close')}
              onReopenFigures={() => ask('reopen')}
              onDossier={() => dossier.start(makingHandover({ year, asOf, roundId: view.round.id }))}
            />
            {view.figures.received > 0 && (
              <Button data-yields onClick={() => void navigate(`/${cuttingPath}`)}>
                {words.actions.cut}
              </Button>
            )}
            {view.figures.missing > 0 && !isClosed && (
              <Button data-yields onClick={() => void navigate(composeAddress('chase'))}>
                {words.actions.chase}
              </Button>
            )}
            {hasLines && !isClosed && (
              <Button data-yields onClick={openForms}>
                {formWords.open}
              </Button>
            )}
            {hasLines && !isClosed && (
              <ReceiveMenu onFiles={files => intake.read(files, null)} onRegister={register.read} />
            )}
            {hasLines && !isClosed && (
              <WriteButton
                variant={panel.job === null ? 'filled' : 'default'}
                aria-pressed={isRecording}
                leftSection={<IconPlus size={18} stroke={1.6} />}
                onClick={() => panel.open({ kind: 'recordNext' }, null)}
              >
                {words.actions.record}
              </WriteButton>
            )}
          </>
        )
      }
      toolbar={
        hasLines && (
          <>
            <FilterChips all={lines.length} chips={chipsOf(lines, filter)} chosen={filter} onChoose={setFilter} />
            <SearchField placeholder={words.search} value={search} onChange={setSearch} width={150} />
          </>
        )
      }
      error={lineActions.error ?? roundActions.error ?? dossier.error ?? intake.error ?? register.error}
      panel={
        <RoundSide
          panel={panel}
          view={view}
          rounds={round.rounds}
          series={series}
          onRecorded={recorded}
          onRoundSaved={roundSaved}
          onReopen={() => setAsking('reopen')}
          onFiles={files => intake.read(files, null)}
        />
      }
    >
      <MakingProgress label={words.dossier.working} job={dossier} />
      <DropBand
        unitIds={view === undefined && !round.hasNone ? undefined : lines.map(idOf)}
        refusal={whyNoFiles(round)}
        onFiles={intake.read}
      />
      {view?.closed && <ClosedBand closed={view.closed} onReopen={() => ask('reopen')} />}
      {view && <RosterQuestions roundId={view.round.id} questions={view.questions} />}
      <DataTable
        label={frameWords.pages.rounds}
        view="round"
        title={view && words.heading(view.round.title)}
        search={search}
        columns={roundColumns}
        rows={rows}
        rowId={idOf}
        groupOf={groupOf}
        isMuted={line => line.state === 'exempt'}
        selectedId={panel.selectedId}
        onSelect={line => panel.select(line.unitId)}
        onOpen={onOpen}
        actionsOf={isClosed ? lineActions.closedActionsOf : lineActions.actionsOf}
        loading={round.loading}
        error={round.error}
        onRetry={round.refetch}
        empty={
          round.hasNone
            ? { sentence: words.empty.noRound(year), action: newRoundButton }
            : lines.length === 0
              ? {
                  sentence: words.empty.noUnits,
                  action: (
                    <Button
                      variant="filled"
                      leftSection={<IconUpload size={18} stroke={1.6} />}
                      onClick={() => void navigate('/nhap-tu-excel')}
                    >
                      {words.empty.importUnits}
                    </Button>
                  ),
                }
              : { sentence: words.empty.nothingFound }
        }
        foot={
          hasLines
            ? seen => (
                <RoundFoot view={view} shown={seen.length} onOpen={figure => panel.open({ kind: 'figure', figure })} />
              )
            : undefined
        }
      />
      {view && asking === 'close' && <CloseDialog view={view} onClose={() => setAsking(null)} />}
      {view && asking === 'reopen' && <ReopenDialog round={view.round} onClose={() => setAsking(null)} />}
    </PageFrame>
  );
}

function subOf(round: Round): string {
  const { kind, state, appliedCutOff, dueOn, lastDayOnTime } = round;
  return words.sub(kind, state, words.cutOff(appliedCutOff, formatShortDay(dueOn), formatDay(lastDayOnTime)));
}

function whyNoFiles({ view, hasNone }: Pick<ReturnType<typeof useRound>, 'view' | 'hasNone'>): string | null {
  const { takesNone } = intakeWords;
  if (hasNone) return takesNone.noRound;
  if (view?.round.state === 'closed') return takesNone.closed;
  return view?.lines.length === 0 ? takesNone.noUnits : null;
}

/** The next in the list whose report is still awaited; after the last, the first. */
function nextAfter(rows: readonly RoundLine[], line: RoundLine): RoundLine | undefined {
  const at = rows.findIndex(row => row.unitId === line.unitId);
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return others.find(row => row.state !== 'exempt' && !isReceived(row));
}
