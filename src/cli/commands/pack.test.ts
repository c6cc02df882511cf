import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCommandLine } from '../usage.ts';
import { makeForms } from './forms.ts';
import { pack } from './pack.ts';
import { init } from './upkeep.ts';

async function register(): Promise<{ readonly place: string; readonly data: readonly string[] }> {
  const place = mkdtempSync(join(tmpdir(), 'so-theo-doi-goi-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const data = ['--data', join(place, 'so')];
  await init(readCommandLine(['init', ...data]));
  return { place, data };
}

test('a register that was moved is taken back once; one that was never moved says so', async () => {
  const { place, data } = await register();
  const takeBack = () => pack(readCommandLine(['pack', '--take-back', ...data]));
  expect((await takeBack()).text).toContain('chưa chuyển đi máy nào');
  await pack(readCommandLine(['pack', '--move', '--out', join(place, 'so.goi'), ...data]));
  expect((await takeBack()).json).toEqual({ takenBack: true });
  expect((await takeBack()).json).toEqual({ takenBack: false });
});

test('what is no id of a unit is named, not taken for a round without units', async () => {
  const { place, data } = await register();
  const forms = ['forms', '--year', '2026', '--format', 'docx', '--unit', 'xx', '--out', join(place, 'phieu'), ...data];
  await expect(makeForms(readCommandLine(forms))).rejects.toThrow('Không có đơn vị nào có mã hoặc tên “xx”.');
});
