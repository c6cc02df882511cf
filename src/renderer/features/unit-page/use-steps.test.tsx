import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useSteps } from './use-steps.ts';

afterEach(cleanup);

const ORDER = ['a', 'b', 'c', 'd'];

function neighbour(id: string, by: number): { readonly id: string } | null {
  const next = ORDER[ORDER.indexOf(id) + by];
  return next === undefined ? null : { id: next };
}

/** A page whose units arrive only when asked for. */
function Pages() {
  const [id, setId] = useState('b');
  const [arrived, setArrived] = useState('b');
  useSteps(id, arrived === id ? { previous: neighbour(id, -1), next: neighbour(id, 1) } : undefined, setId);
  return (
    <button type="button" onClick={() => setArrived(id)}>
      {arrived === id ? id : 'loading'}
    </button>
  );
}

const here = () => screen.getByRole('button').textContent;

test('Alt+↓ and Alt+↑ pressed quickly lose none: each counts from the unit that is on its way', async () => {
  render(<Pages />);
  const user = userEvent.setup();
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  expect(here()).toBe('loading');
  await user.click(screen.getByRole('button'));
  await user.click(screen.getByRole('button'));
  expect(here()).toBe('d');
});

test('past either end nothing happens, and the way back is open', async () => {
  render(<Pages />);
  const user = userEvent.setup();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await user.click(screen.getByRole('button'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(here()).toBe('a');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await user.click(screen.getByRole('button'));
  expect(here()).toBe('b');
});
