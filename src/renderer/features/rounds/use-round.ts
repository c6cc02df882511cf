import { skipToken, useQuery } from '@tanstack/react-query';
import type { Round } from '../../../contract/rounds.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { PAGE_SIZE } from '../../parts/data-table/use-list.ts';

const NONE: readonly Round[] = [];

/** The year's rounds, and the one looked at: the one chosen, else the yearly one. */
export function useRound() {
  const { year, asOf } = usePeriod();
  const [chosenId, choose] = useRemembered<string | null>('rounds.chosen', null);
  const list = useQuery(register.rounds.list.queryOptions({ input: { year, page: { offset: 0, limit: PAGE_SIZE } } }));
  const rounds = list.data?.items ?? NONE;
  const roundId =
    rounds.find(round => round.id === chosenId)?.id ??
    rounds.find(round => round.kind === 'yearly')?.id ??
    rounds[0]?.id;
  const view = useQuery(
    register.rounds.view.queryOptions({ input: roundId === undefined ? skipToken : { id: roundId, asOf } }),
  );
  return {
    rounds,
    view: roundId === undefined ? undefined : view.data,
    hasNone: list.data !== undefined && rounds.length === 0,
    loading: list.isPending || (roundId !== undefined && view.isPending),
    error: list.error ?? view.error,
    refetch: () => {
      if (list.error) void list.refetch();
      if (view.error) void view.refetch();
    },
    choose,
  };
}
