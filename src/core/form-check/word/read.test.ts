// What a paragraph looks like in the end, whatever said so: defaults, theme, styles, lists, tables, the run itself.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWordPackage } from './package.ts';
import { readWordDocument } from './read.ts';

const relations = ['styles', 'theme', 'numbering', 'header', 'settings']
  .map(type => `<Relationship Id="${type}" Type="x/${type}" Target="${type}.xml"/>`)
  .join('');

/** A document of these parts; `styles` inside w:styles, `numbering` inside w:numbering. */
function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = {
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
  };
  return readWordDocument(
    openWordPackage(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))),
  );
}

function paragraph(text: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

describe('letters', () => {
  const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Tieude"><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
  const theme =
    '<a:theme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/></a:minorFont><a:majorFont/></a:theme>';

  test('size and font come from defaults and theme, then the style, then what it is based on, then the run', () => {
    const { paragraphs } = read(
      [
        paragraph('a'),
        paragraph('b', '<w:pStyle w:val="Tieude"/>'),
        paragraph('c', '<w:pStyle w:val="Tieude"/>', '<w:sz w:val="28"/><w:b w:val="0"/>'),
      ].join(''),
      { styles, theme },
    );
    const looks = paragraphs.map(({ atoms }) => atoms[0]?.look);
    expect(looks[0]).toMatchObject({
      size: 13,
      bold: false,
      fonts: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: null },
    });
    expect(looks[1]).toMatchObject({ size: 13, bold: true, fonts: { ascii: 'Times New Roman', hAnsi: 'Calibri' } });
    expect(looks[2]).toMatchObject({ size: 14, bold: false });
  });

  test('a bold character style in a bold paragraph style is not bold, as Word shows it', () => {
    const { paragraphs } = read(paragraph('a', '<w:pStyle w:val="Tieude"/>', '<w:rStyle w:val="Dam"/>'), { styles });
    expect(paragraphs[0]?.atoms[0]?.look.bold).toBe(false);
  });

  test('hidden text and deleted text are not there, inserted and linked text is', () => {
    const { paragraphs, trackedChanges } = read(
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:ins><w:r><w:t>Thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del><w:hyperlink><w:r><w:t> liên kết</w:t></w:r></w:hyperlink></w:p>',
    );
    expect(paragraphs[0]?.text).toBe('Thêm liên kết');
    expect(trackedChanges).toBe(2);
  });
});

describe('paragraphs', () => {
  test('lists of Word bring their labels and indents', () => {
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1-"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
    const item = paragraph('Mục', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>');
    const { paragraphs } = read(`${item}${item}`, { numbering });
    expect(paragraphs.map(({ label }) => label)).toEqual(['I-', 'II-']);
    expect(paragraphs[0]?.look).toMatchObject({ left: 720, firstLine: -360 });
  });

  test('a table style says how its cells are spaced; its borders make it a table that is seen', () => {
    const styles =
      '<w:styles><w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style></w:styles>';
    const { tables, paragraphs } = read(
      `<w:tbl><w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>`,
      { styles },
    );
    expect(tables[0]).toMatchObject({ bordered: true });
    expect(tables[0]?.rows[0]).toMatchObject({ heading: true, cantSplit: false });
    expect(paragraphs[0]?.look).toMatchObject({ after: 0, line: 240 });
    expect(paragraphs[0]?.cell).toMatchObject({ row: 0, column: 0 });
  });

  test('text boxes are part of the text, and drawn lines are told from underlines, in every way of drawing', () => {
    const pict = (content: string) => `<w:p><w:r><w:pict>${content}</w:pict></w:r></w:p>`;
    const { paragraphs } = read(
      [
        pict('<v:line from="0,0" to="162pt,0"/>'),
        pict('<v:shape type="#_x0000_t32" style="width:2in;height:0"/>'),
        pict('<v:rect style="width:50mm;height:.5pt"/>'),
        pict(`<v:shape><v:textbox><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></v:textbox></v:shape>`),
        '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline><wp:extent cx="2624400" cy="0"/><a:prstGeom prst="line"/></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line to="1pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      ].join(''),
    );
    const shapes = paragraphs.flatMap(each =>
      each.shapes.map(({ kind, widthMm }) => [kind, Math.round(widthMm * 10) / 10]),
    );
    expect(shapes).toEqual([
      ['line', 57.1],
      ['line', 50.8],
      ['line', 50],
      ['textBox', 0],
      ['line', 72.9],
    ]);
    expect(paragraphs.filter(({ inTextBox }) => inTextBox).map(({ text }) => text)).toEqual(['Trong khung']);
  });
});

describe('pages', () => {
  const header =
    '<w:hdr><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>';
  const section = (more: string) => `<w:sectPr>${more}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;

  test('a section without heads of its own has those of the one before; a page number has a look before it was ever shown', () => {
    const { sections, mirrored } = read(
      `<w:p><w:pPr>${section('<w:headerReference w:type="default" r:id="header"/><w:titlePg/>')}</w:pPr></w:p>${section('')}`,
      { header, settings: '<w:settings><w:mirrorMargins/></w:settings>' },
    );
    expect(mirrored).toBe(true);
    expect(sections.map(({ titlePage, running }) => [titlePage, running.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    const [number] = sections[1]?.running[0]?.paragraphs ?? [];
    expect(number).toMatchObject({ fields: ['PAGE'], text: '1' });
    expect(number?.atoms[0]?.look.size).toBe(14);
  });
});
