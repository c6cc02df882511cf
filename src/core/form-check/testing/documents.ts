import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderDocument } from '../../documents/render.ts';
import { composeReport } from '../../documents/report/compose.ts';
import type { DocumentStructure, LetterPart } from '../../documents/structure/document.ts';
import { buildFacts, officeSettings } from '../../documents/testing/build-facts.ts';

type Parts = Readonly<Record<string, (xml: string) => string>>;

/** A change of the structure before it is rendered, and of the parts of the file after. */
export interface Mutation {
  readonly letter?: (letter: LetterPart) => LetterPart;
  readonly structure?: (structure: DocumentStructure) => DocumentStructure;
  readonly parts?: Parts;
}

const office = officeSettings;

/** A finished report of the office: nothing left open, nothing to find. */
export function reportStructure(): DocumentStructure {
  const choice = { year: 2026, asOf: '2026-12-20', letterhead: 'committee', addressee: 'standing' } as const;
  const report = composeReport(buildFacts(14), choice, office);
  const { letter } = report;
  if (letter === null) throw new Error('a report has a letter');
  return {
    ...report,
    letter: {
      ...letter,
      letterhead: {
        ...letter.letterhead,
        numberAndSymbol: 'Số 12-BC/ĐU',
        placeAndDate: 'Lạng Sơn, ngày 20 tháng 12 năm 2026',
      },
      body: letter.body.map(part => (part.role === 'blank' ? { role: 'text', text: 'Các đơn vị đã chủ động.' } : part)),
      signature: { ...letter.signature, name: 'Nguyễn Văn Mẫu' },
    },
  };
}

/** A công văn to three units, with its bases. */
export function letterStructure(): DocumentStructure {
  const report = reportStructure();
  const { letter } = report;
  if (letter === null) throw new Error('a report has a letter');
  return {
    ...report,
    letter: {
      ...letter,
      letterhead: {
        ...letter.letterhead,
        numberAndSymbol: 'Số 56-CV/ĐU',
        subject: 'về việc báo cáo kết quả tuyên truyền năm 2026',
      },
      title: null,
      addressed: {
        label: 'Kính gửi:',
        recipients: ['- Đảng ủy Sở Y tế;', '- Chi bộ Ban Dân tộc;', '- Đoàn Thanh niên UBND tỉnh.'],
      },
      body: [
        { role: 'text', text: '- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ;' },
        { role: 'text', text: '- Căn cứ Chương trình công tác năm 2026.' },
        { role: 'text', text: 'Ban Thường vụ Đảng ủy đề nghị các đơn vị báo cáo đúng hạn.' },
      ],
      signature: { ...letter.signature, recipients: ['- Như trên;', '- Thường trực Đảng ủy;', '- Lưu Văn phòng.'] },
    },
    appendices: [],
  };
}

export async function rendered(structure: DocumentStructure, mutation: Mutation = {}): Promise<Uint8Array> {
  const letter = structure.letter === null ? null : (mutation.letter?.(structure.letter) ?? structure.letter);
  const changed = { ...structure, letter };
  return withParts(await renderDocument(mutation.structure?.(changed) ?? changed), mutation.parts ?? {});
}

/** The file with some of its parts changed; a change that changes nothing fails the test. */
export function withParts(bytes: Uint8Array, changes: Parts): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const old = strFromU8(parts[name] ?? new Uint8Array());
    const xml = change(old);
    if (xml === old) throw new Error(`nothing changed in ${name}`);
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** A change inside one style of the file. */
export function inStyle(id: string, from: string | RegExp, to: string): Parts {
  return {
    'word/styles.xml': xml => {
      const start = xml.indexOf(`w:styleId="${id}"`);
      const end = xml.indexOf('</w:style>', start);
      return `${xml.slice(0, start)}${xml.slice(start, end).replace(from, to)}${xml.slice(end)}`;
    },
  };
}

/** A change in the text of the document. */
export function inDocument(from: string | RegExp, to: string): Parts {
  return { 'word/document.xml': xml => xml.replace(from, to) };
}
