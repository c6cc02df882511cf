import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type FeedbackKind, feedbackKind } from '../../../contract/enumerations.ts';
import { feedbackKindLabel } from '../../../contract/words/labels.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { useChange } from '../../app/use-change.ts';
import { ClosedFigures } from '../../parts/closed-figures/closed-figures.tsx';
import type { Sort } from '../../parts/data-table/columns.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { FilterChips } from '../../parts/filter-chips/filter-chips.tsx';
import { GroupFilter } from '../../parts/filter-chips/group-filter.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { ToolbarEnd } from '../../parts/page/toolbar-end.tsx';
import { useNewKey } from '../../parts/row-panel/use-new-key.ts';
import { useRowPanel } from '../../parts/row-panel/use-row-panel.ts';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { feedbackWords as words } from '../../words/feedback.ts';
import { feedbackAppendix } from './appendix.ts';
import { type FeedbackRow, feedbackColumns } from './columns.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { SecretWarning } from './secret-warning.tsx';
import { useFeedbackList } from './use-feedback-list.ts';

const idOf = ({ item }: FeedbackRow) => item.id;

/** Difficulties, proposals, public opinion and false information of the year, and how far each has come. */
export function Page() {
  const { year, asOf } = usePeriod();
  const [kind, setKind] = useRemembered<FeedbackKind | null>('feedback.kind', null);
  const [group, setGroup] = useRemembered<number | null>('feedback.group', null);
  const [search, setSearch] = useRemembered<string>('feedback.search', '');
  const [sort, setSort] = useState<Sort | null>(null);
  const panel = useRowPanel('feedback');
  useNewKey(panel.openNew);
  const unitAction = useUnitAction();
  const list = useFeedbackList({ kind, group, search, sort });
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const remove = useChange(client.feedback.remove, panel.close);
  const columns = useMemo(() => feedbackColumns(settings.data ?? null), [settings.data]);

  const byKind = status.data?.feedback.byKind;
  const all = byKind && feedbackKind.options.reduce((sum, key) => sum + byKind[key], 0);
  const groupCounts = new Map(status.data?.groups.map(entry => [entry.group, entry.feedback]));
  const isNarrowed = kind !== null || group !== null || search !== '';

  const isNew = panel.mode === 'new';
  const addButton = (
    <WriteButton
      // The one filled button is the panel's while there is one.
      variant={panel.mode === 'closed' ? 'filled' : 'default'}
      aria-pressed={isNew}
      title={words.addKey}
      leftSection={<IconPlus size={18} stroke={1.6} />}
      onClick={panel.openNew}
    >
      {words.add}
    </WriteButton>
  );

  return (
    <PageFrame
      heading={words.heading}
      note={<ClosedFigures of={status.data} />}
      sub={<SecretWarning />}
      actions={addButton}
      error={remove.error}
      toolbar={
        <>
          <FilterChips
            all={all}
            chips={feedbackKind.options.map(key => ({ key, label: feedbackKindLabel[key], count: byKind?.[key] ?? 0 }))}
            chosen={kind}
            onChoose={setKind}
          />
          <ToolbarEnd>
            <GroupFilter value={group} onChange={setGroup} counts={groupCounts} />
            <SearchField placeholder={words.search} width={280} value={search} onChange={setSearch} />
          </ToolbarEnd>
        </>
      }
      panel={
        panel.mode !== 'closed' && (
          <FeedbackPanel
            key={isNew ? 'new' : panel.selectedId}
            itemId={isNew ? null : panel.selectedId}
            takeFocus={panel.takesFocus}
            onCreated={panel.open}
            onClose={panel.close}
          />
        )
      }
    >
      <DataTable
        {...list.table}
        label={words.heading}
        view="feedback"
        appendix={feedbackAppendix}
        search={search}
        columns={columns}
        rowId={idOf}
        sort={sort}
        onSort={setSort}
        selectedId={panel.selectedId}
        onSelect={row => panel.select(idOf(row))}
        onOpen={row => panel.open(idOf(row))}
        actionsOf={({ item }) => [
          { key: 'open', label: words.actions.open, onClick: () => panel.open(item.id) },
          unitAction(item.unitId),
          {
            key: 'remove',
            writes: true,
            label: words.actions.remove,
            onClick: () => remove.mutate({ id: item.id, version: item.version }),
          },
        ]}
        empty={
          isNarrowed
            ? { sentence: words.nothingFound }
            : { sentence: words.empty(year), action: <WriteButton onClick={panel.openNew}>{words.add}</WriteButton> }
        }
        foot={
          list.total > 0 ? (
            <>
              <strong>
                {words.foot(formatAlone(list.total), isNarrowed && all !== undefined ? formatAlone(all) : null)}
              </strong>
              <span>{words.footNote}</span>
            </>
          ) : undefined
        }
      />
    </PageFrame>
  );
}
