import type { ReactNode } from 'react';
import type { UpwardReportLine, UpwardReportState } from '../../../../contract/upward-reports.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import type { Column } from '../../../parts/data-table/columns.ts';
import { DataTable } from '../../../parts/data-table/data-table.tsx';
import { formatDay } from '../../../parts/format/days.ts';
import { matches } from '../../../parts/format/fold.ts';
import { formatAlone } from '../../../parts/format/numbers.ts';
import { State } from '../../../parts/state/state.tsx';
import type { StateName } from '../../../parts/state/states.ts';
import { upwardWords as words } from '../../../words/upward-reports.ts';
import type { PapersPanelState } from '../use-papers-panel.ts';
import { useUpward } from './use-upward.ts';

const signs: Readonly<Record<UpwardReportState, StateName>> = {
  waiting: 'notYetDue',
  overdue: 'overdue',
  sent: 'onTime',
  sentLate: 'late',
};

const columns: readonly Column<UpwardReportLine>[] = [
  {
    key: 'dueOn',
    heading: words.columns.dueOn,
    width: 104,
    align: 'center',
    frozen: true,
    cell: row => formatDay(row.dueOn),
    sortValue: row => row.dueOn,
  },
  {
    key: 'subject',
    heading: words.columns.subject,
    width: 280,
    grow: true,
    frozen: true,
    cell: row => row.subject,
    sortValue: row => row.subject,
  },
  {
    key: 'state',
    heading: words.columns.state,
    width: 178,
    cell: row => <State state={signs[row.state]} text={words.state(row.state, row.days)} />,
    text: row => words.state(row.state, row.days),
  },
  {
    key: 'recipient',
    heading: words.columns.recipient,
    width: 240,
    yields: true,
    cell: row => row.recipient,
    sortValue: row => row.recipient,
  },
  {
    key: 'number',
    heading: words.columns.number,
    width: 130,
    yields: true,
    cell: row => row.number ?? '',
    sortValue: row => row.number,
  },
  {
    key: 'sentOn',
    heading: words.columns.sentOn,
    width: 100,
    align: 'center',
    yields: true,
    cell: row => (row.sentOn === null ? '' : formatDay(row.sentOn)),
    sortValue: row => row.sentOn,
  },
];

interface UpwardTableProps {
  readonly search: string;
  readonly panel: PapersPanelState;
  readonly addButton: ReactNode;
}

/** To whom the office itself owes a report, by when, and what went. */
export function UpwardTable({ search, panel, addButton }: UpwardTableProps) {
  const list = useUpward();
  const remove = useChange(client.upwardReports.remove, panel.close);
  const rows = list.rows.filter(row => search === '' || matches(`${row.recipient} ${row.subject}`, search));
  const open = rows.filter(({ state }) => state === 'waiting' || state === 'overdue').length;
  return (
    <DataTable
      {...list.table}
      label={words.tab}
      columns={columns}
      rows={rows}
      rowId={row => row.id}
      isMuted={row => row.sentOn !== null}
      selectedId={panel.selectedId}
      onSelect={row => panel.select(row.id, 'upward')}
      onOpen={row => panel.open(row.id, 'upward')}
      actionsOf={row => [
        { key: 'open', label: words.open, onClick: () => panel.open(row.id, 'upward') },
        {
          key: 'remove',
          writes: true,
          label: words.remove,
          onClick: () => remove.mutate({ id: row.id, version: row.version }),
        },
      ]}
      empty={search === '' ? { sentence: words.empty, action: addButton } : { sentence: words.nothingFound }}
      foot={
        rows.length > 0 ? (
          <strong>{words.foot(formatAlone(rows.length), open === 0 ? null : formatAlone(open))}</strong>
        ) : undefined
      }
    />
  );
}
