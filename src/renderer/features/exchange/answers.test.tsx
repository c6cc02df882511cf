import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ImportQuestion } from '../../../contract/exchange.ts';
import { Answers } from './answers.tsx';

afterEach(cleanup);

const question: ImportQuestion = {
  key: 'Theo dõi 2026!B7',
  sheet: 'Theo dõi 2026',
  cell: 'B7',
  value: 'VP tỉnh',
  sentence: '“VP tỉnh” là đơn vị nào trong danh sách?',
  candidates: [
    { key: 'van-phong', label: 'Đảng ủy Văn phòng UBND tỉnh' },
    { key: 'chi-bo', label: 'Chi bộ Văn phòng' },
  ],
  holdsRow: true,
};

test('each candidate is one click, and leaving it is always offered', async () => {
  const given: string[] = [];
  render(<Answers question={question} given={null} onAnswer={answer => given.push(answer)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Chi bộ Văn phòng' }));
  await userEvent.click(screen.getByRole('button', { name: 'Để lại, không nhập' }));
  expect(given).toEqual(['chi-bo', 'skip']);
});

test('the given answer is the pressed one', () => {
  render(<Answers question={question} given="van-phong" onAnswer={() => undefined} />);
  expect(screen.getAllByRole('button', { pressed: true }).map(button => button.textContent)).toEqual([
    'Đảng ủy Văn phòng UBND tỉnh',
  ]);
});
