import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { notReached, standInRegister } from '../../app/testing/stand-in-register.ts';
import { Surroundings } from '../../app/testing/surroundings.tsx';
import { NewReminderPanel } from './reminder-panel.tsx';

afterEach(cleanup);

// A paragraph that grows measures itself anew when a font arrives; jsdom has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

const panel = (roundId: string | undefined) => (
  <MantineProvider env="test">
    <Surroundings>
      <NewReminderPanel roundId={roundId} onClose={() => undefined} />
    </Surroundings>
  </MantineProvider>
);
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ghi chú' });

test('a reminder half typed is still there after looking elsewhere, and while the rounds of another year are read', async () => {
  standInRegister(notReached);
  const { unmount } = render(panel('yearly'));
  const user = userEvent.setup();
  await user.type(note(), 'Đã gọi văn thư');
  unmount();
  const { rerender } = render(panel('yearly'));
  expect(note().value).toBe('Đã gọi văn thư');
  rerender(panel(undefined));
  expect(note().value).toBe('Đã gọi văn thư');
  expect(screen.getByRole('button', { name: /^Ghi lần đôn đốc/ })).toHaveProperty('disabled', true);
  rerender(panel('quarterly'));
  await waitFor(() => expect(note().value).toBe('Đã gọi văn thư'));
  expect(screen.getByRole('button', { name: /^Ghi lần đôn đốc/ })).toHaveProperty('disabled', false);
});
