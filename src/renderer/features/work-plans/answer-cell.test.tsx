import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../../contract/enumerations.ts';
import { AnswerCell } from './answer-cell.tsx';

afterEach(cleanup);

function shown(answer: Answer | null) {
  const onAnswer = vi.fn();
  const edit = vi.fn();
  render(
    <table onDoubleClick={edit}>
      <tbody>
        <tr>
          <td>
            <AnswerCell answer={answer} onAnswer={onAnswer} />
          </td>
        </tr>
      </tbody>
    </table>,
  );
  return { onAnswer, edit, user: userEvent.setup() };
}

test('one click sets the answer offered, and a second click in haste does not take it back', async () => {
  const { onAnswer, edit, user } = shown(null);
  await user.dblClick(screen.getByRole('button', { name: 'Có' }));
  expect(onAnswer.mock.calls).toEqual([['yes']]);
  expect(edit).not.toHaveBeenCalled();
});

test('the answer that stands is no button: a double-click on it opens the cell', async () => {
  const { onAnswer, edit, user } = shown('yes');
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual(['Chưa']);
  await user.dblClick(screen.getByText('Có'));
  expect(onAnswer).not.toHaveBeenCalled();
  expect(edit).toHaveBeenCalledTimes(1);
});

test('a button that came under the pointer between the two clicks is not pressed by the second', async () => {
  const { onAnswer, edit, user } = shown('yes');
  const cell = screen.getByRole('cell');
  const offered = screen.getByRole('button', { name: 'Chưa' });
  await user.pointer([
    { keys: '[MouseLeft]', target: cell },
    { keys: '[MouseLeft]', target: offered },
  ]);
  expect(onAnswer).not.toHaveBeenCalled();
  expect(edit).toHaveBeenCalled();
});
