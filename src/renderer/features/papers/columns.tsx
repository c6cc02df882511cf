import type { IssuedDocument, ReminderEntry } from '../../../contract/papers.ts';
import { paperPurposeLabel, reminderChannelLabel } from '../../../contract/words/labels.ts';
import { reminderTimesText } from '../../../contract/words/reminders.ts';
import type { Column } from '../../parts/data-table/columns.ts';
import { formatDay } from '../../parts/format/days.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { State } from '../../parts/state/state.tsx';
import { paperWords } from '../../words/papers.ts';

const { columns: words } = paperWords;

export const DOCUMENT_SORTS = ['issuedOn', 'purpose', 'number', 'subject'] as const;

export const documentColumns: readonly Column<IssuedDocument>[] = [
  {
    key: 'issuedOn',
    heading: words.issuedOn,
    width: 124,
    align: 'center',
    frozen: true,
    sortKey: 'issuedOn',
    cell: row =>
      row.issuedOn === null ? <State state="notYetDue" text={paperWords.notIssued} /> : formatDay(row.issuedOn),
    text: row => (row.issuedOn === null ? paperWords.notIssued : formatDay(row.issuedOn)),
  },
  {
    key: 'number',
    heading: words.symbol,
    width: 128,
    frozen: true,
    sortKey: 'number',
    cell: row => row.number ?? paperWords.unknown,
  },
  {
    key: 'subject',
    heading: words.subject,
    width: 260,
    grow: true,
    frozen: true,
    sortKey: 'subject',
    cell: row => row.subject,
  },
  {
    key: 'purpose',
    heading: words.purpose,
    width: 190,
    yields: true,
    sortKey: 'purpose',
    cell: row => paperPurposeLabel[row.purpose],
  },
  {
    key: 'to',
    heading: words.to,
    width: 130,
    yields: true,
    cell: row => (row.unitIds.length === 0 ? paperWords.toAll : paperWords.toUnits(formatAlone(row.unitIds.length))),
  },
  {
    key: 'copy',
    heading: words.copy,
    width: 118,
    yields: true,
    cell: row => (row.fileName === null ? '' : <State state="yes" text={paperWords.attached} />),
    text: row => (row.fileName === null ? '' : paperWords.attached),
  },
];

export const reminderColumns: readonly Column<ReminderEntry>[] = [
  { key: 'unit', heading: words.unit, width: 260, grow: true, frozen: true, cell: row => row.unitName },
  { key: 'times', heading: words.times, width: 130, cell: row => reminderTimesText(row.times) },
  {
    key: 'remindedOn',
    heading: words.remindedOn,
    width: 96,
    align: 'center',
    cell: row => formatDay(row.remindedOn),
  },
  { key: 'channel', heading: words.channel, width: 110, yields: true, cell: row => reminderChannelLabel[row.channel] },
  {
    key: 'letter',
    heading: words.letter,
    width: 128,
    yields: true,
    cell: row => row.documentNumber ?? (row.documentId === null ? '' : paperWords.unknown),
  },
  {
    key: 'result',
    heading: words.result,
    width: 210,
    cell: row => <Outcome row={row} />,
    text: row =>
      [row.receivedOn === null ? paperWords.notSent : paperWords.sent(formatDay(row.receivedOn)), row.result]
        .filter(Boolean)
        .join('. '),
  },
];

/** What came of it: the report itself once it is there, with what the clerk noted. */
function Outcome({ row }: { readonly row: ReminderEntry }) {
  return (
    <span title={row.result ?? undefined}>
      {row.receivedOn === null ? (
        <State state="missing" text={paperWords.notSent} />
      ) : (
        <State state="onTime" text={paperWords.sent(formatDay(row.receivedOn))} />
      )}
    </span>
  );
}
