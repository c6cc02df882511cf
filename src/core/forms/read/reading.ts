import type { FormFormat } from '../../../contract/forms.ts';
import { saysNotRecorded } from '../../exchange/cells/said-no.ts';
import type { Cell } from '../../exchange/workbook/types.ts';
import { toPlainText } from '../../text/normalise.ts';
import { searchKey } from '../../text/search-key.ts';
import { type FormIdentity, readFormCode } from '../code.ts';
import { groupField, knownFields, type ListId, listColumns, taskField } from '../fields.ts';
import { fieldLabelsOf, listHeading } from '../words/labels.ts';

/** A filled form as it was found, before anything is made of its answers. */
export interface FormReading {
  readonly format: FormFormat;
  /** Every code it carries, the most trusted first; one that does not agree with its check sum is 'damaged'. */
  readonly codes: readonly (FormIdentity | 'damaged')[];
  /** What its letterhead calls the unit; null without one. */
  readonly letterhead: string | null;
  /** Answers by field; a place where nothing was said is not among them. */
  readonly answers: ReadonlyMap<string, Cell>;
  /** Fields answered at two places, each time otherwise. */
  readonly twice: readonly string[];
  /** Rows of the lists that say anything, cells by column. */
  readonly lists: Readonly<Record<ListId, readonly ReadonlyMap<string, Cell>[]>>;
  /** How many of the form's own places were found. */
  readonly found: number;
}

const prompts = /^(?:click or tap|choose an item|bam hoac|nhap hoac|nhan hoac|chon mot muc|bam vao day)/;

/** "…", an empty place, or what Word itself shows in an empty control. */
function isUnanswered(text: string): boolean {
  const plain = toPlainText(text);
  return saysNotRecorded(plain) || /^[.…\s]+$/.test(plain) || prompts.test(searchKey(plain));
}

const fieldOfLabel: ReadonlyMap<string, string> = new Map(
  knownFields.flatMap(field => fieldLabelsOf(field).map(label => [searchKey(label), field] as const)),
);

/** The field a printed label asks for; null when it is no label of a form. */
export function fieldAsked(label: string): string | null {
  const key = searchKey(label);
  const group = /^nhom ([1-9]) \D/.exec(key)?.[1];
  if (group !== undefined) return groupField(Number(group));
  const task = /^nhiem vu (\d{1,2}) /.exec(key)?.[1];
  return task === undefined ? (fieldOfLabel.get(key) ?? null) : taskField(Number(task));
}

/** Column of a list by its heading. */
export function columnsByHeading(list: ListId, headings: readonly string[]): ReadonlyMap<string, number> {
  const keys = headings.map(searchKey);
  const columns = new Map<string, number>();
  for (const column of listColumns[list]) {
    const at = keys.indexOf(searchKey(listHeading[list][column] ?? ''));
    if (at !== -1) columns.set(column, at);
  }
  return columns;
}

/** A row with most of a list's headings is its head. */
export function isHeadOf(list: ListId, headings: readonly string[]): boolean {
  return columnsByHeading(list, headings).size >= listColumns[list].length - 1;
}

/** Codes that stand in these texts, each once. */
export function codesIn(texts: Iterable<string>): (FormIdentity | 'damaged')[] {
  const codes = new Map<string, FormIdentity | 'damaged'>();
  for (const text of texts) {
    const code = text.includes('HPI') ? readFormCode(text) : null;
    if (code !== null) codes.set(code === 'damaged' ? code : `${code.unitId} ${code.roundId} ${code.template}`, code);
  }
  return [...codes.values()];
}

/** Collects answers in the order of trust: what is known of a field already stays. */
export function answerCollector() {
  const answers = new Map<string, Cell>();
  const places = new Set<string>();
  const twice = new Set<string>();
  return {
    answers,
    twice,
    places,
    /** One way of finding fields; within it two different answers of one field are told. */
    take: (found: Iterable<readonly [field: string, cell: Cell | undefined]>): void => {
      const before = new Set(places);
      for (const [field, cell] of found) {
        if (before.has(field)) continue;
        places.add(field);
        if (cell === undefined || isUnanswered(cell.text)) continue;
        const known = answers.get(field);
        if (known === undefined) answers.set(field, cell);
        else if (toPlainText(known.text) !== toPlainText(cell.text)) twice.add(field);
      }
    },
  };
}

/** Rows of a list that say anything. */
export function saidRows(
  columns: ReadonlyMap<string, number>,
  rows: readonly (readonly (Cell | undefined)[])[],
): readonly ReadonlyMap<string, Cell>[] {
  return rows
    .map(cells => {
      const said = new Map<string, Cell>();
      for (const [column, at] of columns) {
        const cell = cells[at];
        if (cell !== undefined && !isUnanswered(cell.text)) said.set(column, cell);
      }
      return said;
    })
    .filter(said => said.size > 0);
}
