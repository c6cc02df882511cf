import type { KeyboardEvent } from 'react';
import { formatAlone } from '../../parts/format/numbers.ts';
import { exchangeWords } from '../../words/exchange.ts';
import classes from './tab-bar.module.css';
import type { Tab, TabCount } from './tabs.ts';

const { tabs: words } = exchangeWords;

interface TabBarProps {
  readonly tabs: readonly TabCount[];
  readonly current: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** One tab at a time; arrows go from one to the next. */
export function TabBar({ tabs, current, onChoose }: TabBarProps) {
  function move(event: KeyboardEvent<HTMLDivElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ tab }) => tab === current);
    const index = (at + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next === undefined) return;
    onChoose(next.tab);
    event.currentTarget.querySelectorAll<HTMLButtonElement>('button')[index]?.focus();
  }
  return (
    <div className={classes.tabs} role="tablist" aria-label={words.label} onKeyDown={move}>
      {tabs.map(({ tab, count }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          className={classes.tab}
          aria-selected={tab === current}
          tabIndex={tab === current ? 0 : -1}
          data-asks={(tab === 'questions' && count !== 0) || undefined}
          onClick={() => onChoose(tab)}
        >
          {words[tab]}
          {count !== null && <span className={classes.count}>({formatAlone(count)})</span>}
        </button>
      ))}
    </div>
  );
}
