import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PaperChoice } from '../../../contract/index.ts';
import { plainReceipt } from '../../receipts/testing/plain-receipt.ts';
import type { Caller } from '../../router/caller.ts';
import { addTestOffice, addUnit, openTestRegister, temporaryFolder } from '../../testing/open-test-register.ts';
import { refused } from '../../testing/refused.ts';
import { plainText } from '../structure/text.ts';
import { planPapers } from './plan.ts';

const asOf = '2026-12-20';
const chase = { kind: 'chase', year: 2026, asOf } as const;
const page = { offset: 0, limit: 200 };

async function bytesOf(call: Caller, choice: PaperChoice): Promise<{ fileName: string; bytes: Uint8Array }> {
  for await (const step of await call.papers.make({ choice })) {
    if (step.type !== 'file') continue;
    const file = await call.files.take({ ticket: step.ticket });
    return { fileName: step.fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  throw new Error('nothing was made');
}

describe('công văn đôn đốc', () => {
  test('up to six units stand in the head; more are in a list behind the letter', async () => {
    const { call, register } = openTestRegister();
    await addTestOffice(call);
    const few = planPapers(register, chase).papers[0]?.structure;
    expect(few?.letter?.addressed?.recipients).toEqual([
      '- Đảng ủy Sở Y tế;',
      '- Chi bộ Ban Dân tộc;',
      '- Đoàn Thanh niên UBND tỉnh.',
    ]);
    expect(few?.letter?.title).toBeNull();
    expect(few?.letter?.letterhead.subject).toBe(
      'về việc đôn đốc gửi báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026',
    );
    expect(few?.letter?.signature.recipients[0]).toBe('- Như trên;');
    expect(few?.appendices).toEqual([]);
    for (const name of ['A', 'B', 'C', 'D']) await addUnit(call, { name: `Chi bộ ${name}`, kind: 'grassrootsCell' });
    const many = planPapers(register, chase).papers[0]?.structure;
    expect(many?.letter?.addressed?.recipients).toEqual([
      'Các chi bộ, đảng ủy cơ sở, tổ chức chính trị - xã hội chưa gửi báo cáo (có danh sách kèm theo).',
    ]);
    expect(many?.appendices[0]?.table?.rows).toHaveLength(7);
    expect(many?.appendices[0]?.reference).toBe(
      '(Kèm theo Công văn số        -CV/BTGDV, ngày      tháng 12 năm 2026 của\u00A0Ban\u00A0Tuyên\u00A0giáo\u00A0và\u00A0Dân\u00A0vận\u00A0Đảng\u00A0ủy)',
    );
  });

  test('the text speaks of the list only where it holds all units counted there', async () => {
    const { call, register } = openTestRegister();
    const { committee, cell, roundId } = await addTestOffice(call);
    const others = [];
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) {
      others.push((await addUnit(call, { name: `Chi bộ ${name}`, kind: 'grassrootsCell' })).id);
    }
    const textOf = (unitIds?: string[]) => {
      const planned = planPapers(register, { ...chase, unitIds }).papers[0]?.structure;
      expect(planned?.letter?.addressed?.recipients[0]).toContain('(có danh sách kèm theo)');
      return (planned?.letter?.body ?? []).map(paragraph => plainText(paragraph.text)).join(' ');
    };
    const chosen = [committee.id, ...others];
    expect(textOf()).toContain('(0/9 đơn vị) (có danh sách kèm theo).');
    expect(textOf(chosen)).toContain('(0/9 đơn vị).');
    await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
    expect(textOf()).toContain('còn 08 đơn vị chưa gửi (có danh sách kèm theo).');
    expect(textOf(chosen)).toContain('còn 08 đơn vị chưa gửi.');
  });

  test('under the committee’s head the committee speaks', async () => {
    const { call, register } = openTestRegister();
    const { cell } = await addTestOffice(call);
    const choice = { ...chase, letterhead: 'committee' as const, unitIds: [cell.id], withConsequence: true, times: 2 };
    const letter = planPapers(register, choice).papers[0]?.structure.letter;
    const text = (letter?.body ?? []).map(paragraph => plainText(paragraph.text)).join(' ');
    expect(text).toContain('Đảng ủy UBND tỉnh chưa nhận được báo cáo của Chi bộ Ban Dân tộc.');
    expect(text).toContain('Sau thời hạn trên, Ban Tuyên giáo và Dân vận Đảng ủy tổng hợp danh sách');
    expect(letter?.addressed?.recipients).toEqual(['Chi bộ Ban Dân tộc.']);
    expect(letter?.letterhead.numberAndSymbol).toContain('-CV/ĐU');
    expect(letter?.signature.authority).toBe('T/M BAN THƯỜNG VỤ');
  });

  test('one a unit: each in a file of its own, packed, or in a folder that appears whole', async () => {
    const { call, register } = openTestRegister();
    await addTestOffice(call);
    const { fileName, bytes } = await bytesOf(call, { ...chase, each: true });
    expect(fileName).toBe('Công văn đôn đốc.zip');
    const names = [
      '001 Đảng ủy Sở Y tế - Công văn đôn đốc.docx',
      '002 Chi bộ Ban Dân tộc - Công văn đôn đốc.docx',
      '003 Đoàn Thanh niên UBND tỉnh - Công văn đôn đốc.docx',
    ];
    expect(Object.keys(unzipSync(bytes))).toEqual(names);
    const folder = join(temporaryFolder(), 'đôn đốc');
    register.files.offerPlace('token', folder);
    const steps = [];
    for await (const step of await call.papers.make({ choice: { ...chase, each: true }, destination: 'token' })) {
      steps.push(step);
    }
    expect(steps.at(-1)).toEqual({ type: 'folder', folderName: 'đôn đốc', files: 3 });
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(readdirSync(join(folder, '..'))).toEqual(['đôn đốc']);
  });

  test('stopped half-way, nothing is written', async () => {
    const { call, register } = openTestRegister();
    await addTestOffice(call);
    const folder = join(temporaryFolder(), 'đôn đốc');
    register.files.offerPlace('token', folder);
    const stop = new AbortController();
    const making = (async () => {
      const input = { choice: { ...chase, each: true }, destination: 'token' };
      for await (const step of await call.papers.make(input, { signal: stop.signal })) {
        if (step.type === 'progress' && step.done === 1) stop.abort();
      }
    })();
    await making.catch(() => undefined);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  test('the time is counted from the log; the consolidated report says how often and by which letters', async () => {
    const { call } = openTestRegister();
    const { cell, roundId } = await addTestOffice(call);
    await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
    await call.papers.record({ choice: chase, on: '2026-12-11' });
    const second = await call.papers.outline(chase);
    expect(second.pieces[0]?.text).toContain('(lần 2)');
    expect((await call.papers.record({ choice: chase, on: '2026-12-16' })).operation?.sentence).toBe(
      'Ghi vào sổ văn bản “đôn đốc gửi báo cáo kết quả tuyên truyền, nâng cao Chỉ số hạnh phúc năm 2026 (lần 2)”',
    );
    const [later, first] = (await call.papers.list({ year: 2026, page })).items.toSorted((left, right) =>
      right.subject.localeCompare(left.subject),
    );
    if (!first || !later) throw new Error('two letters were recorded');
    const dated = { number: '56-CV/BTGDV', issuedOn: '2026-12-11' };
    await call.papers.change({ id: first.id, version: 1, changes: dated });
    const report = { year: 2026, asOf, letterhead: 'board', addressee: 'standing' } as const;
    const outline = await call.reports.outline(report);
    const text = outline.pieces.map(piece => piece.text).join('\n');
    expect(text).toContain(
      'Ban đã đôn đốc 02 lần bằng văn bản (Công văn số 56-CV/BTGDV, ngày 11/12/2026; Công văn ngày 16/12/2026).',
    );
    expect(
      (await call.reports.outline({ ...report, asOf: '2026-12-15' })).pieces.map(piece => piece.text).join(),
    ).toContain('Ban đã đôn đốc 01 lần');
  });
});

test('letters that went out on one day are one time of đôn đốc, whichever time it is for each unit', async () => {
  const { call } = openTestRegister();
  const { committee } = await addTestOffice(call);
  await call.papers.record({ choice: { ...chase, unitIds: [committee.id] }, on: '2026-12-12' });
  const [first] = (await call.papers.list({ year: 2026, page })).items;
  if (!first) throw new Error('a letter was recorded');
  const dated = { number: '12-CV/BTGDV', issuedOn: '2026-12-12' };
  await call.papers.change({ id: first.id, version: 1, changes: dated });
  // The committee's second letter, the other two units' first.
  await call.papers.record({ choice: { ...chase, each: true }, on: '2026-12-16' });
  const outline = await call.reports.outline({ year: 2026, asOf, letterhead: 'board', addressee: 'standing' });
  expect(outline.pieces.map(piece => piece.text).join('\n')).toContain(
    'Ban đã đôn đốc 02 lần bằng văn bản (Công văn số 12-CV/BTGDV, ngày 12/12/2026; 03 công văn, ngày 16/12/2026).',
  );
});

describe('who is written to', () => {
  test('where there is nobody, the register says why', async () => {
    const { call } = openTestRegister();
    const reason = async (choice: PaperChoice) => (await refused(call.papers.outline(choice))).data;
    expect(await reason(chase)).toEqual({ reason: 'nobodyOverdue' });
    expect(await reason({ ...chase, kind: 'before' })).toEqual({ reason: 'nobodyAwaited' });
    expect(await reason({ ...chase, kind: 'complete' })).toEqual({ reason: 'nobodyAsked' });
    expect(await reason({ ...chase, kind: 'notice' })).toEqual({ reason: 'nobodyExpected' });
    expect(await reason({ ...chase, kind: 'list' })).toEqual({ reason: 'nothingListed' });
    expect(await reason({ ...chase, year: 2030 })).toEqual({ reason: 'noRound' });
    expect((await call.papers.outline({ ...chase, kind: 'request' })).count).toBe(1);
    expect((await call.papers.outline({ ...chase, kind: 'quick' })).count).toBe(1);
  });

  test('after the last day nobody is reminded of it any more: those who have not sent are urged', async () => {
    const { call } = openTestRegister();
    const { cell } = await addTestOffice(call);
    const overdue = { ...chase, kind: 'before' } as const;
    expect(await refused(call.papers.outline(overdue))).toMatchObject({
      data: { reason: 'deadlineOver' },
      message: 'Đã qua hạn báo cáo. Hãy lập công văn đôn đốc.',
    });
    const one = await refused(call.papers.outline({ ...overdue, unitIds: [cell.id] }));
    expect(one.data).toEqual({ reason: 'deadlineOver' });
  });

  test('before the last day a message reminds, after it it urges; both count in the log as what they are', async () => {
    const { call } = openTestRegister();
    const { roundId } = await addTestOffice(call);
    const messages = { kind: 'messages', year: 2026, asOf: '2026-12-04' } as const;
    const before = await call.papers.outline(messages);
    expect(before.messages.map(message => message.unitName)).toEqual([
      null,
      'Đảng ủy Sở Y tế',
      'Chi bộ Ban Dân tộc',
      'Đoàn Thanh niên UBND tỉnh',
    ]);
    expect(before.messages[0]?.text).toContain('(còn 05 ngày)');
    await call.papers.record({ choice: messages, on: '2026-12-04' });
    await call.papers.record({ choice: { ...messages, asOf }, on: asOf });
    const { items } = await call.reminders.list({ roundId, asOf, page });
    expect(items.slice(0, 2)).toMatchObject([
      { times: 0, channel: 'zalo' },
      { times: 1, channel: 'zalo' },
    ]);
    const { fileName, bytes } = await bytesOf(call, { ...messages, asOf });
    expect(fileName).toBe('Tin nhắn Zalo.txt');
    // Notepad of an older Windows takes the text for UTF-8 by its mark alone.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(bytes)).toMatch(
      /^Đến hết ngày 20\/12\/2026, Ban TGDV .*\r\nCác đơn vị chưa gửi:\r\n1\. Đảng ủy Sở Y tế\r\n/,
    );
  });

  test('of a closed round letters and messages speak of the day it was closed for', async () => {
    const { call, register } = openTestRegister();
    const { roundId, committee, cell } = await addTestOffice(call);
    await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id, receivedOn: '2026-12-05' });
    await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id, receivedOn: '2026-12-18' });
    const { version } = await call.rounds.get({ id: roundId });
    await call.rounds.close({ id: roundId, version, asOf: '2026-12-12' });
    const letter = planPapers(register, chase).papers[0]?.structure.letter;
    const text = (letter?.body ?? []).map(paragraph => plainText(paragraph.text)).join(' ');
    expect(text).toContain('Đến hết ngày 12/12/2026, đã có 1/3 đơn vị gửi báo cáo, còn 02 đơn vị chưa gửi.');
    expect(text).toContain('trước ngày 25/12/2026');
    const { messages } = await call.papers.outline({ ...chase, kind: 'messages', hour: '15h00' });
    expect(messages[0]?.text).toContain('Đến hết ngày 12/12/2026, ');
    expect(messages[0]?.text).toContain('2. Đoàn Thanh niên UBND tỉnh');
    const quick = planPapers(register, { ...chase, kind: 'quick' }).papers[0]?.structure.letter;
    expect(JSON.stringify(quick?.body)).toContain('số liệu tính đến hết ngày 12/12/2026');
    const list = planPapers(register, { ...chase, kind: 'list', list: 'round', plain: true }).papers[0]?.structure;
    expect(list?.appendices[0]?.reference).toContain('12/12/2026');
  });

  test('written in January about a round closed in December, a paper bears its own day', async () => {
    const { call, register } = openTestRegister();
    const { roundId } = await addTestOffice(call);
    for (const name of ['A', 'B', 'C', 'D']) await addUnit(call, { name: `Chi bộ ${name}`, kind: 'grassrootsCell' });
    const { version } = await call.rounds.get({ id: roundId });
    await call.rounds.close({ id: roundId, version, asOf: '2026-12-12' });
    const planned = (more: Partial<PaperChoice>) =>
      planPapers(register, { ...chase, asOf: '2027-01-06', ...more }).papers[0]?.structure;
    const urged = planned({});
    expect(urged?.letter?.letterhead.placeAndDate).toContain('tháng 01 năm 2027');
    expect(urged?.appendices[0]?.reference).toContain('tháng 01 năm 2027');
    expect(urged?.appendices[0]?.title).toContain('12/12/2026');
    const text = (urged?.letter?.body ?? []).map(paragraph => plainText(paragraph.text)).join(' ');
    expect(text).toContain('Đến hết ngày 12/12/2026');
    expect(text).toContain('trước ngày 11/01/2027');
    expect(planned({ kind: 'request' })?.letter?.letterhead.placeAndDate).toContain('tháng 01 năm 2027');
    const list = planned({ kind: 'list', list: 'round', plain: true })?.appendices[0];
    expect(list?.reference).toContain('12/12/2026');
    expect(list?.drawnUp?.placeAndDate).toContain('tháng 01 năm 2027');
  });

  test('only a message to all who have not sent calls them the remaining ones; to some chosen it names them', async () => {
    const { call } = openTestRegister();
    const { roundId, committee, cell, organisation } = await addTestOffice(call);
    await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' });
    await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id, receivedOn: '2026-12-01' });
    const messages = { kind: 'messages', year: 2026, asOf: '2026-12-04' } as const;
    const textTo = async (more: Partial<PaperChoice>) =>
      (await call.papers.outline({ ...messages, ...more })).messages[0]?.text ?? '';
    expect(await textTo({})).toContain('Đề nghị các đơn vị còn lại gửi');
    const chosen = await textTo({ unitIds: [cell.id, organisation.id] });
    expect(chosen).toContain('Đề nghị các đơn vị có tên dưới đây gửi');
    expect(chosen).toContain('\nCác đơn vị chưa gửi:\n1. Chi bộ Ban Dân tộc\n2. ');
    expect(chosen).not.toContain('còn lại');
  });

  test('a quick report of the committee goes up to the provincial board, and names nobody late', async () => {
    const { call, register } = openTestRegister();
    const { roundId, committee } = await addTestOffice(call);
    await call.receipts.create({ ...plainReceipt, roundId, unitId: committee.id, receivedOn: '2026-12-18' });
    const quickOf = (letterhead: 'board' | 'committee') => {
      const letter = planPapers(register, { ...chase, kind: 'quick', letterhead }).papers[0]?.structure.letter;
      const text = (letter?.body ?? []).map(paragraph => plainText(paragraph.text)).join(' ');
      return { text, recipients: letter?.signature.recipients ?? [] };
    };
    const own = quickOf('board');
    expect(own.text).toContain('Ban Tuyên giáo và Dân vận Đảng ủy báo cáo nhanh Thường trực Đảng ủy kết quả');
    expect(own.text).toContain('là Đảng ủy Sở Y tế');
    const upward = quickOf('committee');
    expect(upward.text).toContain('Đảng ủy UBND tỉnh báo cáo nhanh Ban Tuyên giáo và Dân vận Tỉnh ủy kết quả');
    expect(upward.text).not.toContain('là Đảng ủy Sở Y tế');
    expect(upward.recipients[0]).toBe('- Ban Tuyên giáo và Dân vận Tỉnh ủy (để báo cáo);');
  });

  test('after the last day whoever has an extension is reminded of that day, never of the one gone by', async () => {
    const { call, register } = openTestRegister();
    const { roundId, committee, cell, organisation } = await addTestOffice(call);
    const extend = (id: string, to: string) => call.rounds.extend({ roundId, unitIds: [id], to, reason: null });
    for (const { id } of [committee, cell, organisation]) await extend(id, '2026-12-25');
    const textNow = () => {
      const { papers, messages } = planPapers(register, { ...chase, kind: 'before' });
      const body = papers[0]?.structure.letter?.body ?? [];
      return { letter: body.map(({ text }) => plainText(text)).join(' '), message: messages[0]?.text ?? '' };
    };
    const same = textNow();
    expect(same.letter).toContain(
      'gửi báo cáo trước ngày 10/12/2026; các đơn vị được gia hạn đến hết ngày 25/12/2026.',
    );
    expect(same.letter).toMatch(/chậm nhất ngày 25\/12\/2026\.$/u);
    expect(same.message).toContain('gửi chậm nhất ngày 25/12/2026 (còn 05 ngày). Đề nghị');
    await extend(cell.id, '2026-12-28');
    const each = textNow();
    expect(each.letter).toContain('gửi báo cáo trước ngày 10/12/2026; các đơn vị được gia hạn. ');
    expect(each.letter).toMatch(/ trong thời gian được gia hạn\.$/u);
    expect(each.message).toContain('gửi trong thời gian được gia hạn. Đề nghị');
  });

  test('of a round closed before its last day nobody is reminded any more', async () => {
    const { call } = openTestRegister();
    const { roundId } = await addTestOffice(call);
    const { version } = await call.rounds.get({ id: roundId });
    await call.rounds.close({ id: roundId, version, asOf: '2026-12-04' });
    for (const kind of ['before', 'messages'] as const) {
      expect(await refused(call.papers.outline({ ...chase, kind }))).toMatchObject({
        data: { reason: 'roundClosed' },
        message: 'Đợt đã chốt số liệu khi chưa hết hạn báo cáo nên không còn nhắc.',
      });
    }
  });

  test('phiếu đề nghị bổ sung asks what was asked', async () => {
    const { call, register } = openTestRegister();
    const { cell, roundId } = await addTestOffice(call);
    const received = { ...plainReceipt, documentNumber: '12-BC/CB', documentDate: '2026-12-07' };
    const { record } = await call.receipts.create({ ...received, roundId, unitId: cell.id });
    const asked = { id: record.id, version: 1, askedOn: '2026-12-15', what: 'Số liệu quý IV', due: '2026-12-22' };
    await call.receipts.askToComplete(asked);
    const [paper] = planPapers(register, { ...chase, kind: 'complete' }).papers;
    expect(paper?.structure.fileName).toBe('002 Chi bộ Ban Dân tộc - Phiếu đề nghị bổ sung.docx');
    expect(paper?.structure.letter?.letterhead.numberAndSymbol).toBe('');
    expect(paper?.structure.letter?.body.map(paragraph => plainText(paragraph.text))).toEqual([
      'Qua nghiên cứu Báo cáo số 12-BC/CB, ngày 07/12/2026 của Chi bộ Ban Dân tộc, Ban Tuyên giáo và Dân vận Đảng ủy đề nghị bổ sung, hoàn thiện: Số liệu quý IV.',
      'Báo cáo hoàn thiện gửi về Ban trước ngày 22/12/2026.',
    ]);
  });

  test('a unit that need not report any more is asked to complete nothing', async () => {
    const { call } = openTestRegister();
    const { cell, roundId } = await addTestOffice(call);
    const { record } = await call.receipts.create({ ...plainReceipt, roundId, unitId: cell.id });
    const asked = { id: record.id, version: 1, askedOn: '2026-12-15', what: 'Số liệu quý IV', due: null };
    await call.receipts.askToComplete(asked);
    await call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'Sáp nhập' });
    expect(await refused(call.papers.outline({ ...chase, kind: 'complete' }))).toMatchObject({
      data: { reason: 'nobodyAsked' },
    });
  });

  test('names of late units go with a notice to Thường trực, never to the units', async () => {
    const { call, register } = openTestRegister();
    await addTestOffice(call);
    const text = (withLateUnits: boolean) =>
      JSON.stringify(planPapers(register, { ...chase, kind: 'notice', withLateUnits }).papers[0]?.structure);
    expect(text(false)).not.toContain('Sở Y tế');
    expect(text(false)).toContain('trực thuộc (để thực hiện)');
    expect(text(true)).toContain('Đảng ủy Sở Y tế');
    // What is attached is named in the text, and carries a heading of its own.
    expect(text(true)).toContain('Kèm theo Thông báo này là danh sách đơn vị chưa gửi báo cáo, gửi báo cáo chậm.');
    expect(text(true)).toContain('"title":"DANH SÁCH\\nđơn vị chưa gửi báo cáo, gửi báo cáo chậm');
    expect(text(false)).not.toContain('Kèm theo Thông báo này');
    // The units are asked; Thường trực, who owes nothing, is told.
    expect(text(false)).toContain('Đề nghị cấp ủy các đơn vị chưa gửi báo cáo chỉ đạo hoàn thành');
    expect(text(true)).toContain('tiếp tục đôn đốc cấp ủy các đơn vị chưa gửi báo cáo hoàn thành');
    expect(text(true)).not.toContain('Đề nghị');
  });
});

test('a rendered letter is a Word file whose subject stands under its number', async () => {
  const { call } = openTestRegister();
  await addTestOffice(call);
  const { bytes, fileName } = await bytesOf(call, chase);
  expect(fileName).toBe('Công văn đôn đốc.docx');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml.indexOf('letterSubject')).toBeGreaterThan(xml.indexOf('numberAndSymbol'));
  expect(xml.indexOf('addressedLabel')).toBeGreaterThan(xml.indexOf('letterSubject'));
});
