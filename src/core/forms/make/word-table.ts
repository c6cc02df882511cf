import { FileChild, type IContext } from 'docx';
import type { DocumentRules } from '../../documents/rules/load.ts';
import { tableProperties } from '../../documents/word/table.ts';
import { twipsOfMm } from '../../documents/word/twips.ts';
import { element, flag, parent, textElement, type Xml } from '../../documents/word/xml.ts';

export interface WordCell {
  /** Plain text, or what stands in its paragraph. */
  readonly content: string | readonly Xml[];
  readonly align?: 'left' | 'center';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly span?: number;
  readonly shaded?: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Repeated on every page. */
  readonly heading?: boolean;
  /** Stays on the page of the next row. */
  readonly keepNext?: boolean;
  /** Room to write in, in millimetres. */
  readonly leastMm?: number;
}

/** A grid of exact widths whose cells may hold content controls. Rows never split but for long answers. */
export class FormTable extends FileChild {
  readonly #widths: readonly number[];
  readonly #rows: readonly WordRow[];
  readonly #rules: DocumentRules;

  constructor(widthsMm: readonly number[], rows: readonly WordRow[], rules: DocumentRules) {
    super('w:tbl');
    this.#widths = widthsMm.map(twipsOfMm);
    this.#rows = rows;
    this.#rules = rules;
  }

  override prepForXml(_context: IContext): Xml {
    return parent('w:tbl', [
      tableProperties(this.#widths, this.#rules),
      parent(
        'w:tblGrid',
        this.#widths.map(width => element('w:gridCol', { 'w:w': width })),
      ),
      ...this.#rows.map(row => this.#row(row)),
    ]);
  }

  #row({ cells, heading = false, keepNext = false, leastMm }: WordRow): Xml {
    const properties = [
      flag('w:cantSplit'),
      ...(leastMm === undefined ? [] : [element('w:trHeight', { 'w:val': twipsOfMm(leastMm), 'w:hRule': 'atLeast' })]),
      ...(heading ? [flag('w:tblHeader')] : []),
    ];
    let column = 0;
    const written = cells.map(cell => {
      const span = cell.span ?? 1;
      const width = this.#widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      column += span;
      return cellXml(cell, width, keepNext);
    });
    return parent('w:tr', [parent('w:trPr', properties), ...written]);
  }
}

function cellXml(
  { content, align = 'left', bold, italic, span, shaded }: WordCell,
  width: number,
  keepNext: boolean,
): Xml {
  const look = [...(bold ? [flag('w:b'), flag('w:bCs')] : []), ...(italic ? [flag('w:i'), flag('w:iCs')] : [])];
  const run = (line: string) => parent('w:r', [parent('w:rPr', look), textElement(line)]);
  const lines = typeof content === 'string' ? content.split('\n').map(line => [run(line)]) : [content];
  return parent('w:tc', [
    parent('w:tcPr', [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(span === undefined ? [] : [element('w:gridSpan', { 'w:val': span })]),
      ...(shaded ? [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'F2F2F2' })] : []),
      element('w:vAlign', { 'w:val': 'center' }),
    ]),
    ...lines.map(inside =>
      parent('w:p', [
        parent('w:pPr', [
          element('w:pStyle', { 'w:val': align === 'center' ? 'table12Centred' : 'table12' }),
          ...(keepNext ? [flag('w:keepNext')] : []),
        ]),
        ...inside,
      ]),
    ),
  ]);
}
