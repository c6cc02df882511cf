import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { proposeReports } from './propose.ts';
import { asProposed, fixture, openOffice, type SentFile, sampleReports, sent } from './testing/office.ts';

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const wide = (name: string) => Buffer.from(name, 'utf16le');
const heic = Uint8Array.of(0, 0, 0, 24, ...Buffer.from('ftypheic'), 0, 0, 0, 0);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

/** An Office file whose list of parts goes on and on. */
function swollen(fileName: string, type: string, filler: string): SentFile {
  const types = `<Types><Override ContentType="${type}"/>${filler}</Types>`;
  return sent(fileName, zipSync({ '[Content_Types].xml': Buffer.from(types), 'xl/workbook.xml': Buffer.from('<a/>') }));
}
const blanks = ' '.repeat(35_000_000);
const noise = Array.from({ length: 200_000 }, (_, index) => `<Default Extension="${index}"/>`).join('');

describe('what cannot be read is said in a sentence and stops nothing else', () => {
  test.each([
    ['bom.xlsx', swollen('bom.xlsx', 'spreadsheetml', blanks), /không an toàn/, false],
    ['bom.docx', swollen('bom.docx', 'wordprocessingml', blanks), /không an toàn/, false],
    ['dai.xlsx', swollen('dai.xlsx', 'spreadsheetml', noise), /không an toàn/, false],
    ['rong.docx', sent('rong.docx'), /0 byte/, false],
    ['bao cao so y te.doc', sent('bao cao so y te.doc', ole, wide('WordDocument')), /đời cũ \(\.doc\)/, true],
    ['khoa.docx', sent('khoa.docx', ole, wide('EncryptedPackage')), /mật khẩu/, true],
    ['anh.heic', sent('anh.heic', heic), /\.heic/, true],
    ['hong.docx', sent('hong.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)), /hỏng/, false],
    ['hong.pdf', sent('hong.pdf', '%PDF-1.7 gì đó'), /hỏng/, true],
    ['bao cao.exe', sent('bao cao.exe', Uint8Array.of(0x4d, 0x5a)), /chương trình/, false],
    ['nen.rar', sent('nen.rar', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 1)), /giải nén/, true],
  ])('%s', async (_, file, sentence, canBeFiled) => {
    const { propose } = await openOffice();
    const { reports } = await propose([file, fixture('bao-cao/BC so 162 Dang uy So Y te.docx')]);
    const [wrong, good] = reports;
    expect([wrong?.reason, ...(wrong?.notes ?? [])].join(' ')).toMatch(sentence);
    expect(wrong?.canBeFiled).toBe(canBeFiled);
    // A refused file that can be confirmed all the same says in its row what confirming does.
    const saysWhat = /Vẫn xác nhận thì chỉ ghi nhận báo cáo và lưu nguyên tệp này/.test(wrong?.reason ?? '');
    if (wrong?.result === 'damaged') expect(saysWhat).toBe(canBeFiled);
    expect(good?.unitName).toBe('Đảng ủy Sở Y tế');
  });

  test('a file of 300 MB is refused by its size; none of it is read', async () => {
    const { register, roundId } = await openOffice();
    const file = { size: 300 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('it was read')) };
    for await (const step of proposeReports(register, { roundId, files: [{ file, fileName: 'to.pdf' }] })) {
      if (step.type !== 'proposal') continue;
      expect(step.proposal.reports[0]).toMatchObject({ result: 'damaged', canBeFiled: false });
      expect(step.proposal.reports[0]?.reason).toMatch(/quá lớn/);
    }
  });

  test('so is one whose bytes were not even sent', async () => {
    const { propose } = await openOffice();
    const { reports } = await propose([{ ...sent('to.pdf'), bytes: 300 * 1024 * 1024 }]);
    expect(reports).toMatchObject([{ canBeFiled: false, reason: expect.stringMatching(/quá lớn/) }]);
  });

  test('a folder of 10,000 files is refused in one sentence before any of them is read', async () => {
    const { propose } = await openOffice();
    const one = sent('a.pdf', '%PDF-');
    await expect(propose(Array.from({ length: 10_000 }, () => one))).rejects.toThrow(/nhiều nhất 300 tệp/);
  });

  test('so is a .zip that holds as many', async () => {
    const { propose } = await openOffice();
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.txt`, Buffer.from('a')]));
    await expect(propose([sent('nhieu.zip', zipSync(many))])).rejects.toThrow(/nhiều nhất 300 tệp/);
  });

  test('what cannot be kept cannot be confirmed either', async () => {
    const { call, roundId, idOf, propose } = await openOffice();
    const { ticket, reports } = await propose([sent('rong.docx')]);
    const confirmed = reports.map(report => ({ ...asProposed(report), unitIds: [idOf('Đảng ủy Sở Y tế')] }));
    await expect(call.intake.accept({ ticket, roundId, reports: confirmed })).rejects.toThrow();
  });
});

describe('a .zip', () => {
  const bytesOf = (name: string) =>
    readFileSync(join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'bao-cao', name));

  test('is opened; a file without a name of its own takes its folder for it', async () => {
    const { propose } = await openOffice();
    const zip = zipSync({
      'bao cao/162.docx': bytesOf('BC so 162 Dang uy So Y te.docx'),
      'Chi bộ Thanh tra tỉnh/bao cao.jpg': jpeg,
      '__MACOSX/._162.docx': Buffer.from('x'),
    });
    const { reports } = await propose([sent('gui.zip', zip)]);
    expect(reports.map(({ unitName }) => unitName)).toEqual(['Đảng ủy Sở Y tế', 'Chi bộ Thanh tra tỉnh']);
  });
});

describe('pictures', () => {
  const picture = (name: string, mark: number) => sent(name, jpeg, Uint8Array.of(mark));

  test('that differ in their page number are one report, in the order of the pages', async () => {
    const { propose } = await openOffice();
    const names = [
      'Sở Xây dựng trang 10.jpg',
      'Sở Xây dựng trang 2.jpg',
      'Thư viện (1).jpg',
      'Sở Xây dựng trang 1.jpg',
    ];
    const { reports } = await propose(names.map((name, index) => picture(name, index)));
    expect(reports.map(({ files }) => files.map(({ fileName }) => fileName))).toEqual([
      ['Sở Xây dựng trang 1.jpg', 'Sở Xây dựng trang 2.jpg', 'Sở Xây dựng trang 10.jpg'],
      ['Thư viện (1).jpg'],
    ]);
    expect(reports.map(({ unitName }) => unitName)).toEqual(['Đảng ủy Sở Xây dựng', 'Chi bộ Thư viện tỉnh']);
  });

  test('without any name are one report that is asked about; dropped on a line they are of that unit', async () => {
    const { idOf, propose } = await openOffice();
    const files = [picture('z6113548207731.jpg', 1), picture('z6113548207732.jpg', 2)];
    const asked = await propose(files);
    expect(asked.reports).toHaveLength(1);
    expect(asked.reports[0]).toMatchObject({ result: 'unknown', unitId: null });
    const unitId = idOf('Chi bộ Thư viện tỉnh');
    const { reports } = await propose([...files, picture('khac.jpg', 3)], unitId);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ unitId, result: 'recognised' });
  });

  test('that Zalo and a telephone numbered are two reports, and no unit is guessed from such a name', async () => {
    const { propose } = await openOffice();
    const names = ['z6113548207731.jpg', 'IMG_0012.jpg', 'z6113548207732.jpg', 'IMG_0013.jpg', 'ảnh.jpg'];
    const { reports } = await propose(names.map((name, index) => picture(name, index)));
    expect(reports.map(({ files, candidates }) => [files.length, candidates])).toEqual([
      [2, []],
      [2, []],
      [1, []],
    ]);
  });
});

test('two names that speak of different units are asked about', async () => {
  const { propose } = await openOffice();
  const [report] = sampleReports().filter(({ fileName }) => fileName.includes('162'));
  const { reports } = await propose([{ fileName: 'Báo cáo Sở Xây dựng.docx', file: report?.file ?? new Blob() }]);
  expect(reports[0]).toMatchObject({ result: 'asked', unitId: null });
  expect(reports[0]?.candidates.map(({ unitName }) => unitName)).toEqual(['Đảng ủy Sở Y tế', 'Đảng ủy Sở Xây dựng']);
});
