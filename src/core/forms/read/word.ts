import { star } from '../../documents/words/form.ts';
import { textCell } from '../../exchange/workbook/text-cell.ts';
import type { Cell } from '../../exchange/workbook/types.ts';
import { openWordPackage, type WordPackage } from '../../form-check/word/package.ts';
import { partsOf } from '../../form-check/word/tables.ts';
import { attribute, child, descendants, localName } from '../../form-check/xml/look-up.ts';
import { elementsOf, type XmlElement } from '../../form-check/xml/tree.ts';
import { formMark } from '../code.ts';
import { type ListId, listColumns, listIds } from '../fields.ts';
import {
  answerCollector,
  codesIn,
  columnsByHeading,
  type FormReading,
  fieldAsked,
  isHeadOf,
  saidRows,
} from './reading.ts';

/** Its text goes on as a cell of the workbook reader, so that one set of parsers reads both kinds of form. */
interface WordCell {
  readonly text: string;
  /** Fields whose control stands in it, and whose bookmark does. */
  readonly tags: readonly string[];
  readonly bookmarks: readonly string[];
}

type WordTable = readonly (readonly WordCell[])[];

/**
 * A Word form: each answer by its control's tag, else by its bookmark, else by the words beside it. Nothing in the file is
 * followed. @throws WordFileRefused.
 */
export function readWordForm(bytes: Uint8Array): FormReading {
  const file = openWordPackage(bytes);
  const root = file.tree(file.main);
  const body = root === null ? undefined : child(root, 'body');
  const tables = (body === undefined ? [] : descendants(body, 'tbl')).map(readTable);
  const paragraphs = body === undefined ? [] : descendants(body, 'p').map(textOf);
  const cells = tables.flat(2);
  const collector = answerCollector();
  collector.take(marked(cells, 'tags'));
  collector.take(marked(cells, 'bookmarks'));
  collector.take(tables.flatMap(labelled));
  return {
    format: 'docx',
    codes: codesIn([...propertyOf(file), ...paragraphs]),
    letterhead: letterheadOf(tables[0]),
    answers: collector.answers,
    twice: [...collector.twice],
    lists: { models: listOf('models', tables), feedback: listOf('feedback', tables) },
    found: collector.places.size,
  };
}

function readTable(table: XmlElement): WordTable {
  return partsOf(table, 'tr').map(row => partsOf(row, 'tc').map(readCell));
}

function readCell(cell: XmlElement): WordCell {
  const named = (name: string | undefined) => (name?.startsWith('f_') ? [name.slice(2)] : []);
  const text = descendants(cell, 'p').map(textOf).join('\n').trim();
  return {
    text,
    tags: descendants(cell, 'sdtPr').flatMap(each => named(attribute(child(each, 'tag'), 'val'))),
    bookmarks: descendants(cell, 'bookmarkStart').flatMap(each => named(attribute(each, 'name'))),
  };
}

/** What a paragraph says; what was struck out in tracked changes is not said. */
function textOf(element: XmlElement): string {
  return elementsOf(element)
    .map(each => {
      const name = localName(each);
      if (name === 't') return each.children.filter(node => typeof node === 'string').join('');
      if (name === 'br' || name === 'cr') return '\n';
      if (name === 'tab') return ' ';
      return ['del', 'moveFrom', 'pPr', 'rPr', 'sdtPr', 'instrText', 'p'].includes(name) ? '' : textOf(each);
    })
    .join('');
}

/** Lists have many places of one field's name; they are read as tables. */
function isOfList(field: string): boolean {
  return listIds.some(list => field.startsWith(`${list}_`));
}

function marked(cells: readonly WordCell[], by: 'tags' | 'bookmarks'): (readonly [string, Cell])[] {
  return cells.flatMap(cell =>
    cell[by].filter(field => !isOfList(field)).map(field => [field, textCell(cell.text)] as const),
  );
}

/** The answer stands right of its label; a month's, in its grid, below. */
function labelled(table: WordTable): (readonly [string, Cell | undefined])[] {
  return table.flatMap((row, index) =>
    row.flatMap(({ text }, column) => {
      const field = fieldAsked(text);
      if (field === null) return [];
      const answer = field.startsWith('month') ? table[index + 1]?.[column] : row[column + 1];
      return [[field, answer === undefined ? undefined : textCell(answer.text)] as const];
    }),
  );
}

function listOf(list: ListId, tables: readonly WordTable[]) {
  return tables.flatMap(table => {
    const isMarked = table.some(row =>
      row.some(({ tags, bookmarks }) => [...tags, ...bookmarks].some(name => name.startsWith(`${list}_`))),
    );
    const head = table.findIndex(row =>
      isHeadOf(
        list,
        row.map(({ text }) => text),
      ),
    );
    if (!isMarked && head === -1) return [];
    const headings = (table[head === -1 ? 0 : head] ?? []).map(({ text }) => text);
    const byHeading = columnsByHeading(list, headings);
    const byPlace = new Map(listColumns[list].map((column, index) => [column, index + 1] as const));
    const rows = table.slice(head + 1).map(row => row.map(({ text }) => textCell(text)));
    return saidRows(byHeading.size > 0 ? byHeading : byPlace, rows);
  });
}

/** The line under the superior's, above the star. */
function letterheadOf(table: WordTable | undefined): string | null {
  const lines = (table?.[0]?.[0]?.text ?? '').split('\n').filter(line => line.trim() !== '' && line.trim() !== star);
  return lines.at(-1)?.trim() ?? null;
}

function propertyOf({ tree, relations }: WordPackage): string[] {
  const part = relations('').find(({ type }) => type === 'custom-properties')?.target;
  const root = part === undefined ? null : tree(part);
  if (root === null) return [];
  return descendants(root, 'property')
    .filter(property => attribute(property, 'name') === formMark)
    .map(property =>
      elementsOf(property)
        .flatMap(value => value.children.filter(each => typeof each === 'string'))
        .join(''),
    );
}
