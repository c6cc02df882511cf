import type { ReactNode } from 'react';
import classes from './page.module.css';

/** Fields at the right end of a toolbar that stay together when it wraps. */
export function ToolbarEnd({ children }: { readonly children: ReactNode }) {
  return <div className={classes.toolbarEnd}>{children}</div>;
}
