import type { ReportChoice } from '../../../contract/reports.ts';
import type { IssuingBody, SettingsFields } from '../../../contract/settings.ts';
import { addresseeLabel } from '../../../contract/words/bodies.ts';
import { dayParts } from '../numbers/days.ts';
import type { LetterStructure, SignatureBlock } from '../structure/document.ts';
import {
  appendixReference,
  hyphens,
  numberAndSymbol,
  partyTitle,
  placeAndDate,
  recipientLines,
  recipientsLabel,
  signerLines,
  star,
} from '../words/form.ts';
import { reportKind, reportKindName, reportKindSymbol, reportSummary, sectionTitles } from '../words/headings.ts';
import { closing, opening } from '../words/opening.ts';
import { appendices, appendixNumbers } from './appendices.ts';
import { assessment, nextTasks } from './assessment.ts';
import type { ReportContext } from './context.ts';
import type { ReportFacts } from './facts.ts';
import { suggestedFileName } from './file-name.ts';
import { leadership } from './leadership.ts';
import { proposals, proposalsFor } from './proposals.ts';
import { results } from './results.ts';
import { section, text } from './section.ts';

/**
 * The consolidated report. Letterhead and addressee are two choices; every figure comes from `facts`,
 * nothing is counted here.
 */
export function composeReport(facts: ReportFacts, choice: ReportChoice, settings: SettingsFields): LetterStructure {
  const body = settings[choice.letterhead];
  const provincial = choice.addressee === 'provincialBoard';
  const { month, year } = dayParts(facts.status.asOf);
  const reference = appendixReference(reportKindName, `${reportKindSymbol}/${body.symbol}`, month, year, body.selfName);
  const appendixParts = { facts, provincial, proposals: proposalsFor(facts, provincial), settings, reference };
  const addresseeName = addresseeLabel(choice.addressee, settings);
  const context: ReportContext = {
    facts,
    choice,
    settings,
    numbers: appendixNumbers(appendixParts),
    namesAllowed: !provincial,
    proposals: appendixParts.proposals,
  };
  const own = { self: body.selfName, addresseeName, periodTitle: facts.periodTitle };
  const first = opening({
    ...own,
    basis: facts.basis ?? settings.basis[choice.addressee],
    addressee: choice.addressee,
    committee: settings.names.committeeShort,
    asOf: facts.status.asOf,
  });
  const kind = facts.roundKind ?? null;
  const summary = reportSummary(facts.periodTitle, kind);
  return {
    fileName: suggestedFileName(facts.periodTitle, addresseeName),
    about: { title: summary.join(' '), author: body.issuer },
    letter: {
      letterhead: {
        partyTitle,
        superior: body.superior,
        issuer: body.issuer,
        star,
        numberAndSymbol: numberAndSymbol(reportKindSymbol, body.symbol),
        subject: null,
        placeAndDate: placeAndDate(settings.place, month, year),
      },
      title: { kind: reportKind, summary, hyphens },
      addressed: null,
      body: [
        ...text(first),
        ...section(1, sectionTitles.leadership, leadership(context)),
        ...section(2, sectionTitles.results, results(context)),
        ...section(3, sectionTitles.assessment, assessment(context)),
        ...section(4, `${sectionTitles.tasks} ${facts.nextPeriodTitle}`, nextTasks(context)),
        ...section(5, sectionTitles.proposals, proposals(context)),
        ...text(closing({ ...own, kind })),
      ],
      signature: signature(body, choice),
    },
    appendices: appendices(appendixParts),
  };
}

function signature(body: IssuingBody, { addressee }: ReportChoice): SignatureBlock {
  return {
    ...signerLines(body.signer),
    name: body.signer.name,
    recipientsLabel,
    recipients: recipientLines(body.recipients[addressee]),
  };
}
