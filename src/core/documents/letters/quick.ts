import { reportingText } from '../report/leadership.ts';
import { quickResults } from '../report/results.ts';
import { hyphens } from '../words/form.ts';
import { reportKind, reportKindSymbol } from '../words/headings.ts';
import { numbered, quickFileName, quickOpening, quickSummary } from '../words/quick-report.ts';
import { letter } from './letter.ts';
import type { LetterContext, PlannedPaper } from './planned.ts';
import { reportContext } from './report-context.ts';

/** Báo cáo nhanh: the figures of a day on one page, to Thường trực. */
export function quickReport(context: LetterContext): PlannedPaper {
  const { settings } = context;
  const about = reportContext(context, { namesAllowed: true });
  const { periodTitle, status } = about.facts;
  const summary = quickSummary(periodTitle);
  const [reporting = ''] = reportingText(about);
  return {
    structure: letter(context, {
      fileName: quickFileName,
      symbol: reportKindSymbol,
      subject: { kind: reportKind, summary, hyphens },
      to: null,
      text: [
        quickOpening({ self: context.self, addressee: settings.names.standing, periodTitle, asOf: status.asOf }),
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
