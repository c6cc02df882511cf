// What tasks ask the register and the workbook when they are done.
import { AS_OF, YEAR } from './ours.mjs';
import { must } from './rule.mjs';

const page = { offset: 0, limit: 200 };

/** The yearly round with its lines. */
export async function roundOf(call) {
  const { items } = await call.rounds.list({ year: YEAR, page });
  const [round] = items;
  return call.rounds.view({ id: round.id, asOf: AS_OF });
}

export async function lineOf(call, unitName) {
  const view = await roundOf(call);
  const line = view.lines.find(each => each.unitName === unitName);
  must(line !== undefined, `no line of ${unitName}`);
  return { ...line, roundId: view.round.id };
}

/** The arrivals of one unit. */
export async function receiptsOf(call, unitName) {
  const { roundId, unitId } = await lineOf(call, unitName);
  const { items } = await call.receipts.list({ roundId, unitId, page });
  return items;
}

/** One cell of the sheet of meetings; `month` null is "Cả năm". */
export async function meetingCell(call, unitName, month) {
  const grid = await call.meetings.grid({ year: YEAR, asOf: AS_OF, kind: 'regular' });
  const row = grid.rows.find(each => each.unitName === unitName);
  must(row !== undefined, `no row of ${unitName}`);
  return row.cells[grid.columns.indexOf(month)];
}

export async function planOf(call, unitName) {
  const { items } = await call.workPlans.list({ year: YEAR, asOf: AS_OF, page });
  return items.find(each => each.unitName === unitName)?.plan;
}

/** The rows of the tracking sheet that a filter left in view, by the names in them. */
export function namesInView(book) {
  const { cells, hidden } = book['Theo dõi 2026'];
  const names = [];
  for (let row = 7; row <= 46; row += 1) {
    if (!hidden.includes(row) && typeof cells[`A${row}`] === 'number') names.push(cells[`B${row}`]);
  }
  return names;
}

/** The nine that have not sent by the day of the sample figures, as the workbook spells them. */
export const NOT_SENT = [
  'Xây dựng',
  'Nội Vụ',
  'Giáo dục',
  'Công Thương',
  'Trường CĐ',
  'Cấp thoát nước',
  'thủy lợi',
  'Quỹ',
  'Xổ số',
];

/** Calc: the filter on the two-line heading, then the empty ones of one column. */
export async function filterEmpty(calc, column) {
  await calc.goTo('A5:S46');
  await calc.press('ctrl+shift+l');
  await calc.wait(900);
  // "Use the first line as column header?"
  await calc.press('Return');
  await calc.wait(500);
  await calc.goTo(`${column}5`);
  await calc.press('alt+Down');
  await calc.wait(1200);
  await calc.type('emp');
  await calc.wait(600);
  await calc.press('Return');
  await calc.wait(900);
}

/** A day in a cell, as typed text or as a date. */
export function isDay(value, day, month) {
  if (typeof value !== 'string') return false;
  const iso = /^\d{4}-(\d\d)-(\d\d)/.exec(value);
  if (iso !== null) return Number(iso[1]) === month && Number(iso[2]) === day;
  const typed = /^(\d{1,2})\/(\d{1,2})/.exec(value);
  return typed !== null && Number(typed[1]) === day && Number(typed[2]) === month;
}

/** "Ctrl+;" writes the day of the machine's clock. */
export function isToday(value) {
  const today = new Date();
  return isDay(value, today.getDate(), today.getMonth() + 1);
}

export const SHEET = 'Theo dõi 2026';
