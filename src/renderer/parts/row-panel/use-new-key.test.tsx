import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { useNewKey } from './use-new-key.ts';

afterEach(cleanup);

function List({ onNew }: { readonly onNew: () => void }) {
  useNewKey(onNew);
  return <input aria-label="Tìm" />;
}

test('Insert begins a new record, but not from inside a field', async () => {
  const onNew = vi.fn();
  render(<List onNew={onNew} />);
  await userEvent.keyboard('{Insert}');
  expect(onNew).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByLabelText('Tìm'));
  await userEvent.keyboard('{Insert}');
  expect(onNew).toHaveBeenCalledTimes(1);
});
