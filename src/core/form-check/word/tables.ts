import { attribute, child, children, descendants, localName, numberOf, toggle } from '../xml/look-up.ts';
import { elementsOf, type XmlElement } from '../xml/tree.ts';
import type { Paragraph, Row, Table } from './model.ts';

/** A table as it is being read: paragraphs of its cells need to know it before it is whole. */
export interface OpenTable extends Table {
  readonly rows: OpenRow[];
}

interface OpenRow extends Row {
  readonly cells: Paragraph[][];
}

export function openTable(element: XmlElement, section: number, styleBordered: boolean): OpenTable {
  const properties = child(element, 'tblPr');
  const grid = children(child(element, 'tblGrid'), 'gridCol').map(column => numberOf(column, 'w') ?? 0);
  const total = grid.reduce((sum, each) => sum + each, 0);
  const said = child(properties, 'tblW');
  const saidWidth = attribute(said, 'type') === 'dxa' ? (numberOf(said, 'w') ?? 0) : 0;
  return {
    element,
    rows: [],
    columns: grid.length,
    width: total > 0 ? total : saidWidth > 0 ? saidWidth : null,
    bordered: borderedBy(child(properties, 'tblBorders')) ?? (styleBordered || cellsBordered(element)),
    section,
  };
}

export function openRow(element: XmlElement): OpenRow {
  const properties = child(element, 'trPr');
  return {
    element,
    cells: [],
    heading: toggle(child(properties, 'tblHeader')) ?? false,
    cantSplit: toggle(child(properties, 'cantSplit')) ?? false,
  };
}

/** Rows and cells, also those wrapped in content controls or insertions. */
export function partsOf(element: XmlElement, name: 'tr' | 'tc'): XmlElement[] {
  return elementsOf(element).flatMap(each => {
    if (localName(each) === name) return [each];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(localName(each)) ? partsOf(each, name) : [];
  });
}

/** Lines between the rows, or all around, make a table one that is seen; undefined: nothing said. */
export function borderedBy(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined) return undefined;
  const drawn = (side: string) => !['nil', 'none'].includes(attribute(child(borders, side), 'val') ?? 'none');
  return drawn('insideH') || drawn('insideV') || (drawn('top') && drawn('bottom') && drawn('left'));
}

function cellsBordered(table: XmlElement): boolean {
  const first = descendants(table, 'tcBorders')[0];
  return borderedBy(first) ?? false;
}
