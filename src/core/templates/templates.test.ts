import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { plainReceipt } from '../receipts/testing/plain-receipt.ts';
import { bareFeedback, bareMeeting, bareModel } from '../records/bare.ts';
import { addTestOffice, addUnit, openTestRegister, type TestRegister } from '../testing/open-test-register.ts';

let office: TestRegister;
beforeEach(() => {
  office = openTestRegister();
});

const page = { offset: 0, limit: 50 };
const figures = { year: 2026, asOf: '2026-12-20' };

async function wordFile(...paragraphs: readonly string[]): Promise<Blob> {
  const document = new Document({ sections: [{ children: paragraphs.map(text => new Paragraph(text)) }] });
  return new Blob([await Packer.toArrayBuffer(document)]);
}

async function textOf(ticket: string): Promise<string> {
  const file = await office.call.files.take({ ticket });
  const xml = strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<');
}

function add(file: Blob, fileName = 'mau.docx') {
  return office.call.templates.add({ file, fileName, name: 'Báo cáo của Ban', note: null });
}

describe('a template of the office', () => {
  test('is filled with the figures of the year, texts and lists', async () => {
    await addUnit(office.call, { name: 'Chi bộ A & B', kind: 'grassrootsCell' });
    await addUnit(office.call, { name: 'Chi bộ C', kind: 'grassrootsCell' });
    const { record } = await add(
      await wordFile('Năm {nam}: {da_gui} đơn vị.', '{#don_vi}', '{tt}. {ten}', '{/don_vi}'),
    );
    const { ticket, fileName } = await office.call.templates.fill({ id: record.id, ...figures });
    expect(fileName).toBe('mau 2026.docx');
    expect((await textOf(ticket)).trim()).toBe('Năm 2026: 0/2 đơn vị.\n1. Chi bộ A & B\n2. Chi bộ C');
  });

  test('says of plans nobody answered that there are no figures, not 0/1', async () => {
    await addUnit(office.call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
    const { record } = await add(await wordFile('{co_chuong_trinh}; {co_ke_hoach_rieng}; {chi_bo_sinh_hoat}'));
    const { ticket } = await office.call.templates.fill({ id: record.id, ...figures });
    expect((await textOf(ticket)).trim()).toBe('Chưa có số liệu; Chưa có số liệu; Chưa có số liệu');
  });

  test('says the same of sessions, people and articles nobody reported', async () => {
    await addUnit(office.call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
    const { record } = await add(await wordFile('{so_cuoc}; {luot_nguoi}; {tin_bai}'));
    const { ticket } = await office.call.templates.fill({ id: record.id, ...figures });
    expect((await textOf(ticket)).trim()).toBe('Chưa có số liệu; Chưa có số liệu; Chưa có số liệu');
  });

  test('says of models that there are no figures while nobody reported, and 0 once somebody has', async () => {
    const { committee, roundId } = await addTestOffice(office.call);
    const { record } = await add(await wordFile('{tong_mo_hinh}'));
    const filled = async () =>
      (await textOf((await office.call.templates.fill({ id: record.id, ...figures })).ticket)).trim();
    expect(await filled()).toBe('Chưa có số liệu');
    await office.call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id });
    expect(await filled()).toBe('0');
  });

  test('of a closed round names the day its figures were closed for', async () => {
    const { roundId } = await addTestOffice(office.call);
    const { version } = await office.call.rounds.get({ id: roundId });
    await office.call.rounds.close({ id: roundId, version, asOf: '2026-12-12' });
    const { record } = await add(await wordFile('{so_lieu_den_ngay}'));
    const { ticket } = await office.call.templates.fill({ id: record.id, ...figures });
    expect((await textOf(ticket)).trim()).toBe('12/12/2026');
  });

  test('says of meetings what the report says: points of thousands, and all is not "at least all"', async () => {
    const { committee, cell } = await addTestOffice(office.call);
    const large = await addUnit(office.call, { name: 'Đảng ủy lớn', kind: 'grassrootsCommittee', cellCount: 1196 });
    const { record } = await add(await wordFile('{chi_bo_sinh_hoat}'));
    const filled = async () =>
      (await textOf((await office.call.templates.fill({ id: record.id, ...figures })).ticket)).trim();
    const held = (unitId: string, month: number, doneCount: number | null, totalCount: number | null) =>
      office.call.meetings.create({
        ...bareMeeting({ unitId, year: 2026, month, kind: 'regular' }),
        ...{ content: 'yes', doneCount, totalCount },
      });
    await held(large.id, 9, 1098, 1196);
    expect(await filled()).toBe('ít nhất 1.098/1.206');
    await held(large.id, 10, 1196, 1196);
    await held(committee.id, 10, 9, 9);
    await held(cell.id, 10, null, null);
    expect(await filled()).toBe('1.206/1.206');
  });

  test('names the unit of a model and of a difficulty also after it has closed', async () => {
    const { cell, committee } = await addTestOffice(office.call);
    await office.call.models.create(
      bareModel({ name: 'Cơ quan xanh', type: 'happyOffice', unitIds: [cell.id], year: 2026 }),
    );
    await office.call.feedback.create(
      bareFeedback({ kind: 'difficulty', unitId: cell.id, year: 2026, content: 'Thiếu kinh phí' }),
    );
    const { id, version } = cell;
    await office.call.units.close({ id, version, closedOn: '2026-10-01', successorIds: [committee.id] });
    const { record } = await add(
      await wordFile('{#mo_hinh}{ten}: {don_vi}{/mo_hinh}', '{#khac_phuc}{noi_dung}: {don_vi}{/khac_phuc}'),
    );
    const { ticket } = await office.call.templates.fill({ id: record.id, ...figures });
    expect((await textOf(ticket)).trim()).toBe('Cơ quan xanh: Chi bộ Ban Dân tộc\nThiếu kinh phí: Chi bộ Ban Dân tộc');
  });

  test('a chi bộ cơ sở is one chi bộ, as in the list of units', async () => {
    await addTestOffice(office.call);
    const { record } = await add(await wordFile('{#don_vi}[{so_chi_bo}]{/don_vi}'));
    const { ticket } = await office.call.templates.fill({ id: record.id, ...figures });
    expect((await textOf(ticket)).trim()).toBe('[9][1][]');
  });

  test('is kept in the register, removed and restored with undo', async () => {
    const { record } = await add(await wordFile('{nam}'));
    await office.call.templates.remove({ id: record.id, version: record.version });
    expect((await office.call.templates.list({ page })).total).toBe(0);
    await office.call.history.undo({});
    expect((await office.call.templates.list({ page })).items.map(({ name }) => name)).toEqual(['Báo cáo của Ban']);
  });

  test('every tag the program lists can be used', async () => {
    const tags = await office.call.templates.tags(figures);
    const paragraphs = tags.map(({ tag, fields }) =>
      fields.length === 0 ? `{${tag}}` : `{#${tag}}${fields.map(field => `{${field.tag}}`).join(' ')}{/${tag}}`,
    );
    await expect(add(await wordFile(...paragraphs))).resolves.toMatchObject({ record: { fileName: 'mau.docx' } });
  });
});

describe('a template that is not right is refused with each broken tag named, and nothing is kept', () => {
  test.each([
    ['{nam', 'thẻ “nam” thiếu dấu đóng }'],
    ['nam}', 'thẻ “nam” thiếu dấu mở {'],
    ['{#don_vi}{ten}', 'danh sách “don_vi” chưa có thẻ kết thúc {/don_vi}'],
    ['{#don_vi}{ten}{/mo_hinh}', 'danh sách “don_vi” lại được kết thúc bằng “mo_hinh”'],
    ['{so_dien_thoai_bi_thu}', 'chương trình không có thẻ “so_dien_thoai_bi_thu”'],
    ['{#don_vi}{ket_qua}{/don_vi}', 'thẻ “ket_qua” chỉ dùng trong danh sách, giữa {#mo_hinh} và {/mo_hinh}'],
  ])('%s', async (text, problem) => {
    await expect(add(await wordFile(text))).rejects.toMatchObject({
      code: 'TEMPLATE_BROKEN',
      message: expect.stringContaining(problem),
    });
    expect((await office.call.templates.list({ page })).total).toBe(0);
  });

  test('a file that is no Word file, an empty one, one with a DOCTYPE', async () => {
    const good = new Uint8Array(await (await wordFile('{nam}')).arrayBuffer());
    const parts = unzipSync(good);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const hostile = zipSync({
      ...parts,
      'word/document.xml': strToU8(xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
    });
    for (const bytes of [new Uint8Array(), strToU8('không phải Word'), hostile]) {
      await expect(add(new Blob([new Uint8Array(bytes)]))).rejects.toMatchObject({ code: 'WORD_FILE_REFUSED' });
    }
  });
});
