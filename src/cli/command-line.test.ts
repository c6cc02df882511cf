import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

const program = join(import.meta.dirname, 'index.ts');
const demo = resolve('resources', 'demo');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let place: string;
let data: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'so-theo-doi-lenh-'));
  data = join(place, 'so');
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
});

async function run(...command: readonly string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...command]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    const ended = error as Ended;
    return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr };
  }
}

describe('options that are not understood', () => {
  test.each([
    [['status', '--nam', '2026'], 'Không có tùy chọn “--nam”.'],
    [['status', '--year'], 'Thiếu --year.'],
    [['status', '--year', '2026', '--data='], 'Thiếu --data.'],
    [['status', '--json=x'], 'Tùy chọn --json không kèm giá trị.'],
    [['status', '--year', '2026', '--year', '2027'], 'Tùy chọn --year được nêu nhiều lần.'],
  ])('%j is wrong usage, said in Vietnamese', async (command, sentence) => {
    const { code, stderr } = await run(...command);
    expect([code, stderr.split('\n')[0]]).toEqual([2, sentence]);
  });
});

test('an import with proposals says how many it took, and how many of the notes still wait', async () => {
  await run('init', '--data', data);
  await run('import', 'units', join(demo, 'danh-sach-don-vi.xlsx'), '--accept', '--data', data);
  const tracking = [
    'import',
    'tracking',
    join(demo, 'theo-doi-2026.xlsx'),
    '--year',
    '2026',
    '--accept',
    '--data',
    data,
  ];
  const { stdout } = await run(...tracking, '--with-proposals');
  expect(stdout).toContain('Đã lấy phương án duy nhất ở 0 câu hỏi.');
  expect(stdout).toContain('Còn 6 đề nghị từ ghi chú chưa nhập');
});

test('a file that --out names is never written over silently, and the register not at all', async () => {
  await run('init', '--data', data);
  const kept = join(place, 'da-co.docx');
  writeFileSync(kept, 'cũ');
  writeFileSync(join(place, 'da-co.txt'), 'cũ');
  const report = ['report', '--year', '2026', '--letterhead', 'ban', '--data', data, '--out'];
  const attempts: readonly (readonly [readonly string[], string])[] = [
    [[...report, join(place, 'da-co.txt')], 'Chỉ ghi đè được tệp .docx'],
    [[...report, data], 'là một thư mục'],
    [[...report, join(data, 'so-theo-doi.sqlite')], 'là tệp của sổ đang mở'],
    [['backup', '--data', data, '--out', kept], 'Hãy chọn tên khác.'],
    [['backup', '--data', data, '--out', join(data, 'so-theo-doi.sqlite')], 'là tệp của sổ đang mở'],
  ];
  for (const [command, said] of attempts) {
    const { code, stderr } = await run(...command);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
  }
  expect(readFileSync(kept, 'utf8')).toBe('cũ');
  expect((await run('check', '--data', data)).code).toBe(0);
});

test('an import that changes nothing says that there is nothing to take back', async () => {
  const list = ['import', 'units', join(demo, 'danh-sach-don-vi.xlsx'), '--accept', '--data', data];
  expect((await run(...list)).stdout).toContain('Đã nhập: thêm mới 38');
  expect((await run(...list)).stdout).toContain('Không có gì mới, không có gì để hoàn tác.');
});

test('a folder in the register’s place is told as what it is', async () => {
  mkdirSync(join(data, 'so-theo-doi.sqlite'), { recursive: true });
  const { code, stderr } = await run('check', '--data', data);
  expect(code).toBe(1);
  expect(stderr).toContain('không phải là sổ của chương trình');
  expect(stderr).not.toContain('EISDIR');
});

describe('the round a paper is about', () => {
  test('is named by its kind; one that the year has not is told with those it has, and nothing is written', async () => {
    await run('init', '--data', data);
    const out = join(place, 'bao-cao.docx');
    const report = ['report', '--year', '2026', '--letterhead', 'ban', '--data', data, '--out', out];
    const none = await run(...report, '--round', 'so-ket');
    expect(none.code).toBe(1);
    expect(none.stderr).toContain('Năm 2026 không có đợt báo cáo “so-ket”. Chưa ghi tệp nào.');
    expect(none.stderr).toContain('Định kỳ năm: năm 2026');
    expect(existsSync(out)).toBe(false);
  });
});
