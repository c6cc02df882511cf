import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Register } from '../register.ts';
import { addTestOffice, openTestRegister, temporaryFolder } from '../testing/open-test-register.ts';
import { openAttachment } from './open-copy.ts';

const pdf = new TextEncoder().encode('%PDF-1.7\nbáo cáo');

/** A register whose host shows files, and what it was asked to show. */
async function office(answer = true) {
  const { register, call, folder } = openTestRegister();
  const { cell } = await addTestOffice(call);
  const copies = join(temporaryFolder(), 'mo-xem');
  const asked: string[] = [];
  const outside = {
    folder: copies,
    show: async (path: string) => {
      asked.push(path);
      return answer;
    },
  };
  const hosted: Register = { ...register, outside };
  const add = async (fileName: string, bytes: Uint8Array = pdf) => {
    const at = { noun: 'unit', recordId: cell.id } as const;
    return (await call.attachments.add({ ...at, file: new Blob([new Uint8Array(bytes)]), fileName })).record;
  };
  return { hosted, call, folder, copies, asked, add };
}

test('a file is shown as a copy that can only be read, for this user alone; what is kept stays as it was', async () => {
  const { hosted, copies, asked, add } = await office();
  const { id } = await add('Báo cáo ký số.pdf');
  await openAttachment(hosted, { id });
  const [path = ''] = asked;
  expect(basename(path)).toBe('Báo cáo ký số.pdf');
  expect(readFileSync(path)).toEqual(Buffer.from(pdf));
  expect(statSync(path).mode & 0o777).toBe(0o444);
  expect(statSync(copies).mode & 0o077).toBe(0);
  await openAttachment(hosted, { id });
  expect(new Set(asked).size).toBe(2);
});

test('a name too long for any system is cut before its ending; marks that turn it around are gone', async () => {
  const { hosted, asked, add } = await office();
  const { id } = await add(`${'Báo cáo kết quả thực hiện Chỉ số hạnh phúc '.repeat(12)}\u202Exslx.PDF`);
  await openAttachment(hosted, { id });
  const name = basename(asked[0] ?? '');
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(235);
  expect(name).toMatch(/^Báo cáo.*\.PDF$/u);
  expect(name).not.toMatch(/\p{Cf}/u);
});

test('what could run is not opened, even where it came into the register another way', async () => {
  const { hosted, folder, asked, add } = await office();
  const { id } = await add('Báo cáo.pdf');
  const program = Buffer.from('MZ\u0090 chương trình');
  const sha256 = createHash('sha256').update(program).digest('hex');
  mkdirSync(join(folder, 'tep'), { recursive: true });
  writeFileSync(join(folder, 'tep', sha256), program);
  hosted.database.run('UPDATE attachment SET sha256 = ? WHERE id = ?', [sha256, id]);
  await expect(openAttachment(hosted, { id })).rejects.toMatchObject({ data: { reason: 'program' } });
  expect(asked).toEqual([]);
});

test.each(['hồ sơ.zip', 'cài đặt.reg7', 'không đuôi'])(
  '%s is not handed to the system; it is saved by hand',
  async fileName => {
    const { hosted, copies, asked, add } = await office();
    const { id } = await add(fileName);
    await expect(openAttachment(hosted, { id })).rejects.toMatchObject({ data: { reason: 'notOpened' } });
    expect(asked).toEqual([]);
    expect(() => readdirSync(copies)).toThrow();
  },
);

test('where nothing opens it, and where the host cannot, a sentence says what to do', async () => {
  const { hosted, call, add } = await office(false);
  const { id } = await add('a.pdf');
  await expect(openAttachment(hosted, { id })).rejects.toThrow('Hãy lưu tệp ra ngoài');
  await expect(call.attachments.open({ id })).rejects.toThrow('Hãy lưu tệp ra ngoài');
});
