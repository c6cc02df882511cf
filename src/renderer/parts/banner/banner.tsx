import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './banner.module.css';

interface BannerProps {
  /** What screen readers call the row. */
  readonly label: string;
  readonly icon: TablerIcon;
  readonly sentence: string;
  /** The one button that mends it. */
  readonly children?: ReactNode;
}

/** One sentence over a page that stays while what it says holds; it covers nothing. */
export function Banner({ label, icon: Sign, sentence, children }: BannerProps) {
  return (
    <section className={classes.banner} aria-label={label}>
      <Sign size={18} stroke={1.8} aria-hidden />
      <p className={classes.sentence}>{sentence}</p>
      {children}
    </section>
  );
}
