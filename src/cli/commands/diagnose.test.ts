import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { readCommandLine } from '../usage.ts';
import { diagnose } from './diagnose.ts';
import { init } from './upkeep.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-theo-doi-chan-doan-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('diagnose writes one zip that can be read first, and never over what is there', async () => {
  const data = ['--data', join(folder, 'so')];
  await init(readCommandLine(['init', ...data]));
  const out = join(folder, 'chan-doan.zip');
  const { json } = await diagnose(readCommandLine(['diagnose', '--out', out, ...data]));
  expect(json).toMatchObject({ out });
  expect(Object.keys(unzipSync(readFileSync(out)))).toContain('chan-doan.txt');
  await expect(diagnose(readCommandLine(['diagnose', '--out', out, ...data]))).rejects.toThrow('Tệp được giữ nguyên');
});
