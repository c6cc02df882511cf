import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { register } from '../../app/client.ts';
import { PeriodContext } from '../../app/period.tsx';
import { aPeriod } from '../../app/testing/a-period.ts';
import { SelectField } from './select-field.tsx';
import { UnitField, UnitsField } from './unit-field.tsx';

afterEach(cleanup);

const PERIOD = aPeriod();
const UNITS = [
  { id: 'home', name: 'Đảng ủy Sở Nội vụ' },
  { id: 'justice', name: 'Đảng ủy Sở Tư pháp' },
];

function show(field: ReactNode): void {
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  queries.setQueryData([...register.units.list.key(), 'all', PERIOD.asOf, false], UNITS);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <PeriodContext value={PERIOD}>{field}</PeriodContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

function Units() {
  const [ids, setIds] = useState<readonly string[]>([]);
  return <UnitsField label="Đơn vị được đôn đốc" value={ids} onChange={setIds} />;
}

function Unit() {
  const [id, setId] = useState<string | null>('home');
  return <UnitField label="Đơn vị" value={id} onChange={setId} />;
}

function Channel() {
  const [channel, setChannel] = useState<'post' | 'telephone' | null>('telephone');
  return (
    <SelectField
      label="Hình thức"
      value={channel}
      clearable
      choices={[
        { value: 'post', label: 'Công văn' },
        { value: 'telephone', label: 'Điện thoại' },
      ]}
      onChange={setChannel}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');

test('several units are chosen one after the other by their letters, without leaving the field', async () => {
  show(<Units />);
  const user = userEvent.setup();
  await user.click(field());
  await user.keyboard('so noi vu{Enter}');
  expect([field().value, document.activeElement]).toEqual(['', field()]);
  await user.keyboard('so tu phap{Enter}');
  expect(screen.getAllByRole('button').map(button => button.getAttribute('aria-label'))).toEqual([
    'Bỏ Đảng ủy Sở Nội vụ',
    'Bỏ Đảng ủy Sở Tư pháp',
  ]);
});

test.each([
  ['a unit', Unit, 'Đảng ủy Sở Nội vụ'],
  ['a choice that may stay empty', Channel, 'Điện thoại'],
] as const)(
  '%s is not taken away by choosing it again: by Enter, by Ctrl+Enter or with the mouse',
  async (_what, Field, chosen) => {
    show(<Field />);
    const user = userEvent.setup();
    await user.click(field());
    await user.keyboard('{ArrowDown}{ArrowUp}');
    for (const keys of ['{Enter}', '{Control>}{Enter}{/Control}']) {
      await user.keyboard('{Escape}{ArrowDown}');
      expect(document.querySelector('[data-combobox-selected]')?.textContent).toBe(chosen);
      await user.keyboard(keys);
      expect([screen.queryByRole('option'), field().value]).toEqual([null, chosen]);
    }
    await user.click(field());
    await user.click(screen.getByRole('option', { name: chosen }));
    expect(field().value).toBe(chosen);
  },
);
