import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { addTestOffice, addUnit, openTestRegister } from '../testing/open-test-register.ts';

const page = { offset: 0, limit: 20 };

test('an operation tells each record, each field, from what to what, and what must be undone before it', async () => {
  const { call } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const plan = { unitId: cell.id, year: 2026, inProgramme: 'yes', programmeNumber: '12-CTr/CB' } as const;
  const rest = { programmeDate: null, ownPlan: null, ownPlanNumber: null, ownPlanDate: null, note: null } as const;
  const { record } = await call.workPlans.create({ ...plan, ...rest });
  await call.workPlans.change({ id: record.id, version: record.version, changes: { programmeNumber: '15-CTr/CB' } });
  const { items } = await call.history.list({ page });
  const [changed, created] = items;
  const change = await call.history.ofOperation({ id: changed?.id ?? '' });
  expect(change).toMatchObject({
    records: [{ noun: 'workPlan', fields: [{ field: 'programmeNumber', from: '12-CTr/CB', to: '15-CTr/CB' }] }],
    more: 0,
    blockedBy: null,
  });
  expect(change.records[0]?.name).toContain('2026');
  expect(await call.history.ofOperation({ id: created?.id ?? '' })).toMatchObject({ blockedBy: changed?.sentence });
  await call.history.undo({});
  expect(await call.history.ofOperation({ id: created?.id ?? '' })).toMatchObject({ blockedBy: null });
});

test('a unit is told under its name and in the office’s words', async () => {
  const { call } = openTestRegister();
  await addUnit(call, { name: 'Chi bộ Thanh tra', kind: 'grassrootsCell' });
  const { items } = await call.history.list({ page });
  const { records } = await call.history.ofOperation({ id: items[0]?.id ?? '' });
  expect(new Set(records.map(({ noun, name }) => `${noun} ${name}`))).toEqual(new Set(['unit Chi bộ Thanh tra']));
  const told = records.flatMap(({ fields }) => fields.map(({ to }) => to));
  expect(told).toContain('Chi bộ cơ sở');
  expect(told).not.toContain('grassrootsCell');
});

test('settings, roster lines and files are told like every other record', async () => {
  const { call } = openTestRegister();
  const { roundId, cell } = await addTestOffice(call);
  const { version } = await call.settings.get({});
  await call.settings.change({ version, changes: { place: 'Lạng Sơn mới' } });
  await call.rounds.exempt({ roundId, unitIds: [cell.id], reason: 'Mới thành lập' });
  await call.attachments.add({ noun: 'unit', recordId: cell.id, file: new Blob(['a']), fileName: 'Quyết định.txt' });
  const { items } = await call.history.list({ page });
  const told = await Promise.all(items.slice(0, 3).map(({ id }) => call.history.ofOperation({ id })));
  const [file, line, settings] = told.map(({ records }) => records);
  expect(file).toMatchObject([{ noun: 'attachment', name: 'Quyết định.txt' }]);
  expect(line?.flatMap(({ fields }) => fields.map(({ to }) => to))).toContain('Mới thành lập');
  expect(settings?.flatMap(({ fields }) => fields.map(({ to }) => to))).toContain('Lạng Sơn mới');
});

test('of a template and a saved view only what a person named is told, not the file nor how it is kept', async () => {
  const { call } = openTestRegister();
  const document = new Document({ sections: [{ children: [new Paragraph('Năm {nam}')] }] });
  const file = new Blob([await Packer.toArrayBuffer(document)]);
  await call.templates.add({ file, fileName: 'Mẫu.docx', name: 'Báo cáo của Ban', note: null });
  const definition = { order: [], hidden: [], widths: {}, sort: null, filters: {}, groupBy: null, beside: {} };
  await call.views.create({ list: 'units', name: 'Đầu mối', isDefault: true, definition });
  const { items } = await call.history.list({ page });
  const told = await Promise.all(items.slice(0, 2).map(({ id }) => call.history.ofOperation({ id })));
  expect(
    told.flatMap(({ records }) => records.flatMap(({ fields }) => fields.map(({ label, to }) => [label, to]))),
  ).toEqual([
    ['Tên dạng xem', 'Đầu mối'],
    ['Tên mẫu', 'Báo cáo của Ban'],
    ['Tệp', 'Mẫu.docx'],
  ]);
});

test('an operation of many records tells the first ones and counts the rest', async () => {
  const { register, call } = openTestRegister();
  const { cell } = await addUnit(call, { name: 'Chi bộ A', kind: 'grassrootsCell' }).then(unit => ({ cell: unit }));
  register.transact({ name: 'attachment.add', parts: { subject: 'nhiều' } }, writer => {
    for (let count = 0; count < 205; count += 1) {
      writer.insert('attachment', {
        noun: 'unit',
        record_id: cell.id,
        sha256: '0'.repeat(64),
        file_name: `${count}.txt`,
        bytes: 1,
        added_at: '2026-12-20T02:00:00.000Z',
        turn: 0,
      });
    }
  });
  const { items } = await call.history.list({ page });
  const told = await call.history.ofOperation({ id: items[0]?.id ?? '' });
  expect({ records: told.records.length, more: told.more }).toEqual({ records: 200, more: 5 });
});
