import { type MeetingKind, meetingKind } from '../../../contract/enumerations.ts';
import { meetingKindLabel } from '../../../contract/words/labels.ts';
import { meetingWords as words } from '../../words/meetings.ts';
import classes from './meetings.module.css';

interface KindTabsProps {
  readonly value: MeetingKind;
  readonly onChange: (kind: MeetingKind) => void;
}

export function KindTabs({ value, onChange }: KindTabsProps) {
  return (
    <div className={classes.tabs} role="toolbar" aria-label={words.kinds}>
      {meetingKind.options.map(kind => (
        <button
          key={kind}
          type="button"
          className={classes.tab}
          aria-pressed={kind === value}
          onClick={() => onChange(kind)}
        >
          {meetingKindLabel[kind]}
        </button>
      ))}
    </div>
  );
}
