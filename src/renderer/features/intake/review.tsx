import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { IntakeProposal } from '../../../contract/intake.ts';
import type { RoundView } from '../../../contract/rounds.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import type { RowAction } from '../../parts/data-table/row-menu.tsx';
import { formatCount } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { intakeWords as words } from '../../words/intake.ts';
import { intakeColumns } from './columns.tsx';
import { canConfirm, confirmedOf, type Entry } from './entries.ts';
import { EntryPanel } from './entry-panel.tsx';
import classes from './intake.module.css';
import { focusList, focusUnit, isLetter, isOnList, usePageKeys } from './typing.ts';
import { useEntries } from './use-entries.ts';

interface ReviewProps {
  readonly view: RoundView;
  readonly proposal: IntakeProposal;
  readonly onClose: () => void;
}

const keyOf = ({ key }: Entry) => key;

/** What came in, report by report: Enter confirms, letters change the unit, Ctrl+Enter records what was confirmed. */
export function Review({ view, proposal, onClose }: ReviewProps) {
  const list = useEntries(proposal);
  const { entries, selected } = list;
  const [tried, setTried] = useState(false);
  const names = useMemo(() => new Map(view.lines.map(({ unitId, unitName }) => [unitId, unitName])), [view.lines]);
  const columns = useMemo(() => intakeColumns(unitId => names.get(unitId) ?? ''), [names]);
  const confirmed = entries.filter(({ state }) => state === 'confirmed');
  const open = entries.filter(({ state }) => state === 'open');
  const accept = useChange(client.intake.accept, () => {
    const done = new Set(confirmed.map(keyOf));
    list.drop(done);
    if (open.length === 0) onClose();
  });

  function confirm(entry: Entry): void {
    setTried(!canConfirm(entry));
    if (list.confirm(entry)) focusList();
    else {
      list.change(entry.key, entry);
      focusUnit();
    }
  }

  function record(): void {
    const reports = confirmed.flatMap(entry => confirmedOf(entry) ?? []);
    if (reports.length === 0 || accept.isPending) return;
    accept.mutate({ ticket: proposal.ticket, roundId: view.round.id, reports });
  }

  usePageKeys(event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      record();
    } else if (selected === undefined) return;
    // The letter itself is then typed into the field that has the focus.
    else if (isLetter(event)) focusUnit();
    else if (event.key === 'Delete' && isOnList(event)) {
      list.setState(selected, selected.state === 'left' ? 'open' : 'left');
    }
  });
  useEffect(focusList, []);

  function actionsOf(entry: Entry): readonly RowAction[] {
    const above = entries[entries.indexOf(entry) - 1];
    const isPicture = entry.files.every(file => file.isPicture);
    const actions: readonly (RowAction & { readonly fits: boolean })[] = [
      { key: 'confirm', label: words.confirm, fits: entry.report.canBeFiled, onClick: () => confirm(entry) },
      { key: 'leave', label: words.leave, fits: entry.state !== 'left', onClick: () => list.setState(entry, 'left') },
      {
        key: 'open',
        label: words.takeUp,
        fits: entry.state !== 'open' && entry.report.canBeFiled,
        onClick: () => list.setState(entry, 'open'),
      },
      { key: 'split', label: words.split, fits: entry.files.length > 1, onClick: () => list.split(entry) },
      {
        key: 'join',
        label: words.join,
        fits: isPicture && (above?.files.every(file => file.isPicture) ?? false),
        onClick: () => list.join(entry),
      },
    ];
    return actions.filter(({ fits }) => fits);
  }

  return (
    <PageFrame
      heading={words.heading(view.round.title)}
      sub={words.sub(formatCount(confirmed.length), formatCount(entries.length))}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {open.some(canConfirm) && <Button onClick={list.confirmAll}>{words.all}</Button>}
          <Button variant="filled" disabled={confirmed.length === 0} loading={accept.isPending} onClick={record}>
            {words.accept(formatCount(confirmed.length))}
          </Button>
        </>
      }
      toolbar={<p className={classes.keys}>{words.keys}</p>}
      error={accept.error}
      panel={
        selected && (
          <EntryPanel
            entry={selected}
            lines={view.lines}
            tried={tried}
            onChange={part => void list.change(selected.key, part)}
            onUnit={unitId => confirm({ ...selected, unitIds: [unitId, ...selected.unitIds.slice(1)] })}
            onConfirm={() => confirm(selected)}
            onLeave={() => list.setState(selected, 'left')}
            onClose={focusList}
          />
        )
      }
    >
      <DataTable
        label={words.list}
        columns={columns}
        rows={entries}
        rowId={keyOf}
        isMuted={({ state }) => state === 'left'}
        selectedId={list.selectedId}
        onSelect={entry => list.select(entry.key)}
        onOpen={confirm}
        actionsOf={actionsOf}
        loading={false}
        error={null}
        empty={{ sentence: words.empty }}
        foot={words.foot(formatCount(open.length))}
      />
    </PageFrame>
  );
}
