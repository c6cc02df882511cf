import type { RoundLine } from '../../../contract/rounds.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatDay } from '../../parts/format/days.ts';
import { roundWords } from '../../words/rounds.ts';
import { isReceived } from './groups.ts';
import { LineStates, printedStates, statesText } from './line-states.tsx';

const { columns: words, unknown } = roundWords;

/** In which order states sort: what waits for somebody first. */
const URGENCY = ['overdue', 'notYetDue', 'late', 'onTime', 'exempt'] as const satisfies readonly RoundLine['state'][];

export const roundColumns: readonly Column<RoundLine>[] = [
  {
    key: 'position',
    heading: words.position,
    width: 40,
    align: 'right',
    frozen: true,
    cell: line => line.position,
    sortValue: line => line.position,
  },
  {
    key: 'name',
    heading: words.name,
    width: 176,
    grow: true,
    frozen: true,
    cell: line => line.unitName,
    sortValue: line => line.unitName,
  },
  {
    key: 'state',
    heading: words.state,
    width: 160,
    cell: line => <LineStates line={line} />,
    text: statesText,
    printed: printedStates,
    sortValue: line => URGENCY.indexOf(line.state) * 1000 - line.daysLate,
  },
  {
    key: 'receivedOn',
    heading: words.receivedOn,
    width: 86,
    align: 'center',
    cell: line => (line.receivedOn === null ? '' : formatDay(line.receivedOn)),
    sortValue: line => line.receivedOn,
  },
  {
    key: 'incomingNumber',
    heading: words.incomingNumber,
    width: 60,
    align: 'right',
    figures: false,
    cell: line => line.incomingNumber ?? (isReceived(line) ? unknown : ''),
    sortValue: line => line.incomingNumber,
  },
  {
    key: 'documentNumber',
    heading: words.documentNumber,
    width: 130,
    yields: true,
    cell: line => line.documentNumber ?? (isReceived(line) ? unknown : ''),
    sortValue: line => line.documentNumber,
  },
  {
    key: 'contactPost',
    heading: words.contactPost,
    width: 160,
    yields: true,
    cell: line => line.contactPost ?? unknown,
    sortValue: line => line.contactPost,
  },
  {
    key: 'contactPhone',
    heading: words.contactPhone,
    width: 130,
    cell: line => line.contactPhone ?? unknown,
  },
];
