import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refetchAfter, WAITS_FOR_A_PAUSE } from './changes.ts';
import { register } from './client.ts';
import { noteFilling } from './resting.ts';

const PAUSE = 400;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const grid = register.meetings.grid.key();
const history = register.history.state.key();

async function opened(): Promise<QueryClient> {
  const queries = new QueryClient();
  await queries.fetchQuery({ queryKey: grid, queryFn: () => 'rows', meta: WAITS_FOR_A_PAUSE });
  await queries.fetchQuery({ queryKey: history, queryFn: () => 'state' });
  return queries;
}

function isStale(queries: QueryClient, key: readonly unknown[]): boolean | undefined {
  return queries.getQueryState(key)?.isInvalidated;
}

test('while cells are filled the large table waits for the hand to rest; small answers do not', async () => {
  const queries = await opened();
  noteFilling();
  await refetchAfter(queries, ['meeting']);
  expect([isStale(queries, grid), isStale(queries, history)]).toEqual([false, true]);
  vi.advanceTimersByTime(PAUSE - 1);
  noteFilling();
  vi.advanceTimersByTime(PAUSE - 1);
  expect(isStale(queries, grid)).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isStale(queries, grid)).toBe(true);
});

test('a change made elsewhere, with nobody typing, is read at once', async () => {
  const queries = await opened();
  noteFilling();
  vi.advanceTimersByTime(PAUSE + 1);
  await refetchAfter(queries, ['meeting']);
  expect(isStale(queries, grid)).toBe(true);
});
