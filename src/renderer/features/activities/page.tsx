import { useQuery } from '@tanstack/react-query';
import { register } from '../../app/client.ts';
import { wantListFocus } from '../../app/list-focus.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { ClosedFigures } from '../../parts/closed-figures/closed-figures.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { activityWords as words } from '../../words/activities.ts';
import { figuresInWords } from './figures.ts';
import { ListView } from './list-view.tsx';
import { UnitsView } from './units-view.tsx';
import { type View, ViewTabs } from './view-tabs.tsx';

/** Công tác tuyên truyền of the year: by unit, and each activity by itself. */
export function Page() {
  const { year, asOf } = usePeriod();
  const [view, setView] = useRemembered<View>('activities.view', 'byUnit');

  // The tab goes with its page; the list takes the focus instead.
  function choose(next: View): void {
    wantListFocus();
    setView(next);
  }

  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const figures = status.data && figuresInWords(status.data.activities);
  const sub = status.data && (figures ? words.sub(figures, formatAlone(status.data.activityUnits)) : words.nothingYet);
  const note = <ClosedFigures of={status.data} />;
  const tabs = <ViewTabs value={view} onChange={choose} />;
  return view === 'byUnit' ? (
    <UnitsView tabs={tabs} sub={sub} note={note} status={status.data} />
  ) : (
    <ListView tabs={tabs} sub={sub} note={note} />
  );
}
