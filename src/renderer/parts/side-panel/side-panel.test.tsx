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

test('while it is being saved nothing is typed or saved again, and the focus stays', async () => {
  const submit = vi.fn();
  const panel = (held: boolean) => (
    <SidePanel title="Thêm đơn vị" onClose={() => undefined} onSubmit={submit} held={held}>
      <input aria-label="Tên đơn vị" />
    </SidePanel>
  );
  const { rerender } = render(panel(false));
  const user = userEvent.setup();
  const name = screen.getByLabelText<HTMLInputElement>('Tên đơn vị');
  await user.type(name, 'Chi bộ 1');
  rerender(panel(true));
  await user.keyboard(' và 2{Control>}{Enter}{/Control}');
  expect([name.value, document.activeElement]).toEqual(['Chi bộ 1', name]);
  expect(submit).not.toHaveBeenCalled();
  rerender(panel(false));
  await user.keyboard('0');
  expect(name.value).toBe('Chi bộ 10');
});

test('Ctrl+Enter saves from anywhere in the panel', async () => {
  const submit = vi.fn();
  render(<PageWithPanel onSubmit={submit} />);
  const user = userEvent.setup();
  await user.click(screen.getByText('Mở'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(submit).toHaveBeenCalledTimes(1);
});
