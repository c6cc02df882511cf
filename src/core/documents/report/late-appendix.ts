import type { RoundLine } from '../../../contract/rounds.ts';
import { figure } from '../numbers/counts.ts';
import { dayInTable } from '../numbers/days.ts';
import type { Column, Table, TableRow } from '../structure/table.ts';
import { lateTableHeadings as h, lateGroupTitle, missingGroupTitle, reminderInTable } from '../words/late-table.ts';
import { roman } from '../words/roman.ts';
import type { UnitRow } from './facts.ts';

const columns: readonly Column[] = [
  { heading: h.order, widthMm: 9, align: 'center' },
  { heading: h.unit, widthMm: 61, align: 'left' },
  { heading: h.lastDay, widthMm: 22, align: 'center' },
  { heading: h.received, widthMm: 22, align: 'center' },
  { heading: h.daysLate, widthMm: 16, align: 'center' },
  { heading: h.reminders, widthMm: 35, align: 'left' },
];

/** Phụ lục IV: who has not sent a report, who sent it late. */
export function lateTable(lines: readonly RoundLine[], units: readonly UnitRow[]): Table {
  const reminders = new Map(units.map(unit => [unit.unitId, unit.reminders] as const));
  const missing = lines.filter(line => line.state === 'overdue');
  const late = lines.filter(line => line.state === 'late');
  const groups = [
    { title: missingGroupTitle, lines: missing },
    { title: lateGroupTitle, lines: late },
  ].filter(group => group.lines.length > 0);
  let order = 0;
  const rows: TableRow[] = [];
  groups.forEach((group, index) => {
    rows.push({ kind: 'group', number: roman(index + 1), text: group.title(group.lines.length) });
    for (const line of group.lines) {
      order += 1;
      rows.push({ kind: 'row', cells: lineCells(line, order, reminders.get(line.unitId) ?? []) });
    }
  });
  return { columns, rows, textSize: 12 };
}

function lineCells(line: RoundLine, order: number, reminders: UnitRow['reminders']): readonly string[] {
  return [
    String(order),
    line.unitName,
    dayInTable(line.lastDayOnTime),
    line.receivedOn === null ? '' : dayInTable(line.receivedOn),
    figure(line.daysLate),
    reminders.map(({ times, day }) => reminderInTable(times, dayInTable(day))).join('\n'),
  ];
}
