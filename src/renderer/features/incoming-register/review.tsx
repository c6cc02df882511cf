import { Button } from '@mantine/core';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { RegisterProposal } from '../../../contract/incoming-register.ts';
import type { RoundView } from '../../../contract/rounds.ts';
import { client } from '../../app/client.ts';
import { useChange } from '../../app/use-change.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { formatAlone, formatCount } from '../../parts/format/numbers.ts';
import { Page as PageFrame } from '../../parts/page/page.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { intakeWords } from '../../words/intake.ts';
import classes from '../intake/intake.module.css';
import { focusList, focusUnit, isLetter, usePageKeys } from '../intake/typing.ts';
import { LineField } from '../rounds/receipt/line-field.tsx';
import { registerColumns } from './columns.tsx';
import { type RegisterRow, rowsOf } from './rows.ts';

const words = intakeWords.register;
const keyOf = ({ key }: RegisterRow) => key;

interface RegisterReviewProps {
  readonly view: RoundView;
  readonly proposal: RegisterProposal;
  readonly onClose: () => void;
}

/** Reports found in the register of incoming papers: ticked, changed, recorded in one step. */
export function RegisterReview({ view, proposal, onClose }: RegisterReviewProps) {
  const [rows, setRows] = useState(() => rowsOf(proposal));
  const [selectedId, select] = useState<string | null>(rows[0]?.key ?? null);
  const names = useMemo(() => new Map(view.lines.map(({ unitId, unitName }) => [unitId, unitName])), [view.lines]);
  const columns = useMemo(() => registerColumns(unitId => names.get(unitId) ?? ''), [names]);
  const accept = useChange(client.incomingRegister.accept, onClose);
  const selected = rows.find(({ key }) => key === selectedId);
  const ticked = rows.filter(row => row.ticked);

  function change(key: string, part: Partial<RegisterRow>): void {
    setRows(rows.map(row => (row.key === key ? { ...row, ...part } : row)));
    focusList();
  }

  function toggle(row: RegisterRow): void {
    if (row.unitId === null) focusUnit();
    else change(row.key, { ticked: !row.ticked });
  }

  function record(): void {
    const chosen = ticked.flatMap(({ key, unitId }) => (unitId === null ? [] : [{ key, unitId }]));
    if (chosen.length > 0 && !accept.isPending) accept.mutate({ ticket: proposal.ticket, rows: chosen });
  }

  usePageKeys(event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      record();
    } else if (isLetter(event)) focusUnit();
  });
  useLayoutEffect(focusList, []);

  return (
    <PageFrame
      heading={words.heading}
      sub={words.sub(formatCount(proposal.rows), formatCount(proposal.known), formatCount(proposal.ignored))}
      actions={
        <>
          <Button onClick={onClose}>{intakeWords.cancel}</Button>
          <WriteButton variant="filled" disabled={ticked.length === 0} loading={accept.isPending} onClick={record}>
            {words.accept(ticked.length === 0 ? '' : formatAlone(ticked.length))}
          </WriteButton>
        </>
      }
      toolbar={<p className={classes.keys}>{words.keys}</p>}
      error={accept.error}
      panel={
        selected && (
          <SidePanel title={words.panel} subject={selected.sender} takeFocus={false} onClose={focusList}>
            <p className={classes.reason}>{words.whole(selected.row, selected.subject)}</p>
            {selected.question !== null && <p className={classes.reason}>{selected.question}</p>}
            <div className={classes.candidates}>
              {selected.unitId === null &&
                selected.candidates.map(({ unitId, unitName }) => (
                  <Button key={unitId} size="xs" onClick={() => change(selected.key, { unitId, ticked: true })}>
                    {unitName}
                  </Button>
                ))}
            </div>
            <LineField
              key={`${selected.key} ${selected.unitId ?? ''}`}
              lines={view.lines}
              value={selected.unitId}
              onPick={unitId => change(selected.key, { unitId, ticked: selected.receivedOn !== null })}
            />
          </SidePanel>
        )
      }
    >
      <DataTable
        label={words.list}
        columns={columns}
        rows={rows}
        rowId={keyOf}
        isMuted={row => !row.ticked}
        selectedId={selectedId}
        onSelect={row => select(row.key)}
        onOpen={toggle}
        loading={false}
        error={null}
        empty={{ sentence: words.nothing }}
        foot={words.foot}
      />
    </PageFrame>
  );
}
