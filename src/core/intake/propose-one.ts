import type { Settings } from '../../contract/index.ts';
import type { IntakeFields, IntakeReport } from '../../contract/intake.ts';
import { roundOfRow } from '../rounds/rows.ts';
import type { RoundRow } from '../storage/tables.ts';
import type { IncomingFile } from './files/incoming.ts';
import type { KnownReports } from './known.ts';
import type { FileReading } from './read/read-file.ts';
import { type DocumentHead, readHead } from './recognise/head.ts';
import { marksOf, type ReportMarks } from './recognise/report.ts';
import type { RoundUnits } from './recognise/round-units.ts';
import { readSigner } from './recognise/signer.ts';
import { proposeUnit, type UnitProposal } from './recognise/unit.ts';
import { askedSentence, foundIn, noteSentence, resultSentence } from './words/sentences.ts';

/** What a proposal is made against. */
export interface ProposalContext {
  readonly round: RoundRow;
  readonly settings: Settings;
  readonly units: RoundUnits;
  readonly known: KnownReports;
  /** Dropped on this unit's line. */
  readonly unitId: string | undefined;
  readonly read: (file: IncomingFile) => Promise<FileReading>;
  /** Files of this batch by their sum: name of the first. */
  readonly seen: Map<string, string>;
}

type Outcome = Pick<IntakeReport, 'kind' | 'result' | 'unitId' | 'candidates' | 'reason' | 'notes' | 'fields'>;

export const noFields: IntakeFields = {
  documentNumber: null,
  documentDate: null,
  signer: null,
  copyForm: null,
  notCountedReason: null,
  combined: false,
};

/** One report, from one file or from the pictures of one paper. */
export async function proposeOne(group: readonly IncomingFile[], context: ProposalContext): Promise<IntakeReport> {
  const [first] = group;
  if (first === undefined) throw new Error('a report has at least one file');
  const outcome =
    first.refused === null ? await outcomeOf(first, group.length, context) : refusedOutcome(first.refused);
  const { units, known } = context;
  const joined = outcome.unitId === null ? undefined : known.byNumber(outcome.unitId, outcome.fields.documentNumber);
  // The form of an arrival that is recorded already is not asked again.
  const own = outcome.notes.filter(note => joined === undefined || note !== noteSentence.plainPdf());
  const isTwin = outcome.result === 'duplicate';
  return {
    ...outcome,
    key: first.key,
    files: group.map(({ key, fileName, size, nature }) => ({
      ...{ key, fileName, bytes: size },
      isPicture: nature === 'picture' || nature === 'applePicture',
    })),
    unitName: outcome.unitId === null ? null : units.nameOf(outcome.unitId),
    notes: [...own, ...(isTwin ? [] : notesOfUnit(outcome.unitId, joined?.received_on, context))],
    receiptId: joined?.id ?? null,
    canBeFiled: group.every(({ refused }) => refused === null),
  };
}

function refusedOutcome(reason: string): Outcome {
  const kind = 'other';
  return { kind, result: 'damaged', unitId: null, candidates: [], reason, notes: [], fields: noFields };
}

async function outcomeOf(first: IncomingFile, count: number, context: ProposalContext): Promise<Outcome> {
  const { units, known, seen } = context;
  const twin = seen.get(first.sha256);
  seen.set(first.sha256, twin ?? first.fileName);
  const kept = known.keptWith(first.sha256);
  const reading = await context.read(first);
  const head = reading.text === null ? null : readHead(reading.text);
  const found = onLine(context) ?? proposeUnit({ head, text: reading.text, fileName: first.fileName }, units);
  const base = {
    ...{ kind: kindOf(reading), unitId: found.unitId, reason: found.reason },
    candidates: found.candidates.map(unitId => ({ unitId, unitName: units.nameOf(unitId) })),
    notes: notesOf(reading, count),
    fields: fieldsOf(reading, head),
  } satisfies Omit<Outcome, 'result'>;
  if (kept !== undefined) {
    const reason = resultSentence.duplicate(units.nameOf(kept.unit_id), kept.received_on);
    return { ...base, result: 'duplicate', unitId: kept.unit_id, reason };
  }
  if (twin !== undefined) return { ...base, result: 'duplicate', reason: resultSentence.duplicateInBatch(twin) };
  // Whose it may be stands beside; the row itself says what is wrong and what confirming would do.
  if (reading.state === 'damaged') {
    const reason = `${reading.unread ?? ''} ${resultSentence.keptUnopened()}`;
    return { ...base, result: 'damaged', reason, notes: [found.reason] };
  }
  if (reading.state === 'register') return { ...base, result: 'unknown', unitId: null, reason: reading.unread ?? '' };
  return judged(base, found, head, reading, context);
}

function onLine({ unitId }: ProposalContext): UnitProposal | null {
  return unitId === undefined ? null : { unitId, candidates: [unitId], reason: foundIn.line() };
}

/** Year, kind and subject of what was read may still speak against it. */
function judged(
  base: Omit<Outcome, 'result'>,
  found: UnitProposal,
  head: DocumentHead | null,
  { text }: FileReading,
  { round, settings }: ProposalContext,
): Outcome {
  const sure = found.unitId !== null ? 'recognised' : found.candidates.length > 0 ? 'asked' : 'unknown';
  if (text === null) return { ...base, result: sure };
  const marks = marksOf(head, text);
  if (isOfOtherYear(marks, roundOfRow(round, settings.cutOff))) {
    const reason = resultSentence.wrongYear(marks.year ?? 0, round.title);
    const fields = { ...base.fields, notCountedReason: reason };
    return { ...base, result: 'wrongRound', fields, reason: `${base.reason} ${reason}.` };
  }
  if (marks.otherKind !== null) return asked(base, askedSentence.otherKind(head?.kindText ?? marks.otherKind));
  if (marks.subject === 'none') return asked(base, askedSentence.otherSubject());
  if (marks.subject === 'title') return { ...base, result: sure };
  const notes = [...base.notes, noteSentence.combined()];
  return { ...base, result: sure, notes, fields: { ...base.fields, combined: true } };
}

function asked(base: Omit<Outcome, 'result'>, sentence: string): Outcome {
  return { ...base, result: 'asked', unitId: null, reason: `${base.reason} ${sentence}` };
}

function isOfOtherYear({ year }: ReportMarks, round: { periodFrom: string; periodTo: string; year: number }): boolean {
  if (year === null) return false;
  const first = Math.min(Number(round.periodFrom.slice(0, 4)), round.year);
  const last = Math.max(Number(round.periodTo.slice(0, 4)), round.year);
  return year < first || year > last;
}

function kindOf({ state, text }: FileReading): IntakeReport['kind'] {
  if (state === 'register') return 'register';
  return text !== null || state === 'unread' ? 'report' : 'other';
}

function notesOf({ legacy, unread, signedPdf }: FileReading, count: number): string[] {
  return [
    ...(unread === null ? [] : [unread]),
    ...(legacy ? [noteSentence.legacy()] : []),
    ...(count > 1 ? [noteSentence.pictures(count)] : []),
    ...(signedPdf === null ? [] : [signedPdf ? noteSentence.signedPdf() : noteSentence.plainPdf()]),
  ];
}

function fieldsOf({ text, signedPdf, isPicture }: FileReading, head: DocumentHead | null): IntakeFields {
  const soft = text !== null && signedPdf === null ? 'soft' : null;
  return {
    ...noFields,
    documentNumber: head?.number ?? null,
    documentDate: head?.date ?? null,
    signer: text === null ? null : readSigner(text),
    copyForm: isPicture ? 'photo' : signedPdf === true ? 'digitallySigned' : soft,
  };
}

function notesOfUnit(unitId: string | null, joined: string | undefined, { units, known }: ProposalContext): string[] {
  if (unitId === null) return [];
  if (joined !== undefined) return [noteSentence.joins(joined)];
  const earlier = known.firstOf(unitId);
  return [
    ...(earlier === undefined ? [] : [noteSentence.received(earlier.received_on, earlier.incoming_number)]),
    ...(units.lineOf(unitId)?.exempt_reason == null ? [] : [noteSentence.exempt()]),
  ];
}
