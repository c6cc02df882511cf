import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useLayoutEffect } from 'react';
import { afterEach, expect, test } from 'vitest';
import { hasTyped, useKeys } from './use-keys.ts';

afterEach(cleanup);

function Form({ note }: { readonly note: string }) {
  return (
    <>
      <input aria-label="Số đến" />
      <input aria-label="Ghi chú" defaultValue={note} />
      <button type="button">Ghi</button>
    </>
  );
}

test('a field that only got the focus leaves Ctrl+Z to the register; one typed into keeps it', async () => {
  render(<Form note="đã có" />);
  const number = screen.getByRole('textbox', { name: 'Số đến' });
  const note = screen.getByRole('textbox', { name: 'Ghi chú' });
  await userEvent.click(note);
  expect(hasTyped(note)).toBe(false);
  await userEvent.type(note, ' thêm');
  expect(hasTyped(note)).toBe(true);
  await userEvent.click(number);
  expect([hasTyped(number), hasTyped(note)]).toEqual([false, false]);
  expect(hasTyped(screen.getByRole('button'))).toBe(false);
});

test('what a person deleted is typing still; a field emptied by saving is not', async () => {
  render(<Form note="" />);
  const number = screen.getByRole('textbox', { name: 'Số đến' });
  await userEvent.type(number, '12');
  await userEvent.clear(number);
  expect(hasTyped(number)).toBe(true);
  await userEvent.type(number, '1262');
  Reflect.set(number, 'value', '');
  expect(hasTyped(number)).toBe(false);
});

function Seen({ page, told }: { readonly page: number; readonly told: number[] }) {
  useKeys({ PageDown: () => told.push(page) });
  return null;
}

/** Presses the key in the very step that draws the page. */
function Pressed({ page, children }: { readonly page: number; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    if (page > 0) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
  }, [page]);
  return children;
}

test('a key pressed as soon as a page is drawn is for that page, not for the one before', () => {
  const told: number[] = [];
  const shown = (page: number) => (
    <Pressed page={page}>
      <Seen page={page} told={told} />
    </Pressed>
  );
  const { rerender } = render(shown(1));
  rerender(shown(2));
  expect(told).toEqual([1, 2]);
});

function Taking({
  name,
  told,
  children,
}: {
  readonly name: string;
  readonly told: string[];
  readonly children?: ReactNode;
}) {
  useKeys({
    PageDown: event => {
      event.preventDefault();
      told.push(name);
    },
  });
  return children;
}

test('a key that several know is taken once, by the one that stands longest', async () => {
  const told: string[] = [];
  const shown = (more: ReactNode) => (
    <Taking name="page" told={told}>
      <Taking name="part" told={told} />
      {more}
    </Taking>
  );
  const { rerender } = render(shown(null));
  rerender(shown(<Taking name="opened since" told={told} />));
  await userEvent.keyboard('{PageDown}');
  expect(told).toEqual(['part']);
});
