import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChoice, readCount, readDay, readYear, readYears } from './usage.ts';
import { usage, usageOf } from './words/help.ts';
import { documentUsage } from './words.ts';

describe('a refused value says what is expected instead, with an example', () => {
  test.each([
    [() => readYear('26'), 'Giá trị “26” của --year không đúng. Cần một năm từ 2020 đến 2100, ví dụ 2026.'],
    [
      () => readDay('20/12/2026', '--as-of'),
      'Giá trị “20/12/2026” của --as-of không đúng. Cần một ngày viết NĂM-THÁNG-NGÀY, ví dụ 2026-12-20.',
    ],
    [() => readCount('ba', '--units'), 'Giá trị “ba” của --units không đúng. Cần một số từ 0 đến 20000, ví dụ 38.'],
    [() => readYears('2030-2026'), 'ví dụ 2026 hoặc 2026-2030.'],
    [
      () => readChoice({ ban: 1, 'dang-uy': 2 }, 'tinh', '--letterhead'),
      'Cần một trong các giá trị ban, dang-uy; ví dụ ban.',
    ],
  ])('%s', (read, sentence) => {
    expect(read).toThrow(sentence);
  });
});

describe('help', () => {
  const table = readFileSync(join(import.meta.dirname, 'index.ts'), 'utf8');
  const commands = [...table.matchAll(/^ {2}'?([\w-]+)'?(?:: \w+)?,$/gm)].map(([, name]) => name ?? '');

  test.each(commands)('%s tells of itself, with an example and the exit codes', name => {
    const told = name === 'document' ? documentUsage : usageOf(name);
    expect(told).toMatch(new RegExp(`Ví dụ:\\n {2}npm run -s cli -- ${name}\\b`));
    expect(told).toContain('Kết quả (mã thoát): 0 đã làm;');
  });

  test('the whole list names every command and says which ones print ids', () => {
    expect(commands.length).toBeGreaterThan(20);
    for (const name of commands) expect(usage).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
    expect(usage).toContain('lệnh units in ra cả hai');
    expect(usage).toContain('lệnh rounds in ra mã');
  });
});
