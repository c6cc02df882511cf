import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { OperationSummary } from '../../contract/values.ts';
import { isStale } from './is-stale.ts';
import { useNotices } from './notice.tsx';
import { underWay } from './under-way.ts';

interface Done {
  readonly operation: OperationSummary | null;
}

/**
 * One change of the register: `useChange(client.units.create, result => …)`. The notice says what was done; lists refetch
 * because the register tells them to. A refusal is in `error`, for ErrorBox beside the form; a draft is told of it as well.
 */
export function useChange<Input, Output extends Done>(
  call: (input: Input) => Promise<Output>,
  onDone?: (result: Output, input: Input) => void,
  onRefused?: (error: Error) => void,
): UseMutationResult<Output, Error, Input> {
  const { show } = useNotices();
  const queries = useQueryClient();
  return useMutation<Output, Error, Input>({
    mutationFn: input => underWay(call(input)),
    onSuccess: (result, input) => {
      const { operation } = result;
      if (operation !== null) {
        show({ sentence: operation.sentence, action: { kind: 'undo', operationId: operation.id } });
      }
      onDone?.(result, input);
    },
    onError: error => {
      // What the record is now must be here before it is saved again.
      if (isStale(error)) void queries.invalidateQueries();
      onRefused?.(error);
    },
  });
}
