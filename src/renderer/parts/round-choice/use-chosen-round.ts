import { useQuery } from '@tanstack/react-query';
import type { Round } from '../../../contract/rounds.ts';
import { register } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useRemembered } from '../../app/remembered.ts';
import { PAGE_SIZE } from '../data-table/use-list.ts';

const NONE: readonly Round[] = [];

export interface ChosenRound {
  /** The year's rounds, for choosing; nothing is to choose of one. */
  readonly rounds: readonly Round[];
  /** The one chosen, else the year's own, else its first; undefined: the year has none, or nobody knows yet. */
  readonly round: Round | undefined;
  readonly choose: (roundId: string) => void;
}

/** @param key what is chosen is kept under, page by page. */
export function useChosenRound(key: string): ChosenRound {
  const { year } = usePeriod();
  const [chosenId, choose] = useRemembered<string | null>(key, null);
  const list = useQuery(register.rounds.list.queryOptions({ input: { year, page: { offset: 0, limit: PAGE_SIZE } } }));
  const rounds = list.data?.items ?? NONE;
  const round =
    rounds.find(({ id }) => id === chosenId) ?? rounds.find(({ kind }) => kind === 'yearly') ?? rounds.at(0);
  return { rounds, round, choose };
}
