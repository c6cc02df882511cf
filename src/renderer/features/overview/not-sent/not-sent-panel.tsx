import { Button, Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { RoundView } from '../../../../contract/rounds.ts';
import { lineStateText } from '../../../../contract/words/states.ts';
import { register } from '../../../app/client.ts';
import { useNotices } from '../../../app/notice.tsx';
import { usePeriod } from '../../../app/period.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { canBeRead } from '../../../parts/fields/wrong-text.ts';
import { addDays, formatDay } from '../../../parts/format/days.ts';
import { formatAlone, formatCount } from '../../../parts/format/numbers.ts';
import { SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { overviewWords } from '../../../words/overview.ts';
import { composeAddress } from '../../papers/addresses.ts';
import { addresses } from '../addresses.ts';
import classes from '../overview.module.css';
import { UnitLines } from '../unit-lines.tsx';
import { copyText } from './copy-text.ts';
import { messageOf } from './message.ts';

const { notSent: words } = overviewWords;

/** How long those asked again are given, unless the clerk says otherwise. */
const DAYS_GIVEN = 3;

interface NotSentPanelProps {
  /** Null: the year has no round. */
  readonly view: RoundView | null;
  readonly onClose: () => void;
}

/** The chief on the telephone: who has not sent, whom to call, and the message to them. */
export function NotSentPanel({ view, onClose }: NotSentPanelProps) {
  const { year } = usePeriod();
  return (
    <SidePanel title={words.title} onClose={onClose} takeFocus={view !== null}>
      {view === null ? <p className={classes.sentence}>{words.noRound(year)}</p> : <NotSent view={view} />}
    </SidePanel>
  );
}

function NotSent({ view }: { readonly view: RoundView }) {
  const { asOf } = usePeriod();
  const { round, figures } = view;
  const open = [
    ...view.lines.filter(line => line.state === 'overdue'),
    ...view.lines.filter(line => line.state === 'notYetDue'),
  ];
  return (
    <>
      <p className={classes.sentence}>
        {open.length === 0
          ? words.nobody(formatDay(asOf), `${figures.received}/${figures.expected}`, round.title)
          : words.some(
              formatDay(asOf),
              `${formatCount(figures.received)}/${formatCount(figures.expected)}`,
              round.title,
              formatAlone(open.length),
            )}
      </p>
      {open.length > 0 && <Message view={view} />}
      {open.length > 0 && <UnitLines lines={open.map(line => ({ ...line, detail: lineStateText(line) }))} />}
      {open.length > 0 && (
        <Link className={classes.link} to={composeAddress(figures.missing > 0 ? 'chase' : 'before')}>
          {figures.missing > 0 ? words.chase : words.remind}
        </Link>
      )}
      <Link className={classes.link} to={addresses.rounds}>
        {words.open}
      </Link>
    </>
  );
}

function Message({ view }: { readonly view: RoundView }) {
  const { asOf, today } = usePeriod();
  const { show } = useNotices();
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const [until, setUntil] = useState(addDays(asOf, DAYS_GIVEN));
  const field = useRef<HTMLTextAreaElement>(null);
  if (settings.data === undefined) return null;
  const now = new Date();
  const text = messageOf({
    ...view,
    asOf,
    board: settings.data.names.boardShort,
    until,
    now: asOf === today ? { hour: now.getHours(), minute: now.getMinutes() } : null,
  });
  return (
    <div className={classes.message}>
      <div className={classes.messageHead}>
        {view.figures.missing > 0 && (
          <DayField label={words.until} value={until} onChange={day => setUntil(day ?? addDays(asOf, DAYS_GIVEN))} />
        )}
        <Button
          data-autofocus
          leftSection={<IconCopy size={16} stroke={1.6} />}
          onClick={event => {
            if (!canBeRead(event.currentTarget.form)) return;
            void copyText(text, field.current).then(copied =>
              show({ sentence: copied ? words.copied : words.notCopied, action: null }),
            );
          }}
        >
          {words.copy}
        </Button>
      </div>
      <Textarea ref={field} label={words.message} value={text} readOnly autosize minRows={4} maxRows={7} />
    </div>
  );
}
