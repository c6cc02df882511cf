import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { SidePanel } from './side-panel.tsx';

afterEach(cleanup);

function PageWithPanel({ onSubmit }: { readonly onSubmit?: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Mở
      </button>
      {open && (
        <SidePanel title="Ghi nhận báo cáo" onClose={() => setOpen(false)} {...(onSubmit ? { onSubmit } : {})}>
          <input aria-label="Số đến" />
        </SidePanel>
      )}
    </>
  );
}

test('the focus goes into the first field and, on Esc, back to where it came from', async () => {
  render(<PageWithPanel />);
  const user = userEvent.setup();
  await user.click(screen.getByText('Mở'));
  expect(document.activeElement).toBe(screen.getByLabelText('Số đến'));
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('Số đến')).toBeNull();
  expect(document.activeElement).toBe(screen.getByText('Mở'));
});

test('Ctrl+Enter saves from anywhere in the panel', async () => {
  const submit = vi.fn();
  render(<PageWithPanel onSubmit={submit} />);
  const user = userEvent.setup();
  await user.click(screen.getByText('Mở'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(submit).toHaveBeenCalledTimes(1);
});
