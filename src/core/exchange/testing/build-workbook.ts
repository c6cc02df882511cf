import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../workbook/address.ts';

/** A cell for a test workbook: its value, and what else a spreadsheet may have put on it. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { value?: string | number | boolean; type?: string; style?: number; formula?: string };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly comments?: Readonly<Record<string, string>>;
}

/** Styles every test workbook has: 0 plain, 1 dd/mm/yyyy, 2 d/m, 3 yellow, 4 F8CBAD, 5 dd/mm/yyyy hh:mm. */
const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="d/m"/>
<numFmt numFmtId="172" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><fills><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFF8CBAD"/></patternFill></fill></fills>
<cellXfs><xf numFmtId="0" fillId="0"/><xf numFmtId="170" fillId="0"/><xf numFmtId="171" fillId="0"/><xf numFmtId="0" fillId="2"/>
<xf numFmtId="0" fillId="3"/><xf numFmtId="172" fillId="0"/></cellXfs></styleSheet>`;

/** A small .xlsx from rows of values; `date1904` and extra parts for the odd ones. */
export function buildWorkbook(
  sheets: readonly TestSheet[],
  options: { date1904?: boolean; parts?: Readonly<Record<string, string | Uint8Array>> } = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${options.date1904 ?? false}"/><sheets>${sheets
      .map(({ name, state }, index) => {
        const hidden = state === undefined ? '' : ` state="${state}"`;
        return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': styles,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rId900', 'styles', 'styles.xml'],
    ]),
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
    if (sheet.comments === undefined) continue;
    parts[`xl/comments${index + 1}.xml`] = commentsXml(sheet.comments);
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships([
      ['rId1', 'comments', `../comments${index + 1}.xml`],
    ]);
  }
  const all = { ...parts, ...options.parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

function sheetXml({ rows, merges = [] }: TestSheet): string {
  const data = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cellAddress(row + 1, column + 1), cell)).join('');
    return `<row r="${row + 1}">${written}</row>`;
  });
  const merged = merges.map(reference => `<mergeCell ref="${reference}"/>`).join('');
  return `<worksheet><sheetData>${data.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

function cellXml(address: string, cell: TestCell): string {
  if (cell === null) return '';
  const { value, type, style, formula } = typeof cell === 'object' ? cell : { value: cell };
  const kind =
    type ??
    (typeof value === 'string' ? 'inlineStr' : typeof value === 'boolean' ? 'b' : value === undefined ? '' : 'n');
  const head = `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}${kind === '' ? '' : ` t="${kind}"`}>`;
  const calculated = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (value === undefined) return `${head}${calculated}</c>`;
  if (kind === 'inlineStr') return `${head}${calculated}<is><t>${escapeXml(String(value))}</t></is></c>`;
  return `${head}${calculated}<v>${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}</v></c>`;
}

function commentsXml(comments: Readonly<Record<string, string>>): string {
  const list = Object.entries(comments).map(
    ([reference, text]) => `<comment ref="${reference}" authorId="0"><text><t>${escapeXml(text)}</t></text></comment>`,
  );
  return `<comments><authors><author>An</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join('')}</Relationships>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
