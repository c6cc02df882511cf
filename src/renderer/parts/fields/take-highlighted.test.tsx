import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SelectField } from './select-field.tsx';

afterEach(cleanup);

/** What a list still has to do after it opened. */
async function settled(): Promise<void> {
  await act(() => new Promise<void>(resolve => setTimeout(resolve, 0)));
}

test('Enter right after letters takes the choice that is highlighted and goes no further', async () => {
  const change = vi.fn();
  const behind = vi.fn();
  render(
    <MantineProvider env="test">
      <form onKeyDown={behind}>
        <SelectField
          label="Kỳ"
          value={null}
          choices={[
            { value: 'first', label: 'Quý I' },
            { value: 'second', label: 'Cả năm' },
          ]}
          onChange={change}
        />
      </form>
    </MantineProvider>,
  );
  const field = screen.getByRole('combobox');
  act(() => field.focus());
  fireEvent.change(field, { target: { value: 'ca' } });
  await settled();
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' });
  expect(change).toHaveBeenCalledExactlyOnceWith('second');
  expect(behind).not.toHaveBeenCalled();
});
