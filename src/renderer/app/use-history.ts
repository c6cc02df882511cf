import { useMutation, useQuery } from '@tanstack/react-query';
import { client, register } from './client.ts';
import { useNotices } from './notice.tsx';
import { useReadOnly } from './read-only.ts';
import { sentenceOf } from './sentence-of.ts';
import { allWritten } from './under-way.ts';

/** What Ctrl+Z and Ctrl+Y would do now, and doing it. */
export function useHistory() {
  const { show } = useNotices();
  const readOnly = useReadOnly();
  const state = useQuery(register.history.state.queryOptions({ input: {} }));
  const refused = (error: Error) => show({ sentence: sentenceOf(error), refused: true, action: null });
  const undo = useMutation({
    mutationFn: async (operationId: string | null) => {
      await allWritten();
      return operationId === null ? client.history.undo({}) : client.history.undoOperation({ id: operationId });
    },
    onSuccess: ({ operation }) => show({ sentence: operation.sentence, action: { kind: 'redo' } }),
    onError: refused,
  });
  const redo = useMutation({
    mutationFn: async () => {
      await allWritten();
      return client.history.redo({});
    },
    onSuccess: ({ operation }) =>
      show({ sentence: operation.sentence, action: { kind: 'undo', operationId: operation.id } }),
    onError: refused,
  });
  const busy = undo.isPending || redo.isPending;
  return {
    /** Null: nothing to take back, or nothing is written now. */
    undoSentence: readOnly === null ? (state.data?.undo?.sentence ?? null) : null,
    redoSentence: readOnly === null ? (state.data?.redo?.sentence ?? null) : null,
    /** Without an id: the latest operation. */
    undo: (operationId: string | null = null) => {
      if (!busy) undo.mutate(operationId);
    },
    redo: () => {
      if (!busy) redo.mutate();
    },
  };
}
