import { Button, Checkbox } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type UnitKind, unitKind } from '../../../contract/enumerations.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { client, register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { useChange } from '../../app/use-change.ts';
import { ClosedFigures } from '../../parts/closed-figures/closed-figures.tsx';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { FilterChips } from '../../parts/filter-chips/filter-chips.tsx';
import { matches } from '../../parts/format/fold.ts';
import { formatAlone, formatCount } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { useRowPanel } from '../../parts/row-panel/use-row-panel.ts';
import { SearchField } from '../../parts/search-field/search-field.tsx';
import { unitAddress } from '../../parts/unit-link/unit-link.tsx';
import { useUnitAction } from '../../parts/unit-link/use-unit-action.ts';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { frameWords } from '../../words/frame.ts';
import { unitWords as words } from '../../words/units.ts';
import { ReviewLink } from '../review/review-link.tsx';
import { unitColumns } from './columns.tsx';
import { groupOfRows } from './groups.ts';
import { type TreeRow, treeOf } from './tree.ts';
import { UnitPanel } from './unit-panel.tsx';
import { useUnitList } from './use-unit-list.ts';

const importAddress = '/nhap-tu-excel?loai=units';

const idOf = (row: TreeRow) => row.unit.id;

/** The units as a tree as of the day looked at: who belongs to the Party organisation, how many cells, whom to call. */
export function Page() {
  const { year, asOf } = usePeriod();
  const [kind, setKind] = useRemembered<UnitKind | null>('units.kind', null);
  const [search, setSearch] = useRemembered('units.search', '');
  const [includeClosed, setIncludeClosed] = useState(false);
  const panel = useRowPanel('units');
  const navigate = useNavigate();
  const unitAction = useUnitAction();
  const list = useUnitList(includeClosed);
  const status = useQuery(register.status.get.queryOptions({ input: { year, asOf } }));
  const remove = useChange(client.units.remove, panel.close);

  const tree = useMemo(() => treeOf(list.data ?? []), [list.data]);
  const rows = useMemo(
    () =>
      tree.filter(
        ({ unit }) =>
          (kind === null || unit.kind === kind) &&
          (search === '' || matches(`${unit.name} ${unit.shortName ?? ''} ${unit.code ?? ''}`, search)),
      ),
    [tree, kind, search],
  );
  const groupOf = useMemo(() => groupOfRows(rows), [rows]);
  useChosenUnit(panel.open);

  const isEmpty = list.data !== undefined && tree.length === 0;
  const addButton = (
    <WriteButton
      variant={isEmpty ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} stroke={1.6} />}
      onClick={panel.openNew}
    >
      {words.add}
    </WriteButton>
  );

  const importButton = (
    <Button component={Link} to={importAddress} variant="filled" leftSection={<IconUpload size={18} stroke={1.6} />}>
      {words.importList}
    </Button>
  );

  return (
    <PageFrame
      heading={frameWords.pages.units}
      sub={
        status.data &&
        status.data.units.total > 0 &&
        words.sub(formatCount(status.data.units.total), formatCount(status.data.units.cells))
      }
      actions={
        <>
          <ReviewLink place="units" />
          {!isEmpty && (
            <Button component={Link} to={importAddress}>
              {frameWords.pages.exchange}
            </Button>
          )}
          {addButton}
        </>
      }
      error={remove.error}
      note={<ClosedFigures of={status.data} />}
      toolbar={
        <>
          <FilterChips
            all={tree.length}
            chips={unitKind.options
              .map(key => ({ key, label: unitKindLabel[key], count: tree.filter(row => row.unit.kind === key).length }))
              .filter(chip => chip.count > 0)}
            chosen={kind}
            onChoose={setKind}
          />
          <Checkbox
            ml={8}
            label={words.includeClosed}
            checked={includeClosed}
            onChange={event => setIncludeClosed(event.currentTarget.checked)}
          />
          <SearchField placeholder={words.search} value={search} onChange={setSearch} />
        </>
      }
      panel={
        panel.mode !== 'closed' && (
          <UnitPanel
            key={panel.mode === 'new' ? 'new' : panel.selectedId}
            unitId={panel.mode === 'new' ? null : panel.selectedId}
            takeFocus={panel.takesFocus}
            onCreated={panel.mark}
            onClose={panel.close}
          />
        )
      }
    >
      <DataTable
        label={frameWords.pages.units}
        view="units"
        search={search}
        columns={unitColumns}
        rows={rows}
        rowId={idOf}
        groupOf={groupOf}
        isMuted={row => row.unit.closedOn !== null}
        selectedId={panel.selectedId}
        onSelect={row => panel.select(idOf(row))}
        onOpen={row => void navigate(unitAddress(idOf(row)))}
        actionsOf={({ unit }) => [
          unitAction(unit.id),
          { key: 'open', label: words.actions.open, onClick: () => panel.open(unit.id) },
          {
            key: 'remove',
            writes: true,
            label: words.actions.remove,
            onClick: () => remove.mutate({ id: unit.id, version: unit.version }),
          },
        ]}
        loading={list.isPending}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={isEmpty ? { sentence: words.empty, action: importButton } : { sentence: words.nothingFound }}
        foot={seen => (
          <>
            <strong>{words.foot(formatAlone(seen.length), formatAlone(tree.length))}</strong>
            <span>{words.footNote}</span>
          </>
        )}
      />
    </PageFrame>
  );
}

/** "Tìm nhanh" leads here with the unit to open. */
function useChosenUnit(open: (id: string) => void): void {
  const [parameters, setParameters] = useSearchParams();
  const chosen = parameters.get('chon');
  useEffect(() => {
    if (chosen === null) return;
    open(chosen);
    setParameters({}, { replace: true });
  });
}
