import { readThemeColours } from './colours.ts';
import { readComments } from './comments.ts';
import { openPackage, type Package } from './container.ts';
import type { Part } from './inflate.ts';
import { limits } from './limits.ts';
import { FileRefused } from './refusal.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet, type SheetContext } from './sheet.ts';
import { readStyles } from './styles.ts';
import type { Sheet, Workbook } from './types.ts';
import { attribute, isTrue, readXml } from './xml.ts';

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

/**
 * Reads an .xlsx as data: values, comments, colours, merges. Nothing in it is followed or run. Throws `FileRefused`
 * with the reason; a caller with a size at hand asks `refuseBySize` before reading the bytes at all.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const from = openPackage(bytes);
  const part = readRelationships(from, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const main = part.endsWith('.xml') ? from.read(part) : null;
  if (main === null) throw new FileRefused('notAWorkbook');
  const { entries, date1904, names } = readEntries(main);
  if (entries.length > limits.sheets) throw new FileRefused('tooMuch', 'sheets');
  const relationships = readRelationships(from, part);
  const context = readContext(from, relationships, date1904);
  const sheets: Sheet[] = [];
  for (const entry of entries) {
    const target = relationships.find(({ id, type }) => id === entry.relationship && type === 'worksheet')?.target;
    const sheet = target === undefined ? null : from.read(target);
    if (target === undefined || sheet === null) continue;
    sheets.push(readSheet(sheet, { ...entry, comments: commentsOf(from, target) }, context));
  }
  if (!sheets.some(({ rows }) => hasValue(rows))) throw new FileRefused('empty');
  return { sheets, names };
}

interface Entries {
  readonly entries: SheetEntry[];
  readonly date1904: boolean;
  readonly names: ReadonlyMap<string, string>;
}

function readEntries(part: Part): Entries {
  const names = new Map<string, string>();
  let named: string | null = null;
  const entries: SheetEntry[] = [];
  let date1904 = false;
  let root: string | null = null;
  readXml(part, {
    open: (name, attributes) => {
      root ??= name;
      if (name === 'workbookPr') date1904 = isTrue(attributes.date1904);
      if (name === 'definedName') named = attributes.name ?? null;
      if (name !== 'sheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      entries.push({ name: attributes.name ?? '', hidden, relationship: attribute(attributes, 'id') ?? '' });
    },
    text: text => {
      if (named !== null && names.size < limits.names) names.set(named, (names.get(named) ?? '') + text);
    },
    close: name => {
      if (name === 'definedName') named = null;
    },
  });
  if (root !== 'workbook') throw new FileRefused('notAWorkbook');
  return { entries, date1904, names };
}

function readContext(from: Package, relationships: readonly Relationship[], date1904: boolean): SheetContext {
  function partOf(type: string): Part | null {
    const target = relationships.find(relationship => relationship.type === type)?.target;
    return target === undefined ? null : from.read(target);
  }
  const themeBytes = partOf('theme');
  const theme = themeBytes === null ? [] : readThemeColours(themeBytes);
  const styles = partOf('styles');
  const texts = partOf('sharedStrings');
  return {
    date1904,
    styles: styles === null ? [] : readStyles(styles, theme),
    sharedTexts: texts === null ? [] : readSharedStrings(texts),
    cellsLeft: { count: limits.cells },
  };
}

function commentsOf(from: Package, sheetPart: string): ReadonlyMap<number, string> {
  const target = readRelationships(from, sheetPart).find(({ type }) => type === 'comments')?.target;
  const bytes = target === undefined ? null : from.read(target);
  return bytes === null ? new Map() : readComments(bytes);
}

function hasValue(rows: Sheet['rows']): boolean {
  for (const cells of rows.values()) for (const cell of cells.values()) if (cell.kind !== 'empty') return true;
  return false;
}
