import { reportingText } from '../report/leadership.ts';
import { quickResults } from '../report/results.ts';
import { hyphens } from '../words/form.ts';
import { reportKind, reportKindSymbol } from '../words/headings.ts';
import { numbered, quickFileName, quickOpening, quickSummary } from '../words/quick-report.ts';
import { letter } from './letter.ts';
import type { LetterContext, PlannedPaper } from './planned.ts';
import { reportContext } from './report-context.ts';

/** Báo cáo nhanh: the figures of a day on one page, to Thường trực; the committee's own goes up to the provincial board. */
export function quickReport(context: LetterContext): PlannedPaper {
  const { settings, body } = context;
  const addressee = context.letterhead === 'committee' ? 'provincialBoard' : 'standing';
  // Names of late units travel only to Thường trực.
  const about = reportContext(context, { namesAllowed: addressee === 'standing', addressee });
  const { periodTitle, status } = about.facts;
  const summary = quickSummary(periodTitle);
  const [reporting = ''] = reportingText(about);
  return {
    structure: letter(context, {
      fileName: quickFileName,
      symbol: reportKindSymbol,
      subject: { kind: reportKind, summary, hyphens },
      to: null,
      recipients: body.recipients[addressee],
      text: [
        quickOpening({ self: context.self, addressee: settings.names[addressee], periodTitle, asOf: status.asOf }),
        ...[reporting, ...quickResults(about)].map((sentence, index) => numbered(index + 1, sentence)),
      ],
    }),
    purpose: 'quickReport',
    documentType: 'BC',
    subject: summary.join(' '),
    unitIds: [],
    times: null,
  };
}
