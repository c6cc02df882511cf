import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { OperationSummary } from '../../contract/values.ts';
import { useNotices } from './notice.tsx';

interface Done {
  readonly operation: OperationSummary | null;
}

/**
 * One change of the register: `useChange(client.units.create, result => …)`. The notice says what was done; lists refetch
 * because the register tells them to. A refusal is in `error`, for ErrorBox beside the form.
 */
export function useChange<Input, Output extends Done>(
  call: (input: Input) => Promise<Output>,
  onDone?: (result: Output, input: Input) => void,
): UseMutationResult<Output, Error, Input> {
  const { show } = useNotices();
  return useMutation<Output, Error, Input>({
    mutationFn: input => call(input),
    onSuccess: (result, input) => {
      const { operation } = result;
      if (operation !== null) {
        show({ sentence: operation.sentence, action: { kind: 'undo', operationId: operation.id } });
      }
      onDone?.(result, input);
    },
  });
}
