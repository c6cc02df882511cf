import type { ImportQuestion } from '../../../contract/exchange.ts';
import { toPlainParagraph, toPlainText } from '../../text/normalise.ts';
import { blank, isUnreadable, type Parsed, plainText } from '../cells/parsed.ts';
import { saysNotRecorded } from '../cells/said-no.ts';
import type { Table, TableRow } from '../layout/table.ts';
import { refusalReason } from '../words/questions.ts';
import { cellAddress } from '../workbook/address.ts';
import { textCell } from '../workbook/text-cell.ts';
import type { Cell } from '../workbook/types.ts';
import type { Codec } from './codecs.ts';
import { type Answers, type Findings, skip } from './findings.ts';

/**
 * A value of one cell: `undefined` the file says nothing of it (no such column, a value that was refused or is left out),
 * `null` the cell is blank or waits for an answer.
 */
export type Taken<Value> = Value | null | undefined;

export interface Asked<Value> {
  readonly codec: Codec<Value>;
  readonly sentence: (value: string, heading: string) => string;
  /** Offered when the cell itself suggests nothing. */
  readonly otherwise?: readonly Value[];
}

export interface Question extends Pick<ImportQuestion, 'sentence' | 'candidates' | 'takes'> {
  /** Whether an answer is one at all; a key nobody knows leaves the question open. */
  readonly accepts: (answer: string) => boolean;
}

/** Reads one row of a table field by field; what it cannot take it asks or refuses. */
export interface RowReader {
  readonly row: TableRow;
  /** Some question of this row has no answer yet: nothing of it is filed. */
  readonly isHeld: () => boolean;
  readonly isSkipped: () => boolean;
  readonly has: (field: string) => boolean;
  readonly place: (field: string) => { sheet: string; cell: string };
  readonly value: <Value>(field: string, parse: (cell: Cell) => Parsed<Value>, asked: Asked<Value>) => Taken<Value>;
  /** One line; `paragraph` keeps the lines of the cell. */
  readonly text: (field: string, longest: number) => Taken<string>;
  readonly paragraph: (field: string, longest: number) => Taken<string>;
  /** The clerk's answer; null while there is none that fits, and when the row is to be skipped. */
  readonly ask: (field: string, question: Question) => string | null;
  readonly refuse: (field: string, reason: string) => void;
}

/** One line; "…" says that nothing is known. */
function lineOrNothing(text: string): string {
  return saysNotRecorded(text) ? '' : toPlainText(text);
}

export function rowReader(table: Table, row: TableRow, findings: Findings, answers: Answers): RowReader {
  const { sheet, columns } = table;
  const fields = new Set(columns.map(({ field }) => field));
  let held = false;
  let skipped = false;

  function place(field: string): { sheet: string; cell: string } {
    return { sheet: sheet.name, cell: cellAddress(row.row, row.columnOf(field)) };
  }

  function headingOf(field: string): string {
    return (
      columns
        .find(column => column.field === field)
        ?.heading.split(' / ')
        .at(-1) ?? ''
    );
  }

  function refuse(field: string, reason: string): void {
    findings.refused.push({ ...place(field), value: plainText(row.cell(field)), reason });
  }

  function ask(field: string, { sentence, candidates, takes, accepts }: Question): string | null {
    const { sheet: sheetName, cell } = place(field);
    const key = `${sheetName}!${cell}!${field}`;
    const answer = answers[key];
    if (answer !== undefined && (answer === skip || accepts(answer))) return answer;
    held = true;
    const value = plainText(row.cell(field));
    findings.questions.push({ key, sheet: sheetName, cell, value, sentence, candidates, takes, holdsRow: true });
    return null;
  }

  function isRefused(field: string, cell: Cell): boolean {
    if (!isUnreadable(cell)) return false;
    refuse(field, cell.kind === 'error' ? refusalReason.error : refusalReason.notCalculated);
    return true;
  }

  /** Undefined: the clerk leaves the cell out. */
  function parsed<Value>(
    field: string,
    cell: Cell,
    parse: (cell: Cell) => Parsed<Value>,
    asked: Asked<Value>,
  ): Parsed<Value> | undefined {
    const result = parse(cell);
    if (result.kind !== 'asked') return result;
    const offered = result.candidates.length > 0 ? result.candidates : (asked.otherwise ?? []);
    const candidates = offered.map(value => ({ key: asked.codec.encode(value), label: asked.codec.label(value) }));
    const sentence = asked.sentence(plainText(cell), headingOf(field));
    const understood = (answer: string): Parsed<Value> => {
      const value = asked.codec.decode(answer);
      return value === null ? parse(textCell(answer, cell)) : { kind: 'value', value };
    };
    const accepts = (key: string): boolean => understood(key).kind !== 'asked';
    const answer = ask(field, { sentence, candidates, takes: 'value', accepts });
    if (answer === skip) return undefined;
    return answer === null ? blank : understood(answer);
  }

  function words(field: string, longest: number, normalise: (text: string) => string): Taken<string> {
    if (!fields.has(field)) return undefined;
    const cell = row.cell(field);
    if (cell === undefined) return null;
    if (isRefused(field, cell)) return undefined;
    const text = normalise(cell.text);
    if (text.length <= longest) return text === '' ? null : text;
    refuse(field, refusalReason.tooLong(longest));
    return undefined;
  }

  return {
    row,
    isHeld: () => held,
    isSkipped: () => skipped,
    has: field => fields.has(field),
    place,
    value: (field, parse, asked) => {
      if (!fields.has(field)) return undefined;
      const cell = row.cell(field);
      if (cell === undefined) return null;
      const result = isRefused(field, cell) ? undefined : parsed(field, cell, parse, asked);
      if (result === undefined) return undefined;
      return result.kind === 'value' ? result.value : null;
    },
    text: (field, longest) => words(field, longest, lineOrNothing),
    paragraph: (field, longest) => words(field, longest, toPlainParagraph),
    ask: (field, question) => {
      const answer = ask(field, question);
      if (answer === skip) skipped = true;
      return answer === skip ? null : answer;
    },
    refuse,
  };
}
