import { useQuery } from '@tanstack/react-query';
import type { MeetingKind } from '../../../contract/enumerations.ts';
import { meetingKindLabel } from '../../../contract/words/labels.ts';
import { monthOfYear } from '../../../contract/words/months.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { UnitLink } from '../../parts/unit-link/unit-link.tsx';
import { meetingWords } from '../../words/meetings.ts';
import type { GridLine } from './lines.ts';
import { MeetingForm } from './meeting-form.tsx';
import classes from './meetings.module.css';

const { panel: words } = meetingWords;

interface MeetingPanelProps {
  readonly line: GridLine;
  readonly month: number | null;
  readonly kind: MeetingKind;
  readonly takeFocus: boolean;
  /** The cell is kept although the selection went on, for something in it is not saved yet. */
  readonly pinned: boolean;
  readonly onDirty: (dirty: boolean) => void;
  readonly onClose: () => void;
}

/** One cell in full: answer, day, topic, groups, attendance, note, and what was recorded before. */
export function MeetingPanel(props: MeetingPanelProps) {
  const { line, month, kind, takeFocus, pinned, onClose } = props;
  const { year } = usePeriod();
  const input = { year, unitId: line.unitId, month, kind, page: { offset: 0, limit: 1 } };
  const found = useQuery(register.meetings.list.queryOptions({ input }));
  const head = {
    title: words.title,
    subject: <UnitLink unitId={line.unitId} name={line.unitName} />,
    about: (
      <p className={classes.note}>
        {meetingKindLabel[kind]}, {monthOfYear(year, month)}. {pinned && words.pinned}
      </p>
    ),
    takeFocus,
    onClose,
  };
  if (found.data === undefined) {
    return <SidePanel {...head}>{found.error && <ErrorBox error={found.error} />}</SidePanel>;
  }
  const [record] = found.data.items;
  return (
    <MeetingForm
      key={record?.id ?? 'new'}
      head={head}
      record={record ?? null}
      place={{ unitId: line.unitId, year, month, kind }}
      line={line}
      onDirty={props.onDirty}
    />
  );
}
