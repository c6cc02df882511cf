import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { z } from 'zod';
import { formatDay } from '../../parts/format/days.ts';
import { frameWords } from '../../words/frame.ts';
import { register } from '../client.ts';
import { ReadOnlyContext } from '../read-only.ts';
import { readStored, writeStored } from '../stored.ts';
import { ClockBanner } from './clock-banner.tsx';
import classes from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { TopBar } from './top-bar.tsx';

const { readOnly: words } = frameWords;
const STORED = 'navigation-folded';

/** What stands around every page. */
export function Frame() {
  const [folded, setFolded] = useState(() => readStored(STORED, z.boolean()) ?? false);

  const info = useQuery(register.register.info.queryOptions({ input: {} }));
  const why = info.data?.readOnly ?? null;
  const readOnly = why === null ? null : why.reason === 'chosen' ? words.chosen : words.handedOver(formatDay(why.on));

  function fold(next: boolean): void {
    writeStored(STORED, next);
    setFolded(next);
  }

  return (
    <ReadOnlyContext value={readOnly}>
      <div className={classes.frame} data-folded={folded || undefined}>
        <Navigation folded={folded} onFold={fold} />
        <TopBar />
        <div className={classes.content}>
          {readOnly !== null && <ReadOnlyBanner sentence={readOnly} handedOver={why?.reason === 'handedOver'} />}
          {info.data && <ClockBanner info={info.data} />}
          <div className={classes.pages}>
            <Suspense fallback={null}>
              <Outlet />
            </Suspense>
          </div>
        </div>
      </div>
    </ReadOnlyContext>
  );
}
