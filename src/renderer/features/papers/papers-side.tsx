import { usePeriod } from '../../app/period.tsx';
import { ComposePanel } from './compose/compose-panel.tsx';
import { DocumentPanel, NewDocumentPanel } from './document/document-panel.tsx';
import { NewReminderPanel, ReminderPanel } from './reminder-panel.tsx';
import { useReminders } from './reminders-table.tsx';
import { UpwardPanel } from './upward/upward-panel.tsx';
import { useUpward } from './upward/use-upward.ts';
import type { PapersPanelState } from './use-papers-panel.ts';

interface PapersSideProps {
  readonly panel: PapersPanelState;
  readonly roundId: string | undefined;
  readonly search: string;
  readonly onRecorded: (reminders: number) => void;
}

/** The side panel for whatever is being done. */
export function PapersSide({ panel, roundId, search, onRecorded }: PapersSideProps) {
  const { job, selectedId, takesFocus, close } = panel;
  if (job === null) return null;
  switch (job.kind) {
    case 'compose':
      return (
        <ComposePanel key={job.paper} paper={job.paper} roundId={roundId} onRecorded={onRecorded} onClose={close} />
      );
    case 'newDocument':
      return <NewDocumentPanel onCreated={id => panel.open(id, 'document')} onClose={close} />;
    case 'newReminder':
      return <NewReminderPanel roundId={roundId} onClose={close} />;
    case 'document':
      return selectedId === null ? null : (
        <DocumentPanel key={selectedId} documentId={selectedId} takeFocus={takesFocus} onClose={close} />
      );
    case 'newUpward':
      return <UpwardPanel report={null} takeFocus onCreated={id => panel.open(id, 'upward')} onClose={close} />;
    case 'upward':
      return <SelectedUpward key={selectedId} id={selectedId} takeFocus={takesFocus} onClose={close} />;
    case 'reminder':
      return (
        <SelectedReminder
          key={selectedId}
          id={selectedId}
          roundId={roundId}
          search={search}
          takeFocus={takesFocus}
          onClose={close}
        />
      );
  }
}

interface SelectedReminderProps {
  readonly id: string | null;
  readonly roundId: string | undefined;
  readonly search: string;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

/** The list has the whole record; it is the same query. */
function SelectedReminder({ id, roundId, search, takeFocus, onClose }: SelectedReminderProps) {
  const { asOf } = usePeriod();
  const entry = useReminders(roundId, asOf, search).rows.find(row => row.id === id);
  return entry === undefined ? null : <ReminderPanel entry={entry} takeFocus={takeFocus} onClose={onClose} />;
}

interface SelectedUpwardProps {
  readonly id: string | null;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function SelectedUpward({ id, takeFocus, onClose }: SelectedUpwardProps) {
  const report = useUpward().rows.find(row => row.id === id);
  if (report === undefined) return null;
  return <UpwardPanel report={report} takeFocus={takeFocus} onCreated={onClose} onClose={onClose} />;
}
