import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillWorkbook } from '../../core/forms/testing/fill.ts';
import { addTestOffice, openTestRegister, temporaryFolder } from '../../core/testing/open-test-register.ts';
import { readCommandLine } from '../usage.ts';
import { makeForms } from './forms.ts';
import { ingest } from './ingest.ts';
import { undo } from './upkeep.ts';

test('forms go out into a folder and come back from one; the same folder again is nothing new', async () => {
  const { register, call, folder } = openTestRegister();
  await addTestOffice(call);
  register.close();
  const place = temporaryFolder();
  const [out, post] = [join(place, 'phiếu'), join(place, 'thư đến')];
  const at = ['--year', '2026', '--data', folder];
  await makeForms(readCommandLine(['forms', '--format', 'xlsx', '--out', out, ...at]));
  const names = readdirSync(out);
  expect(names).toHaveLength(3);
  mkdirSync(join(post, 'Zalo'), { recursive: true });
  const filled = await fillWorkbook(readFileSync(join(out, names[0] ?? '')), { answers: { sessions: '12' } });
  writeFileSync(join(post, 'Zalo', 'gửi lại.xlsx'), filled);
  writeFileSync(join(post, 'rỗng.docx'), '');
  const folderTold = () => ingest(readCommandLine(['ingest', post, ...at]));
  const first = await folderTold();
  expect(first.json).toMatchObject({
    files: [
      { file: 'Zalo/gửi lại.xlsx', kind: 'form', unit: 'Đảng ủy Sở Y tế', result: 'recognised', reason: null },
      { file: 'rỗng.docx', kind: 'other', unit: null, result: 'damaged', reason: expect.stringContaining('rỗng.docx') },
    ],
    new: 1,
    changed: 0,
  });
  const taken = await ingest(readCommandLine(['ingest', post, '--accept', ...at]));
  expect(taken.json).toMatchObject({ new: 1, accepted: { files: 1 } });
  expect((await folderTold()).json).toMatchObject({ new: 0, changed: 0, files: [{ result: 'duplicate' }, {}] });
  await undo(readCommandLine(['undo', '--data', folder]));
  expect((await folderTold()).json).toMatchObject({ new: 1, changed: 0 });
});
