import { MantineProvider } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { PeriodContext } from '../../app/period.tsx';
import { aPeriod } from '../../app/testing/a-period.ts';
import { SidePanel } from '../side-panel/side-panel.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DayField } from './day-field.tsx';
import { NumberField, parseCount } from './number-field.tsx';
import { differing, useDraft } from './use-draft.ts';

afterEach(cleanup);

const PERIOD = aPeriod({ asOf: '2026-12-09', today: '2026-12-09' });

function wrapper({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider env="test">
      <PeriodContext value={PERIOD}>{children}</PeriodContext>
    </MantineProvider>
  );
}

test('a day is typed as people write it and an impossible one is said', async () => {
  const change = vi.fn();
  function Field() {
    const [day, setDay] = useState<string | null>(null);
    return (
      <DayField
        label="Ngày nhận"
        value={day}
        onChange={next => {
          setDay(next);
          change(next);
        }}
      />
    );
  }
  render(<Field />, { wrapper });
  const user = userEvent.setup();
  const field = screen.getByLabelText('Ngày nhận');
  await user.type(field, '9.12.2026');
  expect(change).toHaveBeenLastCalledWith('2026-12-09');
  await user.tab();
  expect(field).toHaveProperty('value', '09/12/2026');
  await user.clear(field);
  expect(change).toHaveBeenLastCalledWith(null);
  await user.type(field, '31/02/2026');
  expect(screen.getByText(/“31\/02\/2026” không phải là một ngày/)).toBeTruthy();
});

test('nothing is saved while a field holds a text that is no day, with the button or with Ctrl+Enter', async () => {
  const save = vi.fn();
  function Form() {
    const [day, setDay] = useState<string | null>('2026-12-09');
    return (
      <SidePanel
        title="Ghi nhận báo cáo"
        onClose={() => undefined}
        onSubmit={() => save(day)}
        buttons={<button type="submit">Lưu</button>}
      >
        <DayField label="Ngày nhận" value={day} onChange={setDay} />
      </SidePanel>
    );
  }
  render(<Form />, { wrapper });
  const user = userEvent.setup();
  const field = screen.getByLabelText('Ngày nhận');
  for (const text of ['abc', '31/2/2026']) {
    await user.clear(field);
    await user.type(field, text);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByText(new RegExp(`“${text}” không phải là một ngày`))).toBeTruthy();
    await user.click(screen.getByText('Lưu'));
    expect(document.activeElement).toBe(field);
  }
  expect(save).not.toHaveBeenCalled();
  await user.clear(field);
  await user.type(field, '5/12');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(save).toHaveBeenLastCalledWith('2026-12-05');
  await user.tab();
  expect(field).toHaveProperty('value', '05/12/2026');
});

test('an empty number is not recorded, zero is a said none', () => {
  expect(parseCount('')).toBeNull();
  expect(parseCount('0')).toBe(0);
  expect(parseCount('12.914')).toBe(12914);
  expect(parseCount('45 đ/c')).toBeUndefined();
});

test('a number field keeps the last good number while something else is typed', async () => {
  const change = vi.fn();
  render(<NumberField label="Số chi bộ" value={7} onChange={change} />, { wrapper });
  await userEvent.setup().type(screen.getByLabelText('Số chi bộ'), 'x');
  expect(change).not.toHaveBeenCalled();
  expect(screen.getByText('Chỉ gõ chữ số.')).toBeTruthy();
});

test('a choice is taken back by choosing it again', async () => {
  function Field() {
    const [value, setValue] = useState<'yes' | 'no' | null>(null);
    return (
      <>
        <ChoiceField
          label="Kế hoạch riêng"
          value={value}
          choices={[
            { value: 'yes', label: 'Có' },
            { value: 'no', label: 'Chưa' },
          ]}
          onChange={setValue}
        />
        <output>{value ?? 'null'}</output>
      </>
    );
  }
  render(<Field />, { wrapper });
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('Có'));
  expect(screen.getByRole('status').textContent).toBe('yes');
  await user.click(screen.getByLabelText('Chưa'));
  expect(screen.getByRole('status').textContent).toBe('no');
  await user.click(screen.getByLabelText('Chưa'));
  expect(screen.getByRole('status').textContent).toBe('null');
});

test('only what was changed is sent', () => {
  expect(differing({ name: 'A', groups: [1] }, { name: 'B', groups: [1] })).toEqual({ name: 'B' });
});

test('an untouched draft follows the register, a touched one keeps what was typed and its version', () => {
  const { result, rerender } = renderHook(({ name, version }) => useDraft({ name }, version), {
    initialProps: { name: 'A', version: 1 },
  });
  rerender({ name: 'B', version: 2 });
  expect(result.current.draft.name).toBe('B');
  act(() => result.current.field('name').onChange('typed'));
  rerender({ name: 'C', version: 3 });
  expect(result.current.draft.name).toBe('typed');
  expect(result.current.version).toBe(2);
  act(() => result.current.accept({ name: 'typed' }, 4));
  expect(result.current.changed).toBe(false);
});

test('what is typed while a change is on its way stays, on the record as it was saved', () => {
  const { result } = renderHook(() => useDraft({ name: 'A', note: '' }, 1));
  act(() => result.current.field('note').onChange(' phần một '));
  let sent: object = {};
  act(() => {
    sent = result.current.send();
  });
  act(() => result.current.field('note').onChange(' phần một và hai'));
  act(() => result.current.accept({ name: 'A', note: 'phần một' }, 2));
  expect(sent).toEqual({ note: ' phần một ' });
  expect(result.current.draft).toEqual({ name: 'A', note: ' phần một và hai' });
  expect(result.current.version).toBe(2);
  act(() => result.current.send());
  act(() => result.current.field('name').onChange('B'));
  // Pressed again before the answer: nothing more is on its way, and nothing typed is lost.
  act(() => result.current.send());
  act(() => result.current.accept({ name: 'A', note: 'phần một và hai' }, 3));
  expect(result.current.changes).toEqual({ name: 'B' });
  act(() => result.current.send());
  act(() => result.current.accept({ name: 'B', note: 'phần một và hai' }, 4));
  expect(result.current.changed).toBe(false);
});

test('after “sửa ở nơi khác” what was typed stands on the record as it is now, and the next save goes through', () => {
  const { result, rerender } = renderHook(({ fields, version }) => useDraft(fields, version), {
    initialProps: { fields: { name: 'A', note: 'old' }, version: 1 },
  });
  act(() => result.current.field('name').onChange('typed'));
  act(() => result.current.refused(new ORPCError('STALE')));
  expect(result.current.version).toBe(1);
  rerender({ fields: { name: 'B', note: 'new' }, version: 2 });
  expect(result.current.draft).toEqual({ name: 'typed', note: 'new' });
  expect(result.current.changes).toEqual({ name: 'typed' });
  expect(result.current.version).toBe(2);
});

test('another refusal leaves the draft on its version', () => {
  const { result, rerender } = renderHook(({ name, version }) => useDraft({ name }, version), {
    initialProps: { name: 'A', version: 1 },
  });
  act(() => result.current.field('name').onChange('typed'));
  act(() => result.current.refused(new ORPCError('ALREADY_EXISTS')));
  rerender({ name: 'B', version: 2 });
  expect(result.current.version).toBe(1);
});

test('what was typed is there when the form is opened again, and gone once it was saved', () => {
  const open = (day: string) => renderHook(() => useDraft({ day, number: '' }, 0, 'receipt.new.test'));
  const first = open('2026-12-09');
  act(() => first.result.current.field('number').onChange('1234'));
  first.unmount();
  const second = open('2026-12-10');
  expect(second.result.current.draft).toEqual({ day: '2026-12-09', number: '1234' });
  act(() => second.result.current.reset());
  second.unmount();
  const third = open('2026-12-10');
  expect(third.result.current.draft).toEqual({ day: '2026-12-10', number: '' });
  expect(third.result.current.changed).toBe(false);
});
