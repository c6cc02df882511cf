import classes from './segment-tabs.module.css';

interface SegmentTabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Which part of a page is seen: a row of buttons, one pressed. */
export function SegmentTabs<Key extends string>({ label, tabs, chosen, onChoose }: SegmentTabsProps<Key>) {
  return (
    <div className={classes.tabs} role="toolbar" aria-label={label}>
      {tabs.map(tab => (
        <button
          key={tab.key}
          type="button"
          className={classes.tab}
          aria-pressed={tab.key === chosen}
          onClick={() => onChoose(tab.key)}
        >
          {tab.label}
          <span className={classes.bold} aria-hidden="true">
            {tab.label}
          </span>
        </button>
      ))}
    </div>
  );
}
