import type { Round, RoundLine, RoundView } from '../../../contract/rounds.ts';
import { FormsPanel } from '../forms/forms-panel.tsx';
import { FigurePanel } from '../overview/figure-panel.tsx';
import { AskPanel } from './line/ask-panel.tsx';
import { ContentPanel } from './line/content-panel.tsx';
import { ExemptPanel } from './line/exempt-panel.tsx';
import { ExtendPanel } from './line/extend-panel.tsx';
import { ChangePanel } from './receipt/change-panel.tsx';
import { ReadPanel } from './receipt/read-panel.tsx';
import { RecordPanel } from './receipt/record-panel.tsx';
import { ClosedPanel } from './round/closed-panel.tsx';
import { RoundPanel } from './round/round-panel.tsx';
import type { RoundPanelState } from './use-round-panel.ts';

interface RoundSideProps {
  readonly panel: RoundPanelState;
  readonly view: RoundView | undefined;
  readonly rounds: readonly Round[];
  /** Changes with every saved report, so that the next begins with an empty form. */
  readonly series: number;
  readonly onRecorded: (line: RoundLine, andNext: boolean) => void;
  readonly onRoundSaved: (round: Round) => void;
  /** Asks why a closed round takes changes again. */
  readonly onReopen: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The side panel for whatever is being done. */
export function RoundSide(props: RoundSideProps) {
  const { panel, view, rounds, series, onRecorded, onRoundSaved, onReopen, onFiles } = props;
  const { job, selectedId, close } = panel;
  if (job === null) return null;
  const roundPanel = (round: Round | null) => (
    <RoundPanel
      key={round?.id ?? 'new'}
      round={round}
      hasYearly={rounds.some(({ kind }) => kind === 'yearly')}
      onSaved={onRoundSaved}
      onClose={close}
    />
  );
  if (job.kind === 'newRound') return roundPanel(null);
  if (view === undefined) return null;
  if (job.kind === 'changeRound') return roundPanel(view.round);
  const { id } = view.round;
  if (job.kind === 'figure') {
    const { figure } = job;
    return <FigurePanel key={`${figure} ${id}`} question={{ figure }} roundId={id} onClose={close} />;
  }
  const line = view.lines.find(({ unitId }) => unitId === selectedId);
  if (view.round.state === 'closed') {
    if (line === undefined && job.kind === 'recordNext') return <ClosedPanel onReopen={onReopen} onClose={close} />;
    return line === undefined ? null : <ReadPanel key={line.unitId} view={view} line={line} onClose={close} />;
  }
  if (job.kind === 'forms') {
    return <FormsPanel key={job.unitId} view={view} unitId={job.unitId} onFiles={onFiles} onClose={close} />;
  }
  if (job.kind === 'record' || job.kind === 'recordNext') {
    const choosesUnit = job.kind === 'recordNext';
    if (line === undefined && !choosesUnit) return null;
    return (
      <RecordPanel
        key={`${choosesUnit ? 'next' : selectedId} ${series} ${id}`}
        view={view}
        line={line ?? null}
        choosesUnit={choosesUnit}
        takeFocus={panel.takesFocus}
        onPick={unitId => panel.open(job, unitId)}
        onChangeReceipt={receiptId => panel.open({ kind: 'change', receiptId })}
        onSaved={andNext => {
          if (line !== undefined) onRecorded(line, andNext);
        }}
        onClose={close}
      />
    );
  }
  if (line === undefined) return null;
  const key = `${job.kind} ${line.unitId} ${id}`;
  switch (job.kind) {
    case 'change':
      return (
        <ChangePanel key={job.receiptId} receiptId={job.receiptId} round={view.round} line={line} onClose={close} />
      );
    case 'exempt':
      return <ExemptPanel key={key} view={view} line={line} onClose={close} />;
    case 'extend':
      return <ExtendPanel key={key} view={view} line={line} onClose={close} />;
    case 'ask':
      return <AskPanel key={key} view={view} line={line} onClose={close} />;
    case 'content':
      return <ContentPanel key={key} view={view} line={line} onClose={close} />;
  }
}
