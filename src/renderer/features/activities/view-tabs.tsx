import { activityWords } from '../../words/activities.ts';
import classes from './activities.module.css';

const { views: words } = activityWords;

export const views = ['byUnit', 'list'] as const;
export type View = (typeof views)[number];

interface ViewTabsProps {
  readonly value: View;
  readonly onChange: (view: View) => void;
}

export function ViewTabs({ value, onChange }: ViewTabsProps) {
  return (
    <div className={classes.tabs} role="toolbar" aria-label={words.label}>
      {views.map(view => (
        <button
          key={view}
          type="button"
          className={classes.tab}
          aria-pressed={view === value}
          onClick={() => onChange(view)}
        >
          {words[view]}
        </button>
      ))}
    </div>
  );
}
