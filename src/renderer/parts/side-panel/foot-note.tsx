import type { ReactNode } from 'react';
import classes from './side-panel.module.css';

/** What saving will change, above the buttons of a panel. */
export function FootNote({ children }: { readonly children: ReactNode }) {
  return <p className={classes.footNote}>{children}</p>;
}
