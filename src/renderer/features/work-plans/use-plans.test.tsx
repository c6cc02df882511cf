import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { notReached, standInRegister } from '../../app/testing/stand-in-register.ts';
import { Surroundings } from '../../app/testing/surroundings.tsx';
import { allWritten } from '../../app/under-way.ts';
import { NO_PLAN, type PlanLine } from './plan-line.ts';
import { usePlans } from './use-plans.ts';

const line: PlanLine = {
  ...{ unitId: 'one', unitName: 'Chi bộ 1', unitKind: 'grassrootsCell', position: 1 },
  ...{ fields: NO_PLAN, record: null },
};

test('a refused plan is known to whoever waits for it, and the next one is written all the same', async () => {
  const asked = standInRegister(notReached);
  const { result } = renderHook(() => usePlans(), { wrapper: Surroundings });
  const once = () => result.current.write([{ line, changes: { inProgramme: 'yes' } }], () => undefined);
  act(once);
  const waited = allWritten();
  await waitFor(() => expect(result.current.error).not.toBeNull());
  expect(await waited).toBe('refused');
  act(once);
  await waitFor(() => expect(asked).toEqual(['/rpc/workPlans/fill', '/rpc/workPlans/fill']));
});
