import { expect, test } from 'vitest';
import { bareReceipt } from '../records/bare.ts';
import { asProposed, openOffice, sampleReports } from './testing/office.ts';

test('eight reports as units send them are each proposed to their unit, with number, date and form of the copy', async () => {
  const { propose } = await openOffice();
  const { reports } = await propose(sampleReports());
  const said = reports.map(({ files, result, unitName, fields }) => [
    ...[files[0]?.fileName, result, unitName],
    ...[fields.documentNumber, fields.documentDate, fields.copyForm, fields.combined],
  ]);
  expect(said.toSorted()).toEqual(
    [
      ['417 HPI nam 2026.docx', 'recognised', 'Đảng ủy Sở Tài chính', '417/BC-STC', '2026-12-03', 'soft', false],
      [
        'BC công tác xây dựng Đảng Sở Ngoại vụ.docx',
        'recognised',
        'Chi bộ Sở Ngoại vụ',
        '46-BC/CB',
        '2026-12-04',
        'soft',
        true,
      ],
      ['BC so 162 Dang uy So Y te.docx', 'recognised', 'Đảng ủy Sở Y tế', '162-BC/ĐU', '2026-12-08', 'soft', false],
      [
        'BC_BVDK_193_signed.pdf',
        'recognised',
        'Đảng ủy Bệnh viện Đa khoa tỉnh',
        '193-BC/ĐU',
        '2026-12-11',
        null,
        false,
      ],
      [
        'Báo cáo TGDV Quỹ ĐTPT.docx',
        'wrongRound',
        'Chi bộ Quỹ Đầu tư phát triển tỉnh',
        '07-BC/CB',
        '2025-12-03',
        'soft',
        false,
      ],
      [
        'bao cao chi so hanh phuc bao tang.doc.docx',
        'recognised',
        'Chi bộ Bảo tàng tỉnh',
        '48-BC/CB',
        '2026-12-03',
        'soft',
        false,
      ],
      ['doan nghe thuat gui.docx', 'recognised', 'Chi bộ Đoàn Nghệ thuật ca múa kịch tỉnh', null, null, 'soft', false],
      ['z6113548207731_thu vien.jpg', 'recognised', 'Chi bộ Thư viện tỉnh', null, null, 'photo', false],
    ].toSorted(),
  );
});

test("last year's report is proposed as sent by mistake, with the reason", async () => {
  const { propose } = await openOffice();
  const { reports } = await propose(sampleReports());
  const wrong = reports.find(({ result }) => result === 'wrongRound');
  expect(wrong?.fields.notCountedReason).toBe('Báo cáo năm 2025, không thuộc đợt báo cáo năm 2026');
});

test('nothing is filed before it is confirmed; what was confirmed is one operation with its files, and one undo', async () => {
  const { call, roundId, propose } = await openOffice();
  const { ticket, reports } = await propose(sampleReports());
  const inRound = async () => (await call.receipts.list({ roundId, page: { offset: 0, limit: 200 } })).items;
  expect(await inRound()).toEqual([]);

  const done = await call.intake.accept({ ticket, roundId, reports: reports.map(asProposed) });
  expect(done).toMatchObject({ receipts: 8, files: 8, unchanged: 0 });
  expect(done.operation?.sentence).toBe('Ghi nhận 08 báo cáo từ tệp gửi đến');
  const filed = await inRound();
  expect(filed.map(({ unitName }) => unitName).toSorted()).toEqual(reports.map(({ unitName }) => unitName).toSorted());
  expect(filed.filter(({ notCountedReason }) => notCountedReason !== null)).toHaveLength(1);
  for (const { id } of filed) {
    expect(await call.attachments.list({ noun: 'receipt', recordId: id })).toHaveLength(1);
  }

  await call.history.undo({});
  expect(await inRound()).toEqual([]);
});

test('the same files a second time are known and bring nothing new', async () => {
  const { call, roundId, propose } = await openOffice();
  const first = await propose(sampleReports());
  await call.intake.accept({ ticket: first.ticket, roundId, reports: first.reports.map(asProposed) });
  const { reports } = await propose(sampleReports());
  expect(reports.map(({ result }) => result)).toEqual(reports.map(() => 'duplicate'));
  expect(reports[0]?.reason).toMatch(/^Tệp này đã lưu cùng báo cáo của .+, nhận ngày 09\/12\/2026\.$/);
});

test('a picture is looked at before it is confirmed and kept the way up the clerk turned it', async () => {
  const { call, roundId, propose } = await openOffice();
  const photos = sampleReports().filter(({ fileName }) => fileName.endsWith('.jpg'));
  const { ticket, reports } = await propose(photos);
  const [key = ''] = reports.flatMap(({ files }) => files.map(file => file.key));
  const seen = await call.intake.look({ ticket, key });
  expect(Buffer.from(await seen.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  await expect(call.intake.look({ ticket, key: 'khác' })).rejects.toMatchObject({ code: 'TICKET_EXPIRED' });
  const turned = reports.map(report => ({ ...asProposed(report), files: [{ key, turn: 90 as const }] }));
  await call.intake.accept({ ticket, roundId, reports: turned });
  const [{ id = '' } = {}] = (await call.receipts.list({ roundId, page: { offset: 0, limit: 10 } })).items;
  expect(await call.attachments.list({ noun: 'receipt', recordId: id })).toMatchObject([{ turn: 90 }]);
});

test('a file of a report that is recorded already is kept with that arrival', async () => {
  const { call, roundId, idOf, propose } = await openOffice();
  const unitId = idOf('Đảng ủy Sở Y tế');
  const { record } = await call.receipts.create({
    ...bareReceipt({ roundId, unitId, receivedOn: '2026-12-08' }),
    ...{ incomingNumber: '1188', documentNumber: '162-BC/ĐU', documentDate: '2026-12-08' },
  });
  const { ticket, reports } = await propose(sampleReports().filter(({ fileName }) => fileName.includes('162')));
  expect(reports[0]?.receiptId).toBe(record.id);
  const done = await call.intake.accept({ ticket, roundId, reports: reports.map(asProposed) });
  expect(done).toMatchObject({ receipts: 0, files: 1 });
  expect(await call.attachments.list({ noun: 'receipt', recordId: record.id })).toHaveLength(1);
});

test('one file may be the report of several units', async () => {
  const { call, roundId, idOf, propose } = await openOffice();
  const { ticket, reports } = await propose(sampleReports().filter(({ fileName }) => fileName.includes('162')));
  const unitIds = [idOf('Đảng ủy Sở Y tế'), idOf('Chi bộ Trung tâm Pháp y')];
  const done = await call.intake.accept({
    ...{ ticket, roundId },
    reports: reports.map(report => ({ ...asProposed(report), unitIds })),
  });
  expect(done).toMatchObject({ receipts: 2, files: 2 });
});
