import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rowFits } from '../packages/fits.ts';
import { flatten } from '../packages/flatten.ts';
import { query } from '../storage/query.ts';
import { addTestOffice, openTestRegister } from '../testing/open-test-register.ts';

const fileName = 'z6113548207731_thu vien.jpg';
const photo = readFileSync(resolve(import.meta.dirname, '../../../test/fixtures/bao-cao', fileName));

async function officeWithPhoto() {
  const office = openTestRegister();
  const { cell } = await addTestOffice(office.call);
  const at = { noun: 'unit', recordId: cell.id } as const;
  const { record } = await office.call.attachments.add({ ...at, file: new Blob([new Uint8Array(photo)]), fileName });
  return { ...office, at, record };
}

test('a picture stands as it was taken until somebody turns it; everybody then sees it turned, and one undo turns it back', async () => {
  const { call, at, record } = await officeWithPhoto();
  expect(record.turn).toBe(0);
  const { operation } = await call.attachments.turn({ id: record.id, turn: 90 });
  expect(operation?.sentence).toBe(`Xoay ảnh “${fileName}”`);
  expect(await call.attachments.list(at)).toMatchObject([{ turn: 90 }]);
  expect(await call.attachments.view({ id: record.id })).toEqual({ kind: 'picture', turn: 90 });
  const read = await call.passages.read({ attachmentId: record.id, convertLegacy: false });
  expect(read).toEqual({ kind: 'picture', turn: 90 });
  await call.history.undo({});
  expect(await call.attachments.list(at)).toMatchObject([{ turn: 0 }]);
});

test('turned as it stands already is no operation, and the file itself stays byte for byte', async () => {
  const { call, record } = await officeWithPhoto();
  await call.attachments.turn({ id: record.id, turn: 270 });
  expect((await call.attachments.turn({ id: record.id, turn: 270 })).operation).toBeNull();
  const { ticket } = await call.attachments.take({ id: record.id });
  expect(Buffer.from(await (await call.files.take({ ticket })).arrayBuffer()).equals(photo)).toBe(true);
});

test('its history says in words which way it was turned, and nothing of it for a file just kept', async () => {
  const { call, record } = await officeWithPhoto();
  await call.attachments.turn({ id: record.id, turn: 90 });
  const { items } = await call.history.list({ page: { offset: 0, limit: 2 } });
  const told = await Promise.all(items.map(({ id }) => call.history.ofOperation({ id })));
  const turns = told.map(({ records }) =>
    records.flatMap(({ fields }) => fields.filter(({ field }) => field === 'turn')),
  );
  expect(turns).toEqual([[{ field: 'turn', label: 'Hướng xem ảnh', from: 'Không xoay', to: 'Xoay phải 90°' }], []]);
});

test('a package may speak of a file that was kept before pictures could be turned; no other angle fits', async () => {
  const { register } = await officeWithPhoto();
  const rows = register.database.read(query.selectFrom('attachment').selectAll().compile());
  const before = rows.map(({ turn: _, ...row }) => row)[0] ?? {};
  expect(flatten('attachment', before).get('turn')).toBe(0);
  expect(rowFits(register, 'attachment', before)).toBe(true);
  expect(rowFits(register, 'attachment', { ...before, turn: 180 })).toBe(true);
  expect(rowFits(register, 'attachment', { ...before, turn: 45 })).toBe(false);
});
