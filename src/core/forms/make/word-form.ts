import { Document, type FileChild, Packer, Paragraph, TextRun } from 'docx';
import { answerLabel } from '../../../contract/words/labels.ts';
import { partyDocumentRules as rules } from '../../documents/rules/load.ts';
import { letterhead } from '../../documents/word/letterhead.ts';
import { pageSection } from '../../documents/word/page.ts';
import { plainTable } from '../../documents/word/plain-table.ts';
import { documentStyles, tailStyle } from '../../documents/word/styles.ts';
import { paragraph } from '../../documents/word/text.ts';
import { star } from '../../documents/words/form.ts';
import { roman } from '../../documents/words/roman.ts';
import { formMark } from '../code.ts';
import { blankRows } from '../fields.ts';
import { codeLine, columnHeading, formKind, instructions, instructionsTitle, signature } from '../words/form.ts';
import { monthGridLabel } from '../words/labels.ts';
import type { FormContent, FormList, FormRow, FormSection } from './content.ts';
import { type Bookmarks, control } from './word-control.ts';
import { FormTable, type WordRow } from './word-table.ts';

const yesNo = Object.values(answerLabel);
const widthsMm = [10, 75, 55, 25];
const pageMm = 165;

/** The form as a .docx: A4 portrait, to be filled in Word or by pen. */
export async function wordForm(content: FormContent): Promise<Uint8Array<ArrayBuffer>> {
  const bookmarks: Bookmarks = { next: 1 };
  const grids = content.sections.filter(({ grid }) => grid.length > 0);
  const title = [formKind, ...content.summary].join(' ');
  const document = new Document({
    title,
    creator: content.superior,
    lastModifiedBy: content.superior,
    customProperties: [{ name: formMark, value: content.code }],
    styles: documentStyles(rules),
    sections: [
      {
        ...pageSection('portrait', rules),
        children: [
          head(content),
          paragraph('documentKind', formKind, { spacing: { before: 240 } }),
          paragraph('summary', content.summary.join('\n')),
          paragraph('appendixReference', content.period, { spacing: { after: 120 } }),
          instructionBox(content),
          gap(),
          answerTable(content, bookmarks),
          ...grids.flatMap(({ title: of, grid }) => [
            heading(`${of}: ${monthGridLabel}`),
            ...monthTables(grid, bookmarks),
          ]),
          ...content.lists.flatMap((list, index) => [
            heading(`${roman(content.sections.length + index + 1)}- ${list.title}`),
            ...lastYearOf(list, content.year),
            listTable(list, bookmarks),
          ]),
          gap(),
          signatures(content),
          paragraph('tableNote', [{ text: codeLine(content.code) }], { spacing: { before: 120 } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The unit speaks here, so its own name stands under its superior's (05-HD/VPTW, mục 1-4). */
function head({ superior, unitName, partyTitle, placeAndDate }: FormContent): FileChild {
  const issuer = unitName.toLocaleUpperCase('vi');
  if (partyTitle !== null)
    return letterhead({ partyTitle, superior, issuer, star, numberAndSymbol: '', subject: null, placeAndDate }, rules);
  return plainTable(
    [rules.twips('letterhead.left'), rules.twips('letterhead.right')],
    [[[paragraph('issuer', issuer)], [paragraph('placeAndDate', placeAndDate)]]],
  );
}

function instructionBox({ receiver }: FormContent): FileChild {
  const lines = instructions('docx', receiver).map(line => `- ${line}`);
  const rows: readonly WordRow[] = [
    { cells: [{ content: instructionsTitle, bold: true, shaded: true }], keepNext: true },
    { cells: [{ content: lines.join('\n') }] },
  ];
  return new FormTable([pageMm], rows, rules);
}

function answerTable({ sections, year }: FormContent, bookmarks: Bookmarks): FileChild {
  const headings = [columnHeading.order, columnHeading.question, columnHeading.answer, columnHeading.last(year - 1)];
  let order = 0;
  const rows = sections.flatMap((section, index): readonly WordRow[] => [
    {
      cells: [
        { content: roman(index + 1), align: 'center', bold: true, shaded: true },
        { content: section.title, bold: true, span: 3, shaded: true },
      ],
      keepNext: true,
    },
    ...section.rows.map(row => {
      order += 1;
      return answerRow(order, row, section, bookmarks);
    }),
  ]);
  const first: WordRow = {
    cells: headings.map(content => ({ content, align: 'center', bold: true })),
    heading: true,
  };
  return new FormTable(widthsMm, [first, ...rows], rules);
}

function answerRow(order: number, row: FormRow, { id }: FormSection, bookmarks: Bookmarks): WordRow {
  const choices = row.kind === 'answer' ? yesNo : [];
  return {
    cells: [
      { content: String(order), align: 'center' },
      { content: row.label },
      { content: control({ ...row, choices }, bookmarks) },
      { content: row.last, italic: true },
    ],
    ...(row.kind === 'paragraph' ? { leastMm: id === 'tasks' ? 14 : 16 } : { leastMm: 7 }),
  };
}

/** Up to seven months side by side; more of them stand in two rows of six. */
function monthTables(months: readonly FormRow[], bookmarks: Bookmarks): readonly FileChild[] {
  const perTable = months.length > 7 ? 6 : 7;
  const tables: FileChild[] = [];
  for (let first = 0; first < months.length; first += perTable) {
    const part = months.slice(first, first + perTable);
    const rows: readonly WordRow[] = [
      { cells: part.map(({ label }) => ({ content: label, align: 'center', bold: true })), keepNext: true },
      {
        cells: part.map(month => ({
          content: control({ ...month, choices: month.kind === 'answer' ? yesNo : [] }, bookmarks),
          align: 'center',
        })),
        leastMm: 8,
      },
    ];
    if (tables.length > 0) tables.push(gap());
    tables.push(
      new FormTable(
        part.map(() => pageMm / perTable),
        rows,
        rules,
      ),
    );
  }
  return tables;
}

function lastYearOf({ last }: FormList, year: number): readonly FileChild[] {
  if (last.length === 0) return [];
  return [paragraph('tableNote', [{ text: `${columnHeading.last(year - 1)}: ${last.join('; ')}.`, italic: true }])];
}

function listTable({ id, columns, rows }: FormList, bookmarks: Bookmarks): FileChild {
  const empty = Array.from({ length: Math.max(blankRows[id] - rows.length, 1) }, () => ({}));
  const all: readonly Readonly<Record<string, string>>[] = [...rows, ...empty];
  return new FormTable(
    [9, ...columns.map(({ widthMm }) => widthMm)],
    [
      {
        cells: [columnHeading.order, ...columns.map(({ heading: text }) => text)].map(content => ({
          content,
          align: 'center',
          bold: true,
        })),
        heading: true,
      },
      ...all.map(
        (row, index): WordRow => ({
          cells: [
            { content: String(index + 1), align: 'center' },
            ...columns.map(({ id: column, heading: label, choices }) => ({
              content: control(
                {
                  field: `${id}_${index + 1}_${column}`,
                  label,
                  kind: choices.length > 0 ? ('answer' as const) : ('paragraph' as const),
                  choices,
                  value: row[column] ?? '',
                },
                bookmarks,
              ),
            })),
          ],
          leastMm: 10,
        }),
      ),
    ],
    rules,
  );
}

/** Room for two signatures; the name is written by hand. */
function signatures({ signer }: FormContent): FileChild {
  const half = [rules.twips('signature.left'), rules.twips('signature.right')];
  const cell = (post: string) => [
    paragraph('postAlone', post),
    paragraph('appendixReference', signature.note),
    ...room(),
  ];
  return plainTable(half, [[cell(signature.drawnUp), cell(signer)]]);
}

function room(): readonly Paragraph[] {
  return [1, 2, 3].map(() => paragraph('postAlone', ''));
}

function heading(text: string): Paragraph {
  return new Paragraph({
    style: 'table12',
    keepNext: true,
    spacing: { before: 200, after: 80 },
    children: [new TextRun({ text, bold: true, size: 26 })],
  });
}

function gap(): Paragraph {
  return new Paragraph({ style: tailStyle, spacing: { before: 60, after: 60 } });
}
