import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ExportedReport } from '../../../contract/figures.ts';
import { Checked } from './checked.tsx';

afterEach(cleanup);

const report: ExportedReport = {
  id: '00000000-0000-7000-8000-000000000001',
  at: '2026-12-20T02:00:00.000Z',
  who: 'Người thử',
  fileName: 'Báo cáo.docx',
  asOf: '2026-12-20',
  changed: 1,
};

test('an old figure is shown in its words, marked, under its heading, with what it is now', () => {
  const figure = {
    place: 'Mục II.2',
    label: 'Chi bộ đã đưa nội dung vào sinh hoạt',
    before: '192/206 (93,2%)',
    now: '195/206 (94,7%)',
    heading: '2. Sinh hoạt chi bộ',
    excerpt: '…đã có 192/206 chi bộ đưa nội dung…',
  };
  render(<Checked fileName="sửa.docx" report={report} old={[figure]} onBack={() => undefined} />);
  const line = screen.getByRole('listitem');
  expect(line.querySelector('mark')?.textContent).toBe('192/206');
  expect(line.textContent).toContain('2. Sinh hoạt chi bộ');
  expect(line.textContent).toContain('192/206 (93,2%) nay là 195/206 (94,7%)');
});

test('a file without old figures is told apart from a register where nothing changed', () => {
  render(<Checked fileName="sửa.docx" report={report} old={[]} onBack={() => undefined} />);
  expect(screen.getByText('Không còn số cũ nào trong tệp.')).toBeTruthy();
  cleanup();
  render(<Checked fileName="sửa.docx" report={{ ...report, changed: 0 }} old={[]} onBack={() => undefined} />);
  expect(screen.getByText(/số liệu không thay đổi nên tệp không có số cũ/)).toBeTruthy();
});
