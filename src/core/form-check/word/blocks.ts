import { attribute, child, localName } from '../xml/look-up.ts';
import { elementsOf, type XmlElement } from '../xml/tree.ts';
import type { CellPlace, Paragraph, Table } from './model.ts';
import type { Numbering } from './numbering.ts';
import { readContent } from './paragraph.ts';
import { type ParagraphProperties, paragraphLook, readParagraphProperties } from './paragraph-look.ts';
import type { RunProperties } from './run-look.ts';
import { numberingOf, type Styles } from './styles.ts';
import { borderedBy, openRow, openTable, partsOf } from './tables.ts';
import type { ThemeFonts } from './theme.ts';

/** Where what is read goes. */
export interface BlockReader {
  readonly styles: Styles;
  readonly theme: ThemeFonts;
  readonly numbering: Numbering;
  readonly section: () => number;
  readonly paragraphs: Paragraph[];
  readonly tables: Table[];
  /** Called with the properties of a section where it ends inside the text. */
  readonly endOfSection?: (properties: XmlElement) => void;
}

interface Around {
  readonly cell: CellPlace | null;
  readonly inTextBox: boolean;
  readonly tableStyle: string | undefined;
}

const outside: Around = { cell: null, inTextBox: false, tableStyle: undefined };

/** Paragraphs and tables of a body, a head, a cell or a text box, in the order of reading. */
export function readBlocks(parent: XmlElement, reader: BlockReader, around: Around = outside): void {
  for (const element of elementsOf(parent)) {
    switch (localName(element)) {
      case 'p':
        readParagraph(element, reader, around);
        break;
      case 'tbl':
        readTable(element, reader, around);
        break;
      case 'sdt':
      case 'sdtContent':
      case 'customXml':
      case 'ins':
        readBlocks(element, reader, around);
        break;
      default:
    }
  }
}

function readParagraph(element: XmlElement, reader: BlockReader, around: Around): void {
  const { styles, numbering, theme } = reader;
  const properties = child(element, 'pPr');
  const style = styles.find('paragraph', attribute(child(properties, 'pStyle'), 'val'));
  const table = around.tableStyle === undefined ? null : styles.find('table', around.tableStyle);
  const list = numberingOf(properties) ?? style.numbering;
  const inList = list !== null && list.list !== 0;
  const levels: readonly ParagraphProperties[] = [
    ...styles.defaults.paragraph,
    ...(table?.paragraph ?? []),
    ...style.paragraph,
    ...(inList ? [numbering.paragraph(list)] : []),
    readParagraphProperties(properties),
  ];
  const below: readonly RunProperties[] = [styles.defaults.run, ...(table === null ? [] : [table.run]), style.run];
  const content = readContent(element, { styles, theme, below });
  reader.paragraphs.push({
    element,
    look: paragraphLook(levels),
    label: inList ? numbering.next(list) : '',
    atoms: content.atoms,
    text: content.atoms.map(atom => atom.text).join(''),
    shapes: content.shapes,
    fields: content.fields,
    cell: around.cell,
    inTextBox: around.inTextBox,
    section: reader.section(),
  });
  for (const box of content.boxes) readBlocks(box, reader, { ...around, inTextBox: true });
  const section = child(properties, 'sectPr');
  if (section !== undefined) reader.endOfSection?.(section);
}

function readTable(element: XmlElement, reader: BlockReader, around: Around): void {
  const tableStyle = attribute(child(child(element, 'tblPr'), 'tblStyle'), 'val');
  const table = openTable(element, reader.section(), styleBordered(tableStyle, reader));
  reader.tables.push(table);
  for (const [row, rowElement] of partsOf(element, 'tr').entries()) {
    const opened = openRow(rowElement);
    table.rows.push(opened);
    for (const [column, cellElement] of partsOf(rowElement, 'tc').entries()) {
      const first = reader.paragraphs.length;
      readBlocks(cellElement, reader, { ...around, cell: { table, row, column }, tableStyle });
      opened.cells.push(reader.paragraphs.slice(first));
    }
  }
}

function styleBordered(id: string | undefined, { styles }: BlockReader): boolean {
  return id !== undefined && borderedBy(styles.tableBorders(id)) === true;
}
