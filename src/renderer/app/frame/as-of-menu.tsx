import { Button, Popover } from '@mantine/core';
import { IconCalendarEvent, IconCalendarExclamation, IconChevronDown, IconLock } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { formatDay } from '../../parts/format/days.ts';
import { closingWords } from '../../words/closing.ts';
import { frameWords as words } from '../../words/frame.ts';
import { usePeriod } from '../period.tsx';
import classes from './top-bar.module.css';

const { topBar: closedWords } = closingWords;

const AsOfForm = lazy(() => import('./as-of-form.tsx').then(module => ({ default: module.AsOfForm })));

/** "Số liệu tính đến hết ngày …": every figure on every page is as of the end of this day. */
export function AsOfMenu() {
  const { asOf, today, frozenDay, setAsOf } = usePeriod();
  const [open, setOpen] = useState(false);
  const isOther = frozenDay === null && asOf !== today;
  const Sign = frozenDay !== null ? IconLock : isOther ? IconCalendarExclamation : IconCalendarEvent;
  return (
    <div className={classes.asOf}>
      <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus>
        <Popover.Target>
          <Button
            className={isOther ? classes.otherDay : undefined}
            leftSection={<Sign size={16} stroke={isOther ? 2 : 1.6} />}
            rightSection={<IconChevronDown size={16} stroke={1.6} />}
            aria-label={isOther ? `${words.asOf.label} ${formatDay(asOf)} ${words.asOf.notToday}` : undefined}
            onClick={() => setOpen(!open)}
          >
            {frozenDay !== null ? closedWords.label : isOther ? words.asOf.short : words.asOf.label}
            &nbsp;
            <span className={classes.strong}>{formatDay(frozenDay ?? asOf)}</span>
            {isOther && <>&nbsp;{words.asOf.notToday}</>}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          {frozenDay === null ? (
            <Suspense fallback={null}>{open && <AsOfForm onDone={() => setOpen(false)} />}</Suspense>
          ) : (
            <p className={classes.frozen}>{closedWords.why(formatDay(frozenDay))}</p>
          )}
        </Popover.Dropdown>
      </Popover>
      {isOther && (
        <Button title={words.asOf.backHint(formatDay(today))} onClick={() => setAsOf(null)}>
          {words.asOf.back}
        </Button>
      )}
    </div>
  );
}
