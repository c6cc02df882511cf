import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { partWords } from '../../words/parts.ts';
import classes from './data-table.module.css';

const { table: words } = partWords;

/** Beside a group's words; the whole line is pressed, the keyboard has its arrows. */
export function FoldSign({ folded }: { readonly folded: boolean }) {
  const Icon = folded ? IconChevronRight : IconChevronDown;
  return (
    <button
      type="button"
      className={classes.fold}
      tabIndex={-1}
      aria-expanded={!folded}
      aria-label={folded ? words.unfold : words.fold}
      title={folded ? words.unfold : words.fold}
    >
      <Icon size={16} stroke={1.8} aria-hidden />
    </button>
  );
}
