import { Button, Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { RoundView } from '../../../../contract/rounds.ts';
import { lineStateText } from '../../../../contract/words/states.ts';
import { register } from '../../../app/client.ts';
import { useNotices } from '../../../app/notice.tsx';
import { usePeriod } from '../../../app/period.tsx';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { canBeRead } from '../../../parts/fields/wrong-text.ts';
import { formatDay } from '../../../parts/format/days.ts';
import { formatAlone, formatCount } from '../../../parts/format/numbers.ts';
import { SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { overviewWords } from '../../../words/overview.ts';
import { composeAddress } from '../../papers/addresses.ts';
import { fullHour } from '../../papers/compose/chosen.ts';
import { addresses } from '../addresses.ts';
import classes from '../overview.module.css';
import { UnitLines } from '../unit-lines.tsx';
import { copyText } from './copy-text.ts';

const { notSent: words } = overviewWords;

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
  const { figures, closed } = view;
  const isUrged = figures.missing > 0;
  // Of a round closed before its last day nobody is reminded any more.
  const isWritten = isUrged || closed === null;
  const open = [
    ...view.lines.filter(line => line.state === 'overdue'),
    ...view.lines.filter(line => line.state === 'notYetDue'),
  ];
  return (
    <>
      <p className={classes.sentence}>{sentenceOf(view, open.length, asOf)}</p>
      {open.length > 0 && (isWritten ? <Message view={view} /> : <p className={classes.sentence}>{words.noMessage}</p>)}
      {open.length > 0 && <UnitLines lines={open.map(line => ({ ...line, detail: lineStateText(line) }))} />}
      {open.length > 0 && isWritten && (
        <Link className={classes.link} to={composeAddress(isUrged ? 'chase' : 'before')}>
          {isUrged ? words.chase : words.remind}
        </Link>
      )}
      <Link className={classes.link} to={addresses.rounds}>
        {words.open}
      </Link>
    </>
  );
}

/** What stands on the day the figures are for; of a closed round, the day it was closed for. */
function sentenceOf({ round, figures, closed }: RoundView, open: number, asOf: string): string {
  const day = formatDay(closed?.asOf ?? asOf);
  const { received, expected } = figures;
  const part = `${formatCount(received)}/${formatCount(expected)}`;
  if (open > 0) return (closed ? words.someClosed : words.some)(day, part, round.title, formatAlone(open));
  return closed && expected > 1 ? words.nobodyClosed(day, part, round.title) : words.nobody(day, expected, round.title);
}

function Message({ view }: { readonly view: RoundView }) {
  const { year, asOf, today } = usePeriod();
  const { show } = useNotices();
  const queries = useQueryClient();
  const [until, setUntil] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = register.papers.outline.queryOptions({
    input: {
      kind: 'messages',
      year,
      asOf,
      roundId: view.round.id,
      ...(until === null ? {} : { until }),
      ...(asOf === today && view.closed === null ? { hour: fullHour(new Date()) } : {}),
    },
  });
  const outline = useQuery({ ...asked, placeholderData: keepPreviousData });

  /** What is copied is what was asked for last, shown already or not. */
  async function copy(): Promise<void> {
    const { messages } = await queries.ensureQueryData(asked);
    const copied = await copyText(messages[0]?.text ?? '', field.current);
    show({ sentence: copied ? words.copied : words.notCopied, action: null });
  }

  return (
    <div className={classes.message}>
      <div className={classes.messageHead}>
        {view.figures.missing > 0 && (
          <DayField label={words.until} value={until ?? outline.data?.until ?? null} onChange={setUntil} />
        )}
        <Button
          data-autofocus
          leftSection={<IconCopy size={16} stroke={1.6} />}
          onClick={event => {
            if (!canBeRead(event.currentTarget.form)) return;
            copy().catch(() => show({ sentence: words.notCopied, action: null }));
          }}
        >
          {words.copy}
        </Button>
      </div>
      {outline.error && <ErrorBox error={outline.error} />}
      <Textarea
        ref={field}
        label={words.message}
        value={outline.data?.messages[0]?.text ?? ''}
        readOnly
        autosize
        minRows={4}
        maxRows={7}
      />
    </div>
  );
}
