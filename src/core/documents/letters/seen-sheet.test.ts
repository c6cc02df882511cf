import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PaperChoice, SeenTable } from '../../../contract/index.ts';
import { openTestRegister } from '../../testing/open-test-register.ts';
import { seenSheet } from './seen-sheet.ts';

const seen: SeenTable = {
  title: 'Đơn vị',
  note: 'Lọc: Loại hình: Chi bộ cơ sở.',
  columns: [
    { heading: 'TT', align: 'center', width: 48 },
    { heading: 'Tên đơn vị', align: 'left', width: 400 },
    { heading: 'Kết quả', align: 'center', width: 80 },
  ],
  rows: [
    { kind: 'group', number: '', text: 'Chi bộ cơ sở (02)' },
    { kind: 'row', cells: ['1', 'Chi bộ Văn phòng', '5/7'] },
    { kind: 'row', cells: ['2', 'Chi bộ Thanh tra'] },
  ],
};

test('a table of the screen keeps its columns, groups and order on paper, every row of full length', () => {
  const { table } = seenSheet(seen);
  expect(table.columns.map(({ heading }) => heading)).toEqual(['TT', 'Tên đơn vị', 'Kết quả']);
  expect(table.rows).toEqual([
    { kind: 'group', number: 'I', text: 'Chi bộ cơ sở (02)' },
    { kind: 'row', cells: ['1', 'Chi bộ Văn phòng', '5/7'] },
    { kind: 'row', cells: ['2', 'Chi bộ Thanh tra', ''] },
  ]);
  const whole = table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  expect(whole).toBeLessThanOrEqual(252);
  expect(whole).toBeGreaterThan(250);
});

test('a table without numbers is numbered, as the office numbers its lists', () => {
  const { table } = seenSheet({ ...seen, columns: seen.columns.slice(1), rows: [{ kind: 'row', cells: ['a', 'b'] }] });
  expect(table.columns[0]?.heading).toBe('TT');
  expect(table.rows).toEqual([{ kind: 'row', cells: ['1', 'a', 'b'] }]);
});

async function fileOf(more: Partial<PaperChoice>): Promise<{ name: string; parts: Record<string, Uint8Array> }> {
  const { call } = openTestRegister();
  const choice = { kind: 'list', year: 2026, asOf: '2026-12-20', seen, ...more } as const;
  for await (const step of await call.papers.make({ choice })) {
    if (step.type !== 'file') continue;
    const file = await call.files.take({ ticket: step.ticket });
    return { name: step.fileName, parts: unzipSync(new Uint8Array(await file.arrayBuffer())) };
  }
  throw new Error('nothing was made');
}

test('a table of the screen is made as a workbook whose counts stay text', async () => {
  const { name, parts } = await fileOf({ workbook: true });
  expect(name).toBe('Đơn vị.xlsx');
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('5/7');
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('Lọc: Loại hình');
  expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('numFmtId="49"');
});

test('the same table is made as an appendix and as a sheet with who drew it up', async () => {
  const appendix = strFromU8((await fileOf({})).parts['word/document.xml'] ?? new Uint8Array());
  expect(appendix).toContain('PHỤ LỤC');
  const plain = strFromU8((await fileOf({ plain: true })).parts['word/document.xml'] ?? new Uint8Array());
  expect(plain).toContain('NGƯỜI LẬP BIỂU');
  expect(plain).toContain('Lọc: Loại hình: Chi bộ cơ sở.');
});
