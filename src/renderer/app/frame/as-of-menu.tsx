import { Button, Popover } from '@mantine/core';
import { IconCalendarEvent, IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { formatDay } from '../../parts/format/days.ts';
import { frameWords as words } from '../../words/frame.ts';
import { usePeriod } from '../period.tsx';
import classes from './top-bar.module.css';

const AsOfForm = lazy(() => import('./as-of-form.tsx').then(module => ({ default: module.AsOfForm })));

/** "Số liệu tính đến hết ngày …": every figure on every page is as of the end of this day. */
export function AsOfMenu() {
  const { asOf } = usePeriod();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          leftSection={<IconCalendarEvent size={16} stroke={1.6} />}
          rightSection={<IconChevronDown size={16} stroke={1.6} />}
          onClick={() => setOpen(!open)}
        >
          {words.asOf.label}
          &nbsp;
          <span className={classes.strong}>{formatDay(asOf)}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={null}>{open && <AsOfForm onDone={() => setOpen(false)} />}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
