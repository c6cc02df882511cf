import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { composeReport } from '../report/compose.ts';
import type { LetterStructure } from '../structure/document.ts';
import { keptTogether } from '../structure/kept-together.ts';
import { cellsOf } from '../structure/table.ts';
import { plainText } from '../structure/text.ts';
import { buildFacts, officeSettings } from '../testing/build-facts.ts';
import { all, attribute, type Node, textOf, wordParts } from '../testing/word-parts.ts';

let structure: LetterStructure;
let parts: ReturnType<typeof wordParts>;
let body: Node;

beforeAll(async () => {
  structure = composeReport(
    buildFacts(38),
    { year: 2026, asOf: '2026-12-20', letterhead: 'board', addressee: 'standing' },
    officeSettings,
  );
  parts = wordParts(await renderDocument(structure));
  body = parts.part('word/document.xml');
});

function first(node: Node, name: string): Node | undefined {
  return all(node, name)[0];
}

describe('page', () => {
  test('A4, margins 20/20/30/15 mm, page number 10 mm from the top edge, none on the first page', () => {
    const sections = all(body, 'w:sectPr');
    expect(sections).toHaveLength(5);
    for (const section of sections) {
      expect(first(section, 'w:pgMar')?.attributes).toMatchObject({
        'w:top': '1134',
        'w:bottom': '1134',
        'w:left': '1701',
        'w:right': '850',
        'w:header': '567',
      });
      expect(first(section, 'w:titlePg')).toBeDefined();
      expect(attribute(first(section, 'w:pgNumType'), 'w:start')).toBe('1');
    }
    const sizes = sections.map(section => {
      const size = first(section, 'w:pgSz');
      return [attribute(size, 'w:w'), attribute(size, 'w:h'), attribute(size, 'w:orient')].join(' ');
    });
    const wide = '16838 11906 landscape';
    expect(sizes).toEqual(['11906 16838 portrait', wide, wide, wide, '11906 16838 portrait']);
  });

  test('the page number is a centred field of size 14', () => {
    const headers = parts.paths.filter(path => /^word\/header\d+\.xml$/.test(path)).map(path => parts.part(path));
    const numbered = headers.filter(header => textOf(header).includes('PAGE'));
    expect(headers).toHaveLength(10);
    expect(numbered).toHaveLength(5);
    expect(attribute(first(numbered[0] ?? body, 'w:pStyle'), 'w:val')).toBe('pageNumber');
    expect(styleOf('pageNumber')).toMatchObject({ size: '28', align: 'center' });
  });
});

function styleOf(id: string) {
  const style = all(parts.part('word/styles.xml'), 'w:style').find(node => attribute(node, 'w:styleId') === id);
  if (style === undefined) throw new Error(`no style ${id}`);
  return {
    size: attribute(first(style, 'w:sz'), 'w:val'),
    bold: attribute(first(style, 'w:b'), 'w:val') !== 'false',
    italic: attribute(first(style, 'w:i'), 'w:val') !== 'false',
    align: attribute(first(style, 'w:jc'), 'w:val'),
    fonts: first(style, 'w:rFonts')?.attributes,
    spacing: first(style, 'w:spacing')?.attributes,
    indent: first(style, 'w:ind')?.attributes,
  };
}

describe('elements', () => {
  test.each([
    ['partyTitle', '30', true, false, 'center'],
    ['superior', '28', false, false, 'center'],
    ['issuer', '28', true, false, 'center'],
    ['star', '28', false, false, 'center'],
    ['numberAndSymbol', '28', false, false, 'center'],
    ['placeAndDate', '28', false, true, 'center'],
    ['documentKind', '32', true, false, 'center'],
    ['summary', '28', true, false, 'center'],
    ['body', '28', false, false, 'both'],
    ['section', '28', true, false, 'left'],
    ['item', '28', true, false, 'left'],
    ['authority', '28', true, false, 'center'],
    ['post', '28', false, false, 'center'],
    ['postAlone', '28', true, false, 'center'],
    ['signerName', '28', true, false, 'center'],
    ['recipientsLabel', '28', false, false, 'left'],
    ['recipient', '24', false, false, 'left'],
    ['appendixReference', '24', false, true, 'center'],
    ['table11', '22', false, false, 'left'],
    ['table12Centred', '24', false, false, 'center'],
  ])('%s: half points %s, bold %s, italic %s, %s', (id, size, bold, italic, align) => {
    expect(styleOf(id)).toMatchObject({ size, bold, italic, align });
  });

  test('Times New Roman stands in every slot of every style, and by default', () => {
    const slots = all(parts.part('word/styles.xml'), 'w:rFonts').map(node => node.attributes);
    expect(slots.length).toBeGreaterThan(25);
    for (const slot of slots) {
      expect(slot).toMatchObject({
        'w:ascii': 'Times New Roman',
        'w:hAnsi': 'Times New Roman',
        'w:eastAsia': 'Times New Roman',
        'w:cs': 'Times New Roman',
      });
    }
  });

  test('the body is set exactly 18 pt, 6 pt between paragraphs, 10 mm in', () => {
    const { spacing, indent } = styleOf('body');
    expect(spacing).toMatchObject({ 'w:line': '360', 'w:lineRule': 'exact', 'w:after': '120' });
    expect(attribute({ name: '', attributes: indent ?? {}, children: [], text: '' }, 'w:firstLine')).toBe('567');
  });

  test('every paragraph names a style that is there', () => {
    const known = new Set(all(parts.part('word/styles.xml'), 'w:style').map(style => attribute(style, 'w:styleId')));
    const used = new Set(all(body, 'w:pStyle').map(style => attribute(style, 'w:val')));
    expect([...used].filter(style => !known.has(style))).toEqual([]);
    expect(all(body, 'w:p').length).toBe(all(body, 'w:pStyle').length);
  });
});

describe('head of page one', () => {
  test('the line under the title is a drawn line 72.9 mm long', () => {
    const extent = first(body, 'wp:extent');
    expect(Math.abs(Number(attribute(extent, 'cx')) / 36_000 - 72.9)).toBeLessThan(0.1);
    expect(attribute(extent, 'cy')).toBe('0');
    expect(attribute(first(body, 'a:prstGeom'), 'prst')).toBe('line');
  });

  test('two columns of 87 and 78 mm without lines or padding', () => {
    const table = first(body, 'w:tbl') ?? body;
    const widths = all(first(table, 'w:tblGrid') ?? table, 'w:gridCol').map(column => attribute(column, 'w:w'));
    expect(widths).toEqual(['4932', '4422']);
    expect(attribute(first(table, 'w:tblLayout'), 'w:type')).toBe('fixed');
    const padding = all(first(table, 'w:tblCellMar') ?? table, 'w:left').map(side => attribute(side, 'w:w'));
    expect(padding).toEqual(['0']);
  });
});

describe('tables', () => {
  function tables(): readonly Node[] {
    return all(body, 'w:tbl').slice(2);
  }

  test('columns are as wide as the appendices of the office prescribe, to the millimetre', () => {
    const widths = tables().map(table =>
      all(first(table, 'w:tblGrid') ?? table, 'w:gridCol').map(column =>
        Math.round((Number(attribute(column, 'w:w')) / 1440) * 25.4),
      ),
    );
    expect(widths).toEqual([
      [8, 52, 12, 16, 26, 20, 12, 16, 12, 12, 24, 25, 17],
      [9, 50, 42, 28, 17, 17, 69, 20],
      [9, 96, 62, 17, 38, 30],
      [9, 61, 22, 22, 16, 35],
    ]);
  });

  test('every row of cells fills the grid, no row splits, headings are repeated', () => {
    for (const table of tables()) {
      const rows = all(table, 'w:tr');
      const grid = all(first(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
      for (const row of rows) {
        const spans = all(row, 'w:tcPr').map(cell => Number(attribute(first(cell, 'w:gridSpan'), 'w:val') || 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid);
        expect(first(row, 'w:cantSplit')).toBeDefined();
      }
      const headings = rows.filter(row => first(row, 'w:tblHeader') !== undefined);
      expect(headings).toEqual(rows.slice(0, headings.length));
      expect(headings.length).toBeGreaterThan(0);
    }
  });

  test('grid of 0.5 pt, 1 mm beside the text', () => {
    const [table] = tables();
    const borders = first(table ?? body, 'w:tblBorders');
    expect(borders?.children.map(side => [side.name, attribute(side, 'w:sz')].join(' '))).toEqual(
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `w:${side} 4`),
    );
    expect(attribute(first(first(table ?? body, 'w:tblCellMar') ?? body, 'w:left'), 'w:w')).toBe('57');
  });

  test('what the structure says stands in the file, in order, to the character', () => {
    const [units] = tables();
    const rows = all(units ?? body, 'w:tr')
      .slice(2)
      .map(row => all(row, 'w:tc').map(textOf));
    const expected = structure.appendices[0]?.table?.rows.map(cellsOf);
    expect(rows.slice(0, -1)).toEqual(expected);
    expect(rows.at(-1)).toEqual([structure.appendices[0]?.note]);
    const paragraphs = all(body, 'w:p').map(textOf);
    for (const { text } of structure.letter.body) expect(paragraphs).toContain(keptTogether(plainText(text)));
  });
});

describe('end', () => {
  test('the last paragraph stays with the signature, and the signature is one row that never splits', () => {
    const paragraphs = all(body, 'w:p');
    const closing = paragraphs.find(paragraph => textOf(paragraph).startsWith('Trên đây là báo cáo'));
    expect(first(closing ?? body, 'w:keepNext')).toBeDefined();
    const signature = all(body, 'w:tbl')[1] ?? body;
    expect(all(signature, 'w:tr')).toHaveLength(1);
    expect(first(signature, 'w:cantSplit')).toBeDefined();
    expect(first(signature, 'w:drawing')).toBeUndefined();
  });

  test('a sentence that leads on to the lines below it stays with them', () => {
    const spoken = all(body, 'w:p').find(node => textOf(node).endsWith('tập trung vào:'));
    expect(first(spoken ?? body, 'w:keepNext')).toBeDefined();
  });

  test('the note under a list without a total stays with its last row, so that no page holds a heading alone', async () => {
    const [appendix] = structure.appendices;
    const table = appendix?.table;
    if (appendix === undefined || !table) throw new Error('the first appendix is a table');
    const rows = table.rows.filter(row => row.kind === 'row');
    const list = { ...structure, letter: null, appendices: [{ ...appendix, table: { ...table, rows } }] };
    const written = all(wordParts(await renderDocument(list)).part('word/document.xml'), 'w:tr');
    const kept = written.slice(2).map(row => all(row, 'w:keepNext').length > 0);
    expect(kept).toEqual([...rows.map((_row, index) => index === rows.length - 1), false]);
  });

  test('text with marks, signs and control characters stays text', async () => {
    const odd = 'Tỷ lệ < 5% & "tốt" \u0007 > 3';
    const strange = {
      ...structure,
      letter: { ...structure.letter, body: [{ role: 'text', text: odd }] },
      appendices: [],
    } as const;
    const file = wordParts(await renderDocument(strange)).part('word/document.xml');
    expect(all(file, 'w:p').map(textOf)).toContain('Tỷ lệ < 5% & "tốt"  > 3');
  });
});
