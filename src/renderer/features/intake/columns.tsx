import type { Column } from '../../parts/data-table/columns.ts';
import { formatDay } from '../../parts/format/days.ts';
import { intakeWords as words } from '../../words/intake.ts';
import type { Entry } from './entries.ts';
import { EntryState } from './entry-state.tsx';
import classes from './intake.module.css';

/** Columns of the list of files; a unit is called by what the round calls it. */
export function intakeColumns(nameOf: (unitId: string) => string): readonly Column<Entry>[] {
  const { columns } = words;
  return [
    { key: 'state', heading: columns.state, width: 146, frozen: true, cell: entry => <EntryState entry={entry} /> },
    {
      key: 'file',
      heading: columns.file,
      width: 190,
      frozen: true,
      grow: true,
      cell: entry => <FileCell entry={entry} />,
      text: nameOfFile,
    },
    {
      key: 'unit',
      heading: columns.unit,
      width: 200,
      grow: true,
      cell: entry => entry.unitIds.map(nameOf).join('; ') || unitWithout(entry),
    },
    {
      key: 'number',
      heading: columns.number,
      width: 132,
      yields: true,
      cell: ({ draft }) => draft.documentNumber ?? '',
    },
    {
      key: 'date',
      heading: columns.date,
      width: 92,
      align: 'center',
      yields: true,
      cell: ({ draft }) => (draft.documentDate === null ? '' : formatDay(draft.documentDate)),
    },
    {
      key: 'reason',
      heading: columns.reason,
      width: 240,
      grow: true,
      yields: true,
      cell: ({ report }) => <span title={report.reason}>{report.reason}</span>,
    },
  ];
}

function nameOfFile({ files }: Entry): string {
  return words.files(files[0]?.fileName ?? '', files.length);
}

/** A file that was refused says under its name what confirming does with it. */
function FileCell({ entry }: { readonly entry: Entry }) {
  const { report, form } = entry;
  const isRefused = form === null && report.result === 'damaged';
  return (
    <span>
      {nameOfFile(entry)}
      {isRefused && <span className={classes.fate}>{report.canBeFiled ? words.keptUnopened : words.notKept}</span>}
    </span>
  );
}

/** Nobody is asked whose a file is that is not recorded. */
function unitWithout({ state, report }: Entry): string {
  return state === 'left' || !report.canBeFiled ? (report.unitName ?? '') : words.noUnit;
}
