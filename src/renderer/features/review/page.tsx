import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type ReviewKind, reviewKind, reviewPlace } from '../../../contract/enumerations.ts';
import type { ReviewItem } from '../../../contract/review.ts';
import { reviewKindLabel } from '../../../contract/words/review.ts';
import { WAITS_FOR_A_PAUSE } from '../../app/changes.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { remember, useRemembered } from '../../app/remembered.ts';
import { useChange } from '../../app/use-change.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { type Chip, FilterChips } from '../../parts/filter-chips/filter-chips.tsx';
import { matches } from '../../parts/format/fold.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { useRowPanel } from '../../parts/row-panel/use-row-panel.ts';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { frameWords } from '../../words/frame.ts';
import { reviewWords as words } from '../../words/review.ts';
import { places } from './addresses.ts';
import { itemColumns, passedColumns } from './columns.tsx';
import { ReviewPanel } from './review-panel.tsx';

type Filter = ReviewKind | 'passed' | 'page';

const NONE: readonly ReviewItem[] = [];

/** "Cần xem lại": every gentle check in one list, each with its place, its fix where there is a safe one, and "Bỏ qua". */
export function Page() {
  const { year, asOf } = usePeriod();
  const [parameters, setParameters] = useSearchParams();
  const [search, setSearch] = useRemembered('review.search', '');
  const panel = useRowPanel('review');
  const navigate = useNavigate();
  const list = useQuery(register.review.list.queryOptions({ input: { year, asOf }, meta: WAITS_FOR_A_PAUSE }));
  const fix = useChange(client.review.fix, panel.close);
  const pass = useChange(client.review.pass, panel.close);
  const again = useChange(client.review.remove);

  const place = reviewPlace.safeParse(parameters.get('trang')).data ?? null;
  const kind = reviewKind.safeParse(parameters.get('loc')).data ?? null;
  const showsPassed = parameters.has('bo-qua');
  const chosen: Filter | null = showsPassed ? 'passed' : (kind ?? (place === null ? null : 'page'));
  const items = list.data?.items ?? NONE;
  const shown = useMemo(
    () =>
      items.filter(
        item =>
          (place === null || item.place === place) &&
          (kind === null || item.kind === kind) &&
          (search === '' || matches(`${item.unitName} ${item.sentence}`, search)),
      ),
    [items, place, kind, search],
  );
  const passed = list.data?.passed.filter(({ sentence }) => search === '' || matches(sentence, search)) ?? [];

  function choose(filter: Filter | null): void {
    panel.close();
    if (filter === null || filter === 'page') setParameters({}, { replace: true });
    else setParameters(filter === 'passed' ? { 'bo-qua': '' } : { loc: filter }, { replace: true });
  }
  function goTo(item: ReviewItem): void {
    remember(places[item.place].search, item.unitName);
    void navigate(places[item.place].to);
  }
  const asked = { year, asOf };
  const actions = {
    fix: ({ key }: ReviewItem) => fix.mutate({ ...asked, key }),
    pass: ({ key }: ReviewItem) => pass.mutate({ ...asked, key, reason: null }),
    open: goTo,
  };
  const open = panel.mode === 'closed' || showsPassed ? undefined : items.find(({ key }) => key === panel.selectedId);
  const error = fix.error ?? pass.error ?? again.error;

  return (
    <PageFrame
      heading={frameWords.pages.review}
      sub={list.data && words.sub(year)}
      error={error}
      toolbar={
        <>
          <FilterChips<Filter>
            label={words.chips}
            all={items.length}
            chips={[
              ...(place === null ? [] : [{ key: 'page' as const, label: words.ofPage(words.places[place]) }]),
              ...chipsOf(items, kind),
              { key: 'passed', label: words.passed, count: list.data?.passed.length ?? 0 },
            ]}
            chosen={chosen}
            onChoose={choose}
          />
          <SearchField placeholder={words.search} value={search} onChange={setSearch} />
        </>
      }
      panel={
        open && (
          <ReviewPanel
            key={open.key}
            item={open}
            takeFocus={panel.takesFocus}
            onFix={actions.fix}
            onPass={({ key }, reason) => pass.mutate({ ...asked, key, reason })}
            onOpen={goTo}
            onClose={panel.close}
          />
        )
      }
    >
      {showsPassed ? (
        <DataTable
          label={words.passed}
          view="review.passed"
          search={search}
          columns={passedColumns(({ id, version }) => again.mutate({ id, version }))}
          rows={passed}
          rowId={({ id }) => id}
          selectedId={panel.selectedId}
          onSelect={({ id }) => panel.select(id)}
          loading={list.isPending}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={{ sentence: words.nothingPassed }}
          foot={<strong>{words.footPassed(formatAlone(passed.length))}</strong>}
        />
      ) : (
        <DataTable
          label={frameWords.pages.review}
          view="review"
          search={search}
          columns={itemColumns(actions, open !== undefined)}
          rows={shown}
          rowId={({ key }) => key}
          selectedId={panel.selectedId}
          onSelect={({ key }) => panel.select(key)}
          onOpen={({ key }) => panel.open(key)}
          actionsOf={item => [
            ...(item.fix === null
              ? []
              : [{ key: 'fix', writes: true, label: words.fixLabel(item.fix), onClick: () => actions.fix(item) }]),
            { key: 'pass', writes: true, label: words.pass, onClick: () => actions.pass(item) },
            { key: 'open', label: words.openLabel(words.places[item.place]), onClick: () => goTo(item) },
          ]}
          loading={list.isPending}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={{ sentence: items.length === 0 ? words.nothing : words.nothingFound }}
          foot={shown.length > 0 && <strong>{words.foot(formatAlone(shown.length))}</strong>}
        />
      )}
    </PageFrame>
  );
}

/** Kinds there are, and the chosen one though nothing is left of it. */
function chipsOf(items: readonly ReviewItem[], chosen: ReviewKind | null): readonly Chip<Filter>[] {
  return reviewKind.options
    .map(key => ({ key, label: reviewKindLabel[key], count: items.filter(item => item.kind === key).length }))
    .filter(({ key, count }) => count > 0 || key === chosen);
}
