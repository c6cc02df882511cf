import { useMutation, useQuery } from '@tanstack/react-query';
import type { OperationSummary } from '../../contract/values.ts';
import { frameWords as words } from '../words/frame.ts';
import { client, register } from './client.ts';
import { type Notice, useNotices } from './notice.tsx';
import { useReadOnly } from './read-only.ts';
import { sentenceOf } from './sentence-of.ts';
import { allWritten } from './under-way.ts';

/** What was taken back or done again, or why not. */
type Answer = { readonly operation: OperationSummary } | { readonly notDone: string };

/** What Ctrl+Z and Ctrl+Y would do now, and doing it. */
export function useHistory() {
  const { show } = useNotices();
  const readOnly = useReadOnly();
  const state = useQuery(register.history.state.queryOptions({ input: {} }));
  const refused = (error: Error) => show({ sentence: sentenceOf(error), refused: true, action: null });
  function tell(answer: Answer | null, then: (operation: OperationSummary) => Notice['action']): void {
    if (answer === null) return;
    if ('notDone' in answer) show({ sentence: answer.notDone, refused: true, action: null });
    else show({ sentence: answer.operation.sentence, action: then(answer.operation) });
  }
  const undo = useMutation({
    mutationFn: async (operationId: string | null) => {
      const written = await allWritten();
      if (written === 'unanswered') return { notDone: words.undo.stillWriting };
      if (operationId !== null) return client.history.undoOperation({ id: operationId });
      // What was to be taken back is not in the register; the latest operation there is one nobody spoke of.
      return written === 'refused' ? null : client.history.undo({});
    },
    onSuccess: answer => tell(answer, () => ({ kind: 'redo' })),
    onError: refused,
  });
  const redo = useMutation({
    mutationFn: async () => {
      if ((await allWritten()) === 'unanswered') return { notDone: words.redo.stillWriting };
      return client.history.redo({});
    },
    onSuccess: answer => tell(answer, ({ id }) => ({ kind: 'undo', operationId: id })),
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
