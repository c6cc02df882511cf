import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { usualEnding } from './number-ending.ts';
import { TextField } from './text-field.tsx';

afterEach(cleanup);

describe('the usual ending of document numbers', () => {
  test.each([
    [['61-BC/ĐU', '62-BC/ĐU', '7-BC/CB'], '-BC/ĐU'],
    [['61-BC/ĐU', null, null], null],
    [['61-BC/ĐU', '62-BC/ĐU', 'Báo cáo', 'số 4', '5', '6-BC/CB'], null],
    [['2026-12-01', '2026-12-02'], null],
    [[], null],
  ])('of %j is %s', (numbers, ending) => {
    expect(usualEnding(numbers)).toBe(ending);
  });
});

function Field() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <MantineProvider env="test">
      <TextField label="Số, ký hiệu" value={value} onChange={setValue} ending="-BC/ĐU" />
    </MantineProvider>
  );
}

async function typed(keys: string): Promise<string> {
  render(<Field />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Số, ký hiệu' });
  await userEvent.type(field, keys);
  return field.value;
}

describe('a field that knows the ending', () => {
  test('completes a bare number as it is typed', async () => {
    expect(await typed('88')).toBe('88-BC/ĐU');
  });

  test('leaves what is typed in full as it is typed', async () => {
    expect(await typed('88-CV/ĐU')).toBe('88-CV/ĐU');
  });

  test('gives the bare number back with one Delete', async () => {
    expect(await typed('88{Delete}')).toBe('88');
  });

  test('adds nothing to what is no number', async () => {
    expect(await typed('không số 8')).toBe('không số 8');
  });
});
