import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Surroundings } from '../../app/testing/surroundings.tsx';
import { DayField } from '../fields/day-field.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { SidePanel } from './side-panel.tsx';

afterEach(cleanup);

function Panel({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <MantineProvider env="test">
      <Surroundings>
        {open && (
          <SidePanel title="Ghi nhận báo cáo" onClose={() => setOpen(false)}>
            {children}
          </SidePanel>
        )}
      </Surroundings>
    </MantineProvider>
  );
}

test('the first Esc closes an open list, the second the panel', async () => {
  const choices = [{ value: 'first', label: 'Quý I' }] as const;
  render(
    <Panel>
      <SelectField label="Kỳ" value={null} choices={choices} onChange={() => undefined} />
    </Panel>,
  );
  const user = userEvent.setup();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { name: 'Quý I' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('the first Esc closes an open calendar and gives its button the focus back, the second closes the panel', async () => {
  render(
    <Panel>
      <DayField label="Ngày nhận" value="2026-12-09" onChange={() => undefined} />
    </Panel>,
  );
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: 'Chọn ngày trên lịch' });
  await user.click(button);
  const calendar = await screen.findByRole('dialog');
  await screen.findByText('10');
  await waitFor(() => expect(calendar.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).toBeNull();
});
