import type { ImportDecisions, ImportPreview, ImportQuestion, ImportRow } from '../../../contract/exchange.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { exchangeWords } from '../../words/exchange.ts';

/** Whatever else is decided, questions are answered by their key. */
export interface Answers {
  readonly answers: Readonly<Record<string, string>>;
}

/** Questions about files that were read, and their answers so far. */
export interface Asked<Decisions extends Answers> {
  readonly decisions: Decisions;
  /** Every question asked since the file was opened: an answered one stays in its place, to be answered otherwise. */
  readonly questions: readonly ImportQuestion[];
  /** Answers the core could not read, by question; those questions are open. */
  readonly notTaken: Readonly<Record<string, string>>;
}

/** A workbook that was read and what the clerk has decided about it so far. */
export interface Work extends Asked<ImportDecisions> {
  readonly preview: ImportPreview;
}

/** The answer that leaves something out (contract/exchange.ts). */
export const SKIP = 'skip';

/** The answer that makes a row a unit of its own (contract/exchange.ts). */
export const NEW_UNIT = 'new';

/** Columns named in one line. */
const MOST_NAMED = 4;

const NO_DECISIONS: ImportDecisions = { answers: {}, columns: {}, proposals: [], blanksErase: false };

export function openWork(preview: ImportPreview): Work {
  return { preview, decisions: NO_DECISIONS, questions: preview.questions, notTaken: {} };
}

/** The same file under the decisions already in `work`. */
export function reconsidered(work: Work, preview: ImportPreview): Work {
  return { ...askedAgain(work, preview.questions), preview };
}

/** What is open and answered once the core has asked again. Questions that came up by an answer go to the end. */
export function askedAgain<Decisions extends Answers>(
  { decisions, questions: before, notTaken: earlier }: Asked<Decisions>,
  asked: readonly ImportQuestion[],
): Asked<Decisions> {
  const known = new Set(before.map(question => question.key));
  const added = asked.filter(question => !known.has(question.key));
  const current = new Map(asked.map(question => [question.key, question]));
  // One that is neither asked any more nor answered has lost its ground, for example its column is no longer read.
  const kept = before.filter(({ key }) => current.has(key) || key in decisions.answers);
  const questions = [...kept.map(question => current.get(question.key) ?? question), ...added];
  // What is asked although it was answered was not understood.
  const given = Object.entries({ ...earlier, ...decisions.answers });
  const notTaken = Object.fromEntries(given.filter(([key]) => current.has(key)));
  const answers = Object.fromEntries(Object.entries(decisions.answers).filter(([key]) => !current.has(key)));
  return { decisions: { ...decisions, answers }, questions, notTaken };
}

export function openQuestions({
  questions,
  decisions,
}: Pick<Asked<Answers>, 'questions' | 'decisions'>): readonly ImportQuestion[] {
  return questions.filter(({ key }) => !(key in decisions.answers));
}

/** Open questions to which there is only one sensible answer. */
export function singleCandidates(work: Asked<Answers>): readonly ImportQuestion[] {
  return openQuestions(work).filter(({ candidates }) => candidates.length === 1);
}

/** The same answer given twice takes it back. */
export function withAnswer<Decisions extends Answers>(
  decisions: Decisions,
  question: string,
  answer: string,
): Decisions {
  const { [question]: before, ...others } = decisions.answers;
  return { ...decisions, answers: before === answer ? others : { ...others, [question]: answer } };
}

/** Each question with one candidate takes it. */
export function withSingleCandidates<Decisions extends Answers>(
  decisions: Decisions,
  questions: readonly ImportQuestion[],
): Decisions {
  const taken = questions.flatMap(({ key, candidates }) =>
    candidates.slice(0, 1).map(({ key: answer }) => [key, answer]),
  );
  return { ...decisions, answers: { ...decisions.answers, ...Object.fromEntries(taken) } };
}

export function withColumn(decisions: ImportDecisions, column: string, field: string | null): ImportDecisions {
  return { ...decisions, columns: { ...decisions.columns, [column]: field } };
}

export function withProposal(decisions: ImportDecisions, proposal: string, applied: boolean): ImportDecisions {
  const others = decisions.proposals.filter(key => key !== proposal);
  return { ...decisions, proposals: applied ? [...others, proposal] : others };
}

export function linesIn({ preview }: Work, state: ImportRow['state']): readonly ImportRow[] {
  return preview.lines.filter(line => line.state === state);
}

/** Headings of columns that say something and are not read; by the column's letter where it has none. */
function unreadColumns({ columns }: ImportPreview): readonly string[] {
  return columns
    .filter(({ field, sample }) => field === null && sample !== '')
    .map(({ heading, column }) => (heading === '' ? exchangeWords.unread.column(column) : heading));
}

/** "02 cột không đọc: Bí thư; Email"; '' where every column is read. */
export function unreadSentence(preview: ImportPreview): string {
  const names = unreadColumns(preview);
  if (names.length === 0) return '';
  const named = names.slice(0, MOST_NAMED).join('; ');
  const more = names.length - MOST_NAMED;
  const { sentence, more: others } = exchangeWords.unread;
  return sentence(formatAlone(names.length), more > 0 ? named + others(formatAlone(more)) : named);
}

/** How many rows of each sort accepting writes, in the file's order. */
export function writtenByNoun({ preview }: Work): readonly { readonly noun: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { noun, state } of preview.lines) {
    if (state === 'new' || state === 'changed') counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return [...counts].map(([noun, count]) => ({ noun, count }));
}

/** Whether accepting would write anything. */
export function hasSomething({ preview, decisions }: Work): boolean {
  return preview.new + preview.changed + decisions.proposals.length > 0;
}

/** What the primary button will do, in full: "Nhập 212 thay đổi, để lại 03 dòng chưa trả lời". */
export function planSentence(work: Work): string {
  const { kind, new: added, changed } = work.preview;
  const proposals = work.decisions.proposals.length;
  const held = linesIn(work, 'asked').length;
  const { plan } = exchangeWords;
  if (!hasSomething(work)) return plan.nothing;
  if (added + changed === 0) return plan.proposals(formatAlone(proposals));
  return [
    plan[kind](countOrNone(added), countOrNone(changed)),
    proposals === 0 ? '' : plan.withProposals(formatAlone(proposals)),
    held === 0 ? '' : plan.left(formatAlone(held)),
  ].join('');
}

function countOrNone(count: number): string {
  return count === 0 ? '' : formatAlone(count);
}
