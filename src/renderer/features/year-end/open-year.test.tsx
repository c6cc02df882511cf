import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { NewYearPreview } from '../../../contract/new-year.ts';
import { Surroundings } from '../../app/testing/surroundings.tsx';
import { OpenYear } from './open-year.tsx';

afterEach(cleanup);

const signer = { authority: null, title: 'Trưởng ban', name: 'Người ký' };
const preview: NewYearPreview = {
  ...{ year: 2027, existing: null, roster: 38, byKind: [], previous: null, models: [], modelsKnown: 0 },
  ...{ openProposals: 0, unstatedProposals: 0, signers: { version: 4, board: signer, committee: signer } },
  round: {
    ...{ kind: 'yearly', year: 2027, title: 'năm 2027', periodFrom: '2027-01-01', periodTo: '2027-12-31' },
    ...{ basis: null, dueOn: '2027-12-10', cutOff: null, note: null },
  },
};

test('who will sign in the next year, half typed, is still there after looking at another page', async () => {
  const page = (
    <MantineProvider env="test">
      <Surroundings>
        <OpenYear preview={preview} />
      </Surroundings>
    </MantineProvider>
  );
  const board = () => within(screen.getAllByRole('group')[0] ?? document.body);
  const name = () => board().getByRole<HTMLInputElement>('textbox', { name: 'Họ tên' });
  const { unmount } = render(page);
  await userEvent.setup().type(name(), ' mới');
  unmount();
  render(page);
  expect(name().value).toBe('Người ký mới');
});
