import type { Round } from '../../../../contract/rounds.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';

/** What is done with a round at once, without a form; the page shows what was refused. */
export function useRoundActions() {
  const open = useChange(client.rounds.open);
  const remove = useChange(client.rounds.remove);
  return {
    open: ({ id, version }: Round) => open.mutate({ id, version }),
    remove: ({ id, version }: Round) => remove.mutate({ id, version }),
    error: open.error ?? remove.error,
  };
}
