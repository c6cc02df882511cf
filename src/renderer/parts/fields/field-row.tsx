import type { ReactNode } from 'react';
import classes from './fields.module.css';

/** Two fields side by side, 16 px apart. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

/** Heading of a part of a panel or form. */
export function FieldSection({ children }: { readonly children: ReactNode }) {
  return <h3 className={classes.section}>{children}</h3>;
}
