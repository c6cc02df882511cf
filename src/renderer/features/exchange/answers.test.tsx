import { MantineProvider } from '@mantine/core';
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
  takes: 'candidates',
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

test('what the cell should have said can be typed; leaving the field untouched answers nothing', async () => {
  const given: string[] = [];
  const asked = { ...question, candidates: [], takes: 'value' as const };
  render(<Answers question={asked} given={null} onAnswer={answer => given.push(answer)} />, {
    wrapper: MantineProvider,
  });
  const field = screen.getByRole('textbox', { name: /^Gõ giá trị đúng/ });
  await userEvent.click(field);
  await userEvent.tab();
  expect(given).toEqual([]);
  await userEvent.type(field, '8/9{Enter}');
  expect(given).toEqual(['8/9']);
});

test('what was typed and could not be read is said', () => {
  const asked = { ...question, candidates: [], takes: 'value' as const };
  render(<Answers question={asked} given={null} notTaken="8-9?" onAnswer={() => undefined} />, {
    wrapper: MantineProvider,
  });
  expect(screen.getByRole('textbox')).toHaveProperty('value', '8-9?');
  screen.getByText('Chưa đọc được giá trị này.');
});
