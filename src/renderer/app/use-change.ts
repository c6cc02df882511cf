import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';
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
 * Asked for again while it is on its way (a key pressed twice), it is still one change; see `said`.
 */
export function useChange<Input, Output extends Done>(
  call: (input: Input) => Promise<Output>,
  onDone?: (result: Output, input: Input) => void,
  onRefused?: (error: Error) => void,
): UseMutationResult<Output, Error, Input> {
  const { show } = useNotices();
  const queries = useQueryClient();
  const onTheWay = useRef(new Set<string>());
  const mutation = useMutation<Output, Error, Input>({
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
    onSettled: (_result, _error, input) => onTheWay.current.delete(said(input)),
  });
  const mutate: typeof mutation.mutate = (...asked) => {
    const change = said(asked[0]);
    if (onTheWay.current.has(change)) return;
    onTheWay.current.add(change);
    mutation.mutate(...asked);
  };
  return { ...mutation, mutate };
}

/**
 * What a change says; two that say the same are one. So are two of a record's same version, of which the register would
 * refuse the second: what was typed for it stays in its form.
 */
function said(input: unknown): string {
  const record = z.object({ id: z.string().optional(), version: z.int() }).safeParse(input);
  if (record.success) return JSON.stringify(record.data);
  return JSON.stringify(input, (_key, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}
