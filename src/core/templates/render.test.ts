import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWordPackage } from '../form-check/word/package.ts';
import { readWordDocument } from '../form-check/word/read.ts';
import { Refusal } from '../refusal.ts';
import { checkTemplate, fillTemplate } from './render.ts';
import { type ListRow, listFields, type TemplateValues } from './values.ts';
import { fieldLabels, tagLabels } from './words.ts';

type Section = ConstructorParameters<typeof Document>[0]['sections'][number];

async function wordFile(section: Section): Promise<{ bytes: Uint8Array; fileName: string }> {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [section] })));
  return { bytes, fileName: 'mau.docx' };
}

function paragraphs(...texts: readonly string[]): Section {
  return { children: texts.map(text => new Paragraph(text)) };
}

const noTexts: TemplateValues['texts'] = {
  nam: '',
  ky: '',
  so_lieu_den_ngay: '',
  co_quan_ban_hanh: '',
  ten_dang_bo: '',
  tong_don_vi: '',
  tong_chi_bo: '',
  han_bao_cao: '',
  da_gui: '',
  da_gui_ty_le: '',
  dung_han: '',
  cham: '',
  chua_gui: '',
  khong_phai_bao_cao: '',
  ban_mem: '',
  co_chuong_trinh: '',
  co_ke_hoach_rieng: '',
  chi_bo_sinh_hoat: '',
  chi_bo_sinh_hoat_ty_le: '',
  so_cuoc: '',
  luot_nguoi: '',
  tin_bai: '',
  tong_mo_hinh: '',
};

function values(texts: Partial<TemplateValues['texts']>, units: readonly ListRow[] = []): TemplateValues {
  return {
    texts: { ...noTexts, ...texts },
    lists: { don_vi: units, don_vi_chua_gui: [], mo_hinh: [], khac_phuc: [] },
  };
}

/** The texts of a filled file as the guarded reader sees them; a file that is no sound XML is refused by it. */
function textsOf(bytes: Uint8Array): readonly string[] {
  return readWordDocument(openWordPackage(bytes)).paragraphs.map(({ text }) => text);
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

describe('a tag is filled wherever it stands', () => {
  test('in a header, a footer and a table', async () => {
    const file = await wordFile({
      headers: { default: new Header({ children: [new Paragraph('{ten_dang_bo}')] }) },
      footers: { default: new Footer({ children: [new Paragraph('Đến {so_lieu_den_ngay}')] }) },
      children: [
        new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('{da_gui}')] })] })] }),
      ],
    });
    checkTemplate(file);
    const filled = fillTemplate(
      file,
      values({ ten_dang_bo: 'Đảng bộ UBND tỉnh', so_lieu_den_ngay: '20/12/2026', da_gui: '192/206' }),
    );
    expect(part(filled, 'word/header1.xml')).toContain('Đảng bộ UBND tỉnh');
    expect(part(filled, 'word/footer1.xml')).toContain('Đến 20/12/2026');
    expect(textsOf(filled)).toContain('192/206');
  });

  test('a list in a row of a table makes one row of each', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const row = new TableRow({ children: [cell('{#don_vi}{tt}'), cell('{ten}'), cell('{tinh_trang}{/don_vi}')] });
    const file = await wordFile({ children: [new Table({ rows: [row] })] });
    checkTemplate(file);
    const units = [
      { tt: '1', ten: 'Chi bộ A', tinh_trang: 'Đã gửi' },
      { tt: '2', ten: 'Chi bộ B', tinh_trang: '' },
    ];
    const filled = fillTemplate(file, values({}, units));
    expect(part(filled, 'word/document.xml').match(/<w:tr[ >]/g)).toHaveLength(2);
    expect(textsOf(filled)).toEqual(expect.arrayContaining(['Chi bộ A', 'Đã gửi', 'Chi bộ B']));
    expect(part(fillTemplate(file, values({}, [])), 'word/document.xml')).not.toMatch(/<w:tr[ >]/);
  });

  test('cut into runs, with spaces inside the braces, with the capital Word puts there', async () => {
    const runs = ['Năm {n', 'a', 'm}, { da_gui }, {Da_gui}'].map((text, at) => new TextRun({ text, bold: at === 1 }));
    const file = await wordFile({ children: [new Paragraph({ children: runs })] });
    checkTemplate(file);
    expect(textsOf(fillTemplate(file, values({ nam: '2026', da_gui: '1/2' })))).toContain('Năm 2026, 1/2, 1/2');
  });
});

test('a list is closed by its name with or without the capital Word puts there', async () => {
  const file = await wordFile(
    paragraphs('{#Don_vi}{Ten}; {/don_vi}', '{#don_vi}{ten}; {/ Don_vi}', '{#don_vi}{tt}{/}'),
  );
  checkTemplate(file);
  const filled = fillTemplate(
    file,
    values({}, [
      { tt: '1', ten: 'Chi bộ A' },
      { tt: '2', ten: 'Chi bộ B' },
    ]),
  );
  expect(textsOf(filled)).toEqual(['Chi bộ A; Chi bộ B; ', 'Chi bộ A; Chi bộ B; ', '12']);
});

describe('a template says nothing but the figures it is given', () => {
  test.each([
    ['{@ten_dang_bo}', 'chương trình không có thẻ “@ten_dang_bo”'],
    ['{constructor}', 'chương trình không có thẻ “constructor”'],
    ['{__proto__}', 'chương trình không có thẻ “__proto__”'],
    ['{=[[ ]]=}', 'chương trình không có thẻ “=[[ ]]=”'],
    ['{ten}', 'thẻ “ten” chỉ dùng trong danh sách, giữa {#don_vi} và {/don_vi}'],
    ['{don_vi}', 'thẻ “don_vi” là danh sách, phải viết {#don_vi} … {/don_vi}'],
  ])('%s is refused', async (text, problem) => {
    const file = await wordFile(paragraphs(text));
    expect(() => checkTemplate(file)).toThrow(problem);
  });

  test('a value that looks like markup or a tag stays the text it is', async () => {
    const file = await wordFile(paragraphs('{ten_dang_bo}'));
    const text = '</w:t><w:t> & "Ủy ban" {nam} {#don_vi}';
    expect(textsOf(fillTemplate(file, values({ ten_dang_bo: text, nam: '2026' })))).toContain(text);
  });

  test('whatever the register holds comes out as it went in', async () => {
    const file = await wordFile({
      children: [new Paragraph('{#don_vi}'), new Paragraph('{ten}'), new Paragraph('{/don_vi}')],
    });
    const name = fc
      .string({ unit: fc.constantFrom(...'ĐđƯưỨứăâêôơỹ&<>"\'{}/#@^= ab12') })
      .map(text => text.trim().replace(/ +/g, ' '))
      .filter(text => text !== '');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), names => {
        const filled = fillTemplate(
          file,
          values(
            {},
            names.map(ten => ({ ten })),
          ),
        );
        expect(textsOf(filled).filter(text => text !== '')).toEqual(names);
      }),
    );
  });
});

const tag = fc.constantFrom(...Object.keys(tagLabels), ...Object.keys(listFields), ...Object.keys(fieldLabels), 'xyz');
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'{}#/^@-.=&<> \ta') }),
  fc
    .tuple(fc.constantFrom('{', '{#', '{/', '{^', '{@', '{-w:p '), tag, fc.constantFrom('}', ''))
    .map(parts => parts.join('')),
);

test('a template with any text is either kept and can be filled, or refused with its problems in words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 4 }), async lines => {
      const file = await wordFile(paragraphs(...lines.map(pieces => pieces.join('').replace(/[^\t\P{C}]/gu, ''))));
      try {
        checkTemplate(file);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect(error).toMatchObject({
          code: 'TEMPLATE_BROKEN',
          message: expect.not.stringMatching(/undefined|\bobject\b/),
        });
        return;
      }
      textsOf(fillTemplate(file, values({ nam: '2026' }, [{ tt: '1', ten: 'Chi bộ A' }])));
    }),
    { numRuns: 150 },
  );
});
