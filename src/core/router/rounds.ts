import { viewRound } from '../reckoning/view-round.ts';
import { recordReportContent, reportContentOf } from '../report-contents/record.ts';
import { changeRound } from '../rounds/change.ts';
import { createRound } from '../rounds/create.ts';
import { answerRoster, exemptUnits, extendUnits } from '../rounds/decide-lines.ts';
import { getRound } from '../rounds/find.ts';
import { listRounds } from '../rounds/list.ts';
import { openRound } from '../rounds/open.ts';
import { removeRound, restoreRound } from '../rounds/remove.ts';
import { reopenRound } from '../rounds/reopen.ts';
import type { Procedures } from './procedures.ts';

export function roundRoutes({ rounds }: Procedures) {
  return rounds.router({
    list: rounds.list.handler(({ context, input }) => listRounds(context.register, input)),
    get: rounds.get.handler(({ context, input }) => getRound(context.register, input)),
    view: rounds.view.handler(({ context, input }) => viewRound(context.register.book, input)),
    create: rounds.create.handler(({ context, input }) => createRound(context.register, input)),
    change: rounds.change.handler(({ context, input }) => changeRound(context.register, input)),
    open: rounds.open.handler(({ context, input }) => openRound(context.register, input)),
    // It keeps what the report says, so it brings what composes reports.
    close: rounds.close.handler(async ({ context, input }) => {
      const { closeRound } = await import('../rounds/close.ts');
      return closeRound(context.register, input);
    }),
    reopen: rounds.reopen.handler(({ context, input }) => reopenRound(context.register, input)),
    exempt: rounds.exempt.handler(({ context, input }) => exemptUnits(context.register, input)),
    extend: rounds.extend.handler(({ context, input }) => extendUnits(context.register, input)),
    answerRoster: rounds.answerRoster.handler(({ context, input }) => answerRoster(context.register, input)),
    content: rounds.content.handler(({ context, input }) => reportContentOf(context.register, input)),
    recordContent: rounds.recordContent.handler(({ context, input }) => recordReportContent(context.register, input)),
    remove: rounds.remove.handler(({ context, input }) => removeRound(context.register, input)),
    restore: rounds.restore.handler(({ context, input }) => restoreRound(context.register, input)),
  });
}
