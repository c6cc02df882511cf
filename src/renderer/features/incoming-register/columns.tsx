import type { Column } from '../../parts/data-table/columns.ts';
import { formatDay } from '../../parts/format/days.ts';
import { State } from '../../parts/state/state.tsx';
import { intakeWords } from '../../words/intake.ts';
import type { RegisterRow } from './rows.ts';

const words = intakeWords.register;

export function registerColumns(nameOf: (unitId: string) => string): readonly Column<RegisterRow>[] {
  const { columns } = words;
  return [
    { key: 'state', heading: columns.state, width: 118, frozen: true, cell: row => <Ticked row={row} /> },
    { key: 'incoming', heading: columns.incomingNumber, width: 66, cell: row => row.incomingNumber ?? '' },
    {
      key: 'received',
      heading: columns.receivedOn,
      width: 88,
      align: 'center',
      cell: row => (row.receivedOn === null ? '' : formatDay(row.receivedOn)),
    },
    { key: 'sender', heading: columns.sender, width: 170, grow: true, yields: true, cell: row => row.sender },
    {
      key: 'unit',
      heading: columns.unit,
      width: 200,
      grow: true,
      cell: row => (row.unitId === null ? words.noUnitOf(row.sender) : nameOf(row.unitId)),
    },
    { key: 'number', heading: columns.number, width: 96, cell: row => row.number ?? '' },
    { key: 'subject', heading: columns.subject, width: 220, grow: true, yields: true, cell: row => row.subject },
  ];
}

function Ticked({ row }: { readonly row: RegisterRow }) {
  if (row.ticked) return <State state="yes" text={words.ticked} />;
  return row.question !== null && row.unitId === null ? (
    <State state="askedToComplete" text={words.asked} />
  ) : (
    <State state="notRecorded" text={words.unticked} />
  );
}
