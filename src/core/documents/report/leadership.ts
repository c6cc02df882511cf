import { sentences } from '../numbers/lists.ts';
import type { Paragraph } from '../structure/document.ts';
import { reportingByYear } from '../words/by-year.ts';
import { directivesSentence } from '../words/directives.ts';
import { itemTitles } from '../words/headings.ts';
import { noRoundSentence, reportingSentence } from '../words/reporting.ts';
import {
  askedToCompleteSentence,
  type ExtendedUnit,
  exemptSentence,
  extendedSentence,
  remindersSentence,
  rosterSentence,
  softCopiesSentence,
} from '../words/reporting-beside.ts';
import type { ReportContext } from './context.ts';
import { items, text, textOrBlank } from './section.ts';

/** I: documents issued, and how the units kept to reporting. */
export function leadership(context: ReportContext): readonly Paragraph[] {
  const { facts, settings } = context;
  return items([
    {
      title: itemTitles.directives,
      paragraphs: textOrBlank(
        directivesSentence(facts.directives, settings.board.selfName, settings.committee.selfName),
      ),
    },
    { title: itemTitles.reporting, paragraphs: text(...reportingText(context)) },
  ]);
}

/** I.2: the count first, then what stands beside it. */
export function reportingText({ facts, numbers, namesAllowed }: ReportContext): readonly string[] {
  const { round, asOf } = facts.status;
  if (round === null) return [noRoundSentence];
  const first = reportingSentence({
    asOf,
    lastDayOnTime: round.lastDayOnTime,
    expected: round.expected,
    received: round.received,
    onTime: round.onTime,
    late: round.late,
    missing: round.missing,
    notYetDue: round.notYetDue,
    byKind: kindsInOrder(facts.units.map(unit => unit.kind)).flatMap(kind => {
      const figures = round.byKind[kind];
      return figures === undefined ? [] : [{ kind, received: figures.received, expected: figures.expected }];
    }),
    receivedNames: facts.names['round.received'],
    missingNames: facts.names['round.missing'],
    lateUnits: facts.lines
      .filter(line => line.state === 'late')
      .map(line => ({ name: line.unitName, daysLate: line.daysLate })),
    lateAppendix: numbers.late,
    namesAllowed,
  });
  const beside = sentences(
    exemptSentence(
      facts.lines
        .filter(line => line.state === 'exempt')
        .map(line => ({ name: line.unitName, reason: line.exemptReason })),
      numbers.units,
    ),
    extendedSentence(extended(facts.lines), namesAllowed),
    softCopiesSentence(round.softOnly, facts.names['round.softOnly']),
    askedToCompleteSentence(round.askedToComplete, facts.names['round.askedToComplete']),
    rosterSentence(facts.rosterChanges),
    remindersSentence(facts.reminderLetters),
  );
  return [first, beside, reportingByYear(facts.severalYears?.years ?? [])];
}

function kindsInOrder<Kind>(kinds: readonly Kind[]): readonly Kind[] {
  return [...new Set(kinds)];
}

function extended(lines: ReportContext['facts']['lines']): readonly ExtendedUnit[] {
  return lines
    .filter(line => line.extendedTo !== null && line.state !== 'exempt')
    .map(line => ({
      name: line.unitName,
      state: line.receivedOn === null ? 'notSent' : line.state === 'late' ? 'sentLate' : 'sentInTime',
    }));
}
