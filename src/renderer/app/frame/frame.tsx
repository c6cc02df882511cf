import { Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { z } from 'zod';
import { readStored, writeStored } from '../stored.ts';
import classes from './frame.module.css';
import { Navigation } from './navigation.tsx';
import { TopBar } from './top-bar.tsx';

const STORED = 'navigation-folded';

/** What stands around every page. */
export function Frame() {
  const [folded, setFolded] = useState(() => readStored(STORED, z.boolean()) ?? false);

  function fold(next: boolean): void {
    writeStored(STORED, next);
    setFolded(next);
  }

  return (
    <div className={classes.frame} data-folded={folded || undefined}>
      <Navigation folded={folded} onFold={fold} />
      <TopBar />
      <div className={classes.content}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}
