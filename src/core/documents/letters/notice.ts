import { refuse } from '../../refusal.ts';
import { lateTable } from '../report/late-appendix.ts';
import { reportingText } from '../report/leadership.ts';
import type { Appendix } from '../structure/document.ts';
import { hyphens } from '../words/form.ts';
import { lateListTitle } from '../words/late-table.ts';
import { byDay } from '../words/letters.ts';
import {
  noticeChasing,
  noticeClosing,
  noticeDemand,
  noticeFileName,
  noticeKind,
  noticeKindName,
  noticeOfList,
  noticeOpening,
  noticeSummary,
  noticeSymbol,
  unitsRecipient,
} from '../words/notice.ts';
import { letter, referenceTo } from './letter.ts';
import type { PlannedPaper, RoundContext } from './planned.ts';
import { reportContext } from './report-context.ts';
import { untilOf } from './until.ts';

/** Thông báo kết quả thực hiện chế độ báo cáo; names of late units travel to Thường trực only. */
export function notice(context: RoundContext): PlannedPaper {
  const { choice, round, body, lines } = context;
  if (context.expected === 0) refuse('PAPER_REFUSED', { reason: 'nobodyExpected' });
  const summary = noticeSummary(round.title);
  const named = choice.withLateUnits === true;
  const about = reportContext(context, { namesAllowed: named });
  const late = lines.filter(line => line.state === 'overdue' || line.state === 'late');
  const withList = named && late.length > 0;
  const missing = lines.filter(line => line.state === 'overdue').length;
  const awaited = { receiver: context.receiver, until: byDay(untilOf(choice), 'before'), single: missing === 1 };
  const standing = body.recipients.standing;
  return {
    structure: letter(context, {
      fileName: noticeFileName,
      symbol: noticeSymbol,
      subject: { kind: noticeKind, summary, hyphens },
      to: null,
      text: [
        noticeOpening(context.basis, context.self, round.title),
        // What stands beside the count names units.
        ...(named ? reportingText(about) : reportingText(about).slice(0, 1)),
        ...(withList ? [noticeOfList] : []),
        ...(missing > 0 ? [named ? noticeChasing(context.self, awaited) : noticeDemand(awaited)] : []),
        ...(named ? [] : [noticeClosing(context.self)]),
      ],
      recipients: named ? standing : [...standing.slice(0, -1), unitsRecipient, ...standing.slice(-1)],
      appendices: withList ? [lateUnits(context, lateTable(late, about.facts.units))] : [],
    }),
    purpose: 'resultNotice',
    documentType: 'TB',
    subject: summary.join(' '),
    unitIds: [],
    times: null,
  };
}

function lateUnits(context: RoundContext, table: Appendix['table']): Appendix {
  return {
    number: null,
    title: lateListTitle(context.choice.asOf),
    reference: referenceTo(context, noticeKindName, noticeSymbol),
    orientation: 'portrait',
    body: [],
    table,
    note: null,
    drawnUp: null,
  };
}
