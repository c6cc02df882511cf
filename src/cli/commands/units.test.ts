import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addTestOffice, openTestRegister, temporaryFolder } from '../../core/testing/open-test-register.ts';
import { readCommandLine } from '../usage.ts';
import { makeForms } from './forms.ts';
import { rounds } from './round.ts';
import { units } from './units.ts';

test('a unit is named by its id or by its name as people say it; another name is told plainly and nothing is written', async () => {
  const { register, call, folder } = openTestRegister();
  await addTestOffice(call);
  register.close();
  const place = temporaryFolder();
  const at = ['--year', '2026', '--data', folder];
  const forms = (unit: string, out: string) =>
    makeForms(readCommandLine(['forms', '--format', 'docx', '--out', join(place, out), '--unit', unit, ...at]));
  await expect(forms('khong-co', 'khong')).rejects.toThrow('Không có đơn vị nào có mã hoặc tên “khong-co”.');
  await expect(forms('i', 'khong')).rejects.toThrow('Hãy nêu mã đơn vị:\n');
  expect(existsSync(join(place, 'khong'))).toBe(false);

  const { json, text } = await units(readCommandLine(['units', ...at]));
  const [told = ''] = text.split('\n').filter(line => line.endsWith('Đảng ủy Sở Y tế'));
  expect(json).toContainEqual(expect.objectContaining({ id: told.slice(0, 36), name: 'Đảng ủy Sở Y tế' }));
  await forms(told.slice(0, 36), 'theo-ma');
  await forms('so y te', 'theo-ten');
  expect(readdirSync(join(place, 'theo-ten'))).toEqual(readdirSync(join(place, 'theo-ma')));
  expect(readdirSync(join(place, 'theo-ten'))).toHaveLength(1);
});

test('rounds are printed with the ids that --round takes', async () => {
  const { register, call, folder } = openTestRegister();
  const { items } = await call.rounds.list({ page: { offset: 0, limit: 5 } });
  register.close();
  const { json, text } = await rounds(readCommandLine(['rounds', '--data', folder]));
  expect(json).toMatchObject(items.map(({ id, kind }) => ({ id, kind })));
  for (const { id, title } of items) expect(text).toMatch(new RegExp(`${id}.*${title}`));
});
