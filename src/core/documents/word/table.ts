import { FileChild, type IContext } from 'docx';
import type { DocumentRules } from '../rules/load.ts';
import type { Appendix } from '../structure/document.ts';
import type { Table } from '../structure/table.ts';
import { drawnUpRow } from './drawn-up-row.ts';
import { noteRow, tableRows } from './table-rows.ts';
import { twipsOfMm } from './twips.ts';
import { element, parent, type Xml } from './xml.ts';

/** A table with what stands under it. */
type Sheet = Pick<Appendix, 'note' | 'drawnUp'> & { readonly table: Table };

/**
 * A full grid with exact column widths; the heading is repeated on every page and no row is split.
 *
 * Written as plain elements rather than as the library's own table, which makes some thirty objects a cell: an
 * appendix of 500 units holds thousands of cells.
 */
export class DataTable extends FileChild {
  readonly #sheet: Sheet;
  readonly #rules: DocumentRules;

  constructor(sheet: Sheet, rules: DocumentRules) {
    super('w:tbl');
    this.#sheet = sheet;
    this.#rules = rules;
  }

  override prepForXml(_context: IContext): Xml {
    const { table, note, drawnUp } = this.#sheet;
    const widths = table.columns.map(column => twipsOfMm(column.widthMm));
    return parent('w:tbl', [
      tableProperties(widths, this.#rules),
      parent(
        'w:tblGrid',
        widths.map(width => element('w:gridCol', { 'w:w': width })),
      ),
      ...tableRows(table, widths, note !== null || drawnUp !== null),
      ...(note === null ? [] : [noteRow(note, widths, drawnUp !== null)]),
      ...(drawnUp === null ? [] : [drawnUpRow(drawnUp, table.columns, widths, note !== null)]),
    ]);
  }
}

export function tableProperties(widths: readonly number[], rules: DocumentRules): Xml {
  const padding = rules.twips('table.cellPadding');
  const width = widths.reduce((sum, each) => sum + each, 0);
  // Word counts the weight of borders in eighths of a point.
  const line = { 'w:val': 'single', 'w:sz': rules.points('table.grid') * 8, 'w:space': 0, 'w:color': '000000' };
  const sides = ['top', 'left', 'bottom', 'right'] as const;
  return parent('w:tblPr', [
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    parent(
      'w:tblBorders',
      [...sides, 'insideH', 'insideV'].map(side => element(`w:${side}`, line)),
    ),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    parent(
      'w:tblCellMar',
      sides.map(side =>
        element(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? padding : 0, 'w:type': 'dxa' }),
      ),
    ),
  ]);
}
