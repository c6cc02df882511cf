import { searchKey } from '../../text/search-key.ts';
import { plainText } from '../cells/parsed.ts';
import type { Table } from '../layout/table.ts';
import { leaveTableLabel, questionSentence, takeIntoYearLabel } from '../words/questions.ts';
import { cellAddress } from '../workbook/address.ts';
import { type Answers, type Findings, skip } from './findings.ts';

interface NamedYear {
  readonly year: number;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
}

/** A title says "năm 2026"; a day written out ("ngày 11 tháng 6 năm 2026") speaks of something else. */
const yearInTitle = /(?<!thang \d{1,2} )\bnam (20\d\d)\b/g;
const yearInName = /\b(20\d\d)\b/g;

/** Longer texts above a table are not its title. */
const longestTitle = 300;

const leave = 'leave';

/**
 * A table of one year read into another year is the costliest slip of an import: where the titles and sheet names
 * speak of exactly one other year, nothing of those tables is filed until the clerk has said so.
 */
export function yearQuestion(
  tables: readonly Table[],
  year: number,
  answers: Answers,
  { questions }: Findings,
): (table: Table) => 'asked' | 'skipped' | null {
  const named = new Map(tables.map(table => [table, yearsNamed(table)]));
  const isOfYear = (table: Table): boolean => (named.get(table) ?? []).some(each => each.year === year);
  const others = tables.filter(table => !isOfYear(table)).flatMap(table => named.get(table) ?? []);
  const [first] = others;
  if (first === undefined || others.some(other => other.year !== first.year)) return () => null;
  const { sheet, cell, value } = first;
  const key = `${sheet}!${cell}!year`;
  const answer = answers[key];
  const state = answer === String(year) ? null : answer === leave || answer === skip ? 'skipped' : 'asked';
  if (state === 'asked') {
    questions.push({
      ...{ key, sheet, cell, value, sentence: questionSentence.otherYear(first.year, year) },
      candidates: [
        { key: String(year), label: takeIntoYearLabel(year) },
        { key: leave, label: leaveTableLabel },
      ],
      ...{ takes: 'candidates', holdsRow: true },
    });
  }
  return table => (isOfYear(table) ? null : state);
}

/** Years the title rows above a table and its sheet's name speak of. */
function yearsNamed({ sheet, headerRow }: Table): readonly NamedYear[] {
  const titles = [...sheet.rows]
    .filter(([row]) => row < headerRow)
    .flatMap(([row, cells]) => [...cells.values()].map(cell => ({ row, cell })))
    .flatMap(({ row, cell }) => {
      const value = plainText(cell);
      return value.length > longestTitle
        ? []
        : yearsIn(value, yearInTitle).map(year => ({
            ...{ year, sheet: sheet.name, cell: cellAddress(row, cell.column), value },
          }));
    });
  const ofName = yearsIn(sheet.name, yearInName).map(year => ({
    ...{ year, sheet: sheet.name, cell: 'A1', value: sheet.name },
  }));
  return [...titles, ...ofName];
}

function yearsIn(text: string, pattern: RegExp): readonly number[] {
  return [...searchKey(text).matchAll(pattern)].map(([, year]) => Number(year));
}
