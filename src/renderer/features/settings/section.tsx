import type { ReactNode } from 'react';
import classes from './settings.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Fields side by side; otherwise one under the other. */
  readonly columns?: boolean;
}

export function Section({ title, children, columns = false }: SectionProps) {
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{title}</h2>
      <div className={columns ? classes.columns : classes.stack}>{children}</div>
    </section>
  );
}
