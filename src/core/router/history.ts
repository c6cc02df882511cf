import { historyOfRecord, historyState, listOperations } from '../history/list.ts';
import { changesOfOperation } from '../history/of-operation.ts';
import { redoLatest } from '../history/redo.ts';
import { undoLatest, undoOperation } from '../history/undo.ts';
import { changesFromNow } from './changes.ts';
import type { Procedures } from './procedures.ts';

export function historyRoutes({ history }: Procedures) {
  return history.router({
    state: history.state.handler(({ context }) => historyState(context.register.database)),
    undo: history.undo.handler(({ context }) => ({ operation: undoLatest(context.register) })),
    redo: history.redo.handler(({ context }) => ({ operation: redoLatest(context.register) })),
    undoOperation: history.undoOperation.handler(({ context, input }) => ({
      operation: undoOperation(context.register, input.id),
    })),
    list: history.list.handler(({ context, input }) => listOperations(context.register.database, input.page)),
    ofOperation: history.ofOperation.handler(({ context, input }) =>
      changesOfOperation(context.register.database, input.id),
    ),
    ofRecord: history.ofRecord.handler(({ context, input }) =>
      historyOfRecord(context.register.database, input.noun, input.id),
    ),
    changes: history.changes.handler(({ context, signal }) => changesFromNow(context.register, signal)),
  });
}
