import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { refetchAfter } from './changes.ts';
import { register } from './client.ts';

async function staleAfter(nouns: Parameters<typeof refetchAfter>[1]): Promise<readonly string[]> {
  const queries = new QueryClient();
  const keys = {
    models: register.models.list.key(),
    feedback: register.feedback.list.key(),
    status: register.status.get.key(),
    history: register.history.state.key(),
    'a unit page': register.units.page.queryKey({ input: { id: 'a', year: 2026, asOf: '2026-12-20' } }),
    'all units': [...register.units.list.key(), 'all', '2026-12-20', false],
  };
  for (const key of Object.values(keys)) queries.setQueryData(key, {});
  await refetchAfter(queries, nouns);
  return Object.entries(keys)
    .filter(([, key]) => queries.getQueryState(key)?.isInvalidated)
    .map(([name]) => name);
}

test('a change refetches what speaks of it, and every figure', async () => {
  expect(await staleAfter(['model'])).toEqual(['models', 'status', 'history', 'a unit page']);
});

test('a unit is named on every page', async () => {
  expect(await staleAfter(['unit'])).toEqual(['models', 'feedback', 'status', 'history', 'a unit page', 'all units']);
});
