import { strToU8, zipSync } from 'fflate';

/** A run: size in points, then b, i, u as wanted. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly look?: string;
  readonly align?: 'left' | 'center' | 'both';
  readonly line?: boolean;
  readonly spacing?: string;
}

function paragraph({ text, size, look = '', align = 'center', line = false, spacing = 'w:line="240"' }: Line): string {
  const marks = ['b', 'i'].filter(mark => look.includes(mark)).map(mark => `<w:${mark}/>`);
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map(slot => `w:${slot}="Times New Roman"`).join(' ');
  const run = `<w:r><w:rPr><w:rFonts ${fonts}/>${marks.join('')}<w:sz w:val="${size * 2}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const drawn = line
    ? '<w:r><w:drawing><wp:anchor><wp:extent cx="900000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
    : '';
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="120" ${spacing} w:lineRule="auto"/><w:ind w:firstLine="${align === 'both' ? 720 : 0}"/><w:jc w:val="${align}"/></w:pPr>${run}${drawn}</w:p>`;
}

function table(...cells: readonly (readonly Line[])[]): string {
  const columns = cells.map(() => '<w:gridCol w:w="4600"/>').join('');
  const row = cells.map(lines => `<w:tc><w:tcPr/>${lines.map(paragraph).join('')}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid><w:tr>${row}</w:tr></w:tbl>`;
}

const namespaces = ['w', 'wp', 'a', 'wps', 'r'].map(prefix => `xmlns:${prefix}="urn:${prefix}"`).join(' ');

/** A .docx with this body, with Decree 30's usual margins. */
export function wordFileOf(body: string, section = ''): Uint8Array {
  const page =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1020" w:bottom="1247" w:left="1814" w:header="567" w:footer="567" w:gutter="0"/>';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr>${section === '' ? page : section}</w:sectPr></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const right: readonly Line[] = [
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13, look: 'b' },
  { text: 'Độc lập - Tự do - Hạnh phúc', size: 14, look: 'b', line: true },
  { text: 'Lạng Sơn, ngày 03 tháng 08 năm 2026', size: 13, look: 'i' },
];

function ending(authority: string, post: string): string {
  return table(
    [
      { text: 'Nơi nhận:', size: 12, look: 'bi', align: 'left' },
      { text: '- Như trên;', size: 11, align: 'left' },
      { text: '- Lưu: VT, TH.', size: 11, align: 'left' },
    ],
    [
      { text: authority, size: 14, look: 'b' },
      { text: post, size: 14, look: 'b' },
    ],
  );
}

/** Báo cáo as Nghị định 30/2020/NĐ-CP has it. */
export function stateReport(): Uint8Array {
  return wordFileOf(
    [
      table(
        [
          { text: 'UBND TỈNH LẠNG SƠN', size: 13 },
          { text: 'SỞ TÀI CHÍNH', size: 13, look: 'b', line: true },
          { text: 'Số: 12/BC-STC', size: 13 },
        ],
        right,
      ),
      paragraph({ text: 'BÁO CÁO', size: 14, look: 'b' }),
      paragraph({ text: 'Kết quả tuyên truyền năm 2026', size: 14, look: 'b', line: true }),
      paragraph({ text: 'Căn cứ Luật Tổ chức chính quyền địa phương;', size: 13, look: 'i', align: 'both' }),
      paragraph({ text: 'Sở Tài chính báo cáo kết quả như sau:', size: 13, align: 'both', spacing: 'w:line="360"' }),
      paragraph({ text: 'Trên đây là báo cáo của Sở Tài chính./.', size: 13, align: 'both' }),
      ending('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
    ].join(''),
  );
}

/** Công văn as Nghị định 30/2020/NĐ-CP has it. */
export function stateLetter(): Uint8Array {
  return wordFileOf(
    [
      table(
        [
          { text: 'UBND TỈNH LẠNG SƠN', size: 13 },
          { text: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', size: 13, look: 'b', line: true },
          { text: 'Số: 125/SGDĐT-VP', size: 13 },
          { text: 'V/v báo cáo kết quả tuyên truyền', size: 13 },
        ],
        right,
      ),
      paragraph({ text: 'Kính gửi: Đảng ủy UBND tỉnh.', size: 14 }),
      paragraph({ text: 'Sở Giáo dục và Đào tạo báo cáo như sau./.', size: 13, align: 'both' }),
      ending('TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'),
    ].join(''),
  );
}
