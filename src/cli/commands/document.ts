import { randomUUID } from 'node:crypto';
import { extname, resolve } from 'node:path';
import type { ListName, PaperChoice, PaperKind, ReportPiece } from '../../contract/index.ts';
import type { Answer } from '../answer.ts';
import { keepEarlier, refuseTakenFile } from '../out-file.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, Refused, readChoice, readCount, readDay, readYear, required, WrongUsage } from '../usage.ts';
import { outFormWords } from '../words/form.ts';
import { findingText, words } from '../words.ts';
import { findingsOf } from './findings.ts';
import { letterheads, report } from './report.ts';
import { roundAsked } from './round.ts';
import { futureWarning } from './status.ts';
import { unitAsked } from './units.ts';

type Kind = PaperKind | 'report';

const kinds: Readonly<Record<Kind, Kind>> = {
  request: 'request',
  before: 'before',
  chase: 'chase',
  complete: 'complete',
  notice: 'notice',
  quick: 'quick',
  report: 'report',
  messages: 'messages',
  list: 'list',
};

const lists: Readonly<Record<string, ListName>> = {
  units: 'units',
  plans: 'workPlans',
  meetings: 'meetings',
  round: 'round',
  models: 'models',
  feedback: 'feedback',
};

/** `document --kind KIND`: any paper of the office; `--out` with an ending is a file, without one a folder. */
export async function document(line: CommandLine): Promise<Answer> {
  const { values } = line;
  const kind = readChoice(kinds, required(values.kind, '--kind'), '--kind');
  if (kind === 'report') return report({ ...line, values: { ...values, letterhead: values.letterhead ?? 'ban' } });
  const asked = choiceOf(kind, values);
  const out = resolve(required(values.out, '--out'));
  return withSession({ data: values.data, mayCreate: false }, async session => {
    if (extname(out) !== '') {
      refuseTakenFile(out, { folder: session.folder, replaceable: extname(out).toLowerCase() });
    }
    const { today } = await session.call.status.calendar({});
    const roundId = await roundAsked(session, asked.year, values.round);
    const unitId = await unitAsked(session, values.unit);
    const choice = {
      ...asked,
      asOf: asked.asOf ?? today,
      ...(roundId === undefined ? {} : { roundId }),
      ...(unitId === undefined ? {} : { unitIds: [unitId] }),
    };
    const kept = extname(out) === '' ? [] : keepEarlier(out, session.hosted.context.register.clock.now());
    const written =
      extname(out) === '' ? await writeFolder(session, choice, out) : await writeFile(session, choice, out);
    const { blanks, openPlaces, findings } = await checked(session, choice);
    return {
      json: { ...written.json, blanks, openPlaces, findings },
      text: written.text,
      warnings: [
        ...kept,
        ...futureWarning(choice.asOf, today),
        ...blanks.map(outFormWords.blank),
        ...openPlaces.map(outFormWords.openPlace),
        ...findings.map(findingText),
      ],
    };
  });
}

function choiceOf(kind: PaperKind, values: CommandLine['values']): Omit<PaperChoice, 'asOf'> & { asOf?: string } {
  const asOf = readDay(values['as-of'], '--as-of');
  const until = readDay(values.until, '--until');
  const isFolder = extname(values.out ?? '') === '';
  return {
    kind,
    year: readYear(values.year),
    ...(asOf === undefined ? {} : { asOf }),
    ...(until === undefined ? {} : { until }),
    ...(values.letterhead === undefined
      ? {}
      : { letterhead: readChoice(letterheads, values.letterhead, '--letterhead') }),
    ...(values.times === undefined ? {} : { times: readCount(values.times, '--times') }),
    ...(values.list === undefined ? {} : { list: readChoice(lists, values.list, '--list') }),
    ...(values.address === undefined ? {} : { address: values.address }),
    each: kind === 'chase' && isFolder,
    withConsequence: values['with-consequence'],
    withLateUnits: values.to === 'thuong-truc',
    plain: values.plain,
  };
}

/** What is to be looked at again in what was made: of a text to copy, nothing. */
async function checked(session: Session, choice: PaperChoice) {
  if (choice.kind === 'messages') return { blanks: [], openPlaces: [], findings: [] };
  const { pieces, openPlaces } = await session.call.papers.outline(choice);
  return { blanks: blanksOf(pieces), openPlaces, findings: await findingsOf(session, { kind: 'paper', choice }) };
}

/** Headings under which a place waits for a person. */
function blanksOf(pieces: readonly ReportPiece[]): readonly string[] {
  return pieces.flatMap(({ role }, index) =>
    role === 'blank' ? [pieces.slice(0, index).findLast(isHeading)?.text ?? ''] : [],
  );
}

function isHeading({ role }: ReportPiece): boolean {
  return role === 'heading' || role === 'subheading';
}

/** One document to one file. */
async function writeFile({ call, hosted }: Session, choice: PaperChoice, file: string) {
  const { suggestedName } = await call.papers.outline(choice);
  if (extname(suggestedName) === '') throw new WrongUsage(words.needsFolder(file));
  if (extname(suggestedName) !== extname(file)) throw new WrongUsage(words.wrongEnding(extname(suggestedName)));
  for await (const event of await call.papers.make({ choice })) {
    if (event.type !== 'file') continue;
    const destination = randomUUID();
    hosted.context.register.files.offerPlace(destination, file);
    await call.files.save({ ticket: event.ticket, destination });
  }
  return { json: { files: 1, out: file }, text: words.written(file) };
}

/** Everything the kind makes, into a folder: all of it, or nothing. Ctrl+C stops before anything is written. */
async function writeFolder({ call, hosted }: Session, choice: PaperChoice, folder: string) {
  const destination = randomUUID();
  hosted.context.register.files.offerPlace(destination, folder);
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  let files = 0;
  try {
    for await (const event of await call.papers.make({ choice, destination }, { signal: stop.signal })) {
      if (stop.signal.aborted) break;
      if (event.type === 'folder') files = event.files;
      else if (event.type === 'progress') showProgress(event.stage, event.done, event.total);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    process.removeListener('SIGINT', onInterrupt);
    if (process.stderr.isTTY) process.stderr.write('\n');
  }
  if (stop.signal.aborted) throw new Refused(words.stopped);
  return { json: { files, out: folder }, text: words.writtenFiles(files, folder) };
}

/** Only where somebody looks on. */
function showProgress(stage: string, done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${stage}: ${done}/${total}  `);
}
