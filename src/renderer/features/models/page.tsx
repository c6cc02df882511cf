import { Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type ModelType, modelType } from '../../../contract/enumerations.ts';
import { modelTypeLabel } from '../../../contract/words/labels.ts';
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
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { modelWords as words } from '../../words/models.ts';
import { ReviewLink } from '../review/review-link.tsx';
import { type ModelRow, modelColumns } from './columns.tsx';
import { ModelPanel } from './model-panel.tsx';
import { typeGroups } from './type-groups.ts';
import { useModelList } from './use-model-list.ts';
import { useUnitActions } from './use-unit-actions.ts';

const idOf = ({ model }: ModelRow) => model.id;
const BY_TYPE: Sort = { by: 'type', direction: 'ascending' };

/** Models and examples of the year: what there is of each type, whose it is, what is proposed for spreading. */
export function Page() {
  const { year, asOf } = usePeriod();
  const [type, setType] = useRemembered<ModelType | null>('models.type', null);
  const [group, setGroup] = useRemembered<number | null>('models.group', null);
  const [search, setSearch] = useRemembered<string>('models.search', '');
  const [byType, setByType] = useRemembered<boolean>('models.byType', false);
  const [sort, setSort] = useState<Sort | null>(null);
  const panel = useRowPanel('models');
  useNewKey(panel.openNew);
  const unitActions = useUnitActions();
  const list = useModelList({ type, group, search, sort: sort ?? (byType ? BY_TYPE : null) });
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const remove = useChange(client.models.remove, panel.close);

  const figures = status.data?.models;
  const groupCounts = new Map(status.data?.groups.map(entry => [entry.group, entry.models]));
  const isNarrowed = type !== null || group !== null || search !== '';
  const counts = figures === undefined || group !== null || search !== '' ? null : figures.byType;
  const groupOf = useMemo(() => {
    const groupOfType = typeGroups(new Set(list.rows.map(row => row.model.type)), counts);
    return byType ? (row: ModelRow) => groupOfType(row.model.type) : undefined;
  }, [byType, list.rows, counts]);

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
      heading={frameWords.pages.models}
      note={<ClosedFigures of={status.data} />}
      sub={figures && figures.total > 0 ? words.sub(formatAlone(figures.total), formatAlone(figures.units)) : undefined}
      actions={
        <>
          <ReviewLink place="models" />
          {addButton}
        </>
      }
      error={remove.error}
      toolbar={
        <>
          <FilterChips
            all={figures?.total}
            chips={modelType.options
              .map(key => ({ key, label: modelTypeLabel[key], count: figures?.byType[key] ?? 0 }))
              .filter(chip => chip.count > 0 || chip.key === type)}
            chosen={type}
            onChoose={setType}
          />
          <ToolbarEnd>
            <Checkbox
              label={words.byType}
              checked={byType}
              onChange={event => setByType(event.currentTarget.checked)}
            />
            <GroupFilter value={group} onChange={setGroup} counts={groupCounts} />
            <SearchField placeholder={words.search} value={search} onChange={setSearch} />
          </ToolbarEnd>
        </>
      }
      panel={
        panel.mode !== 'closed' && (
          <ModelPanel
            key={isNew ? 'new' : panel.selectedId}
            modelId={isNew ? null : panel.selectedId}
            takeFocus={panel.takesFocus}
            onCreated={panel.open}
            onClose={panel.close}
          />
        )
      }
    >
      <DataTable
        {...list.table}
        label={frameWords.pages.models}
        view="models"
        search={search}
        columns={modelColumns}
        rowId={idOf}
        groupOf={groupOf}
        isMuted={row => row.model.state === 'discontinued'}
        sort={sort}
        onSort={setSort}
        selectedId={panel.selectedId}
        onSelect={row => panel.select(idOf(row))}
        onOpen={row => panel.open(idOf(row))}
        actionsOf={({ model }) => [
          { key: 'open', label: words.actions.open, onClick: () => panel.open(model.id) },
          ...unitActions(model),
          {
            key: 'remove',
            writes: true,
            label: words.actions.remove,
            onClick: () => remove.mutate({ id: model.id, version: model.version }),
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
                {words.foot(formatAlone(list.total), isNarrowed && figures ? formatAlone(figures.total) : null)}
              </strong>
              <span>{words.footNote}</span>
            </>
          ) : undefined
        }
      />
    </PageFrame>
  );
}
