import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Addressee, Letterhead } from '../../contract/index.ts';
import type { Answer } from '../answer.ts';
import { keepEarlier, refuseOtherEnding, refuseTakenFile } from '../out-file.ts';
import { type Session, withSession } from '../session.ts';
import { type CommandLine, readChoice, readDay, readYear, required } from '../usage.ts';
import { outFormWords } from '../words/form.ts';
import { findingText, words } from '../words.ts';
import { findingsOf } from './findings.ts';
import { roundAsked } from './round.ts';
import { futureWarning } from './status.ts';

export const letterheads: Readonly<Record<string, Letterhead>> = { ban: 'board', 'dang-uy': 'committee' };
const addressees: Readonly<Record<string, Addressee>> = { 'thuong-truc': 'standing', 'ban-tinh-uy': 'provincialBoard' };

export async function report({ values }: CommandLine): Promise<Answer> {
  const year = readYear(values.year);
  const askedDay = readDay(values['as-of'], '--as-of');
  const letterhead = readChoice(letterheads, required(values.letterhead, '--letterhead'), '--letterhead');
  const addressee = readChoice(addressees, values.to ?? 'thuong-truc', '--to');
  const file = resolve(required(values.out, '--out'));
  return withSession({ data: values.data, mayCreate: false }, async session => {
    refuseTakenFile(file, { folder: session.folder, replaceable: '.docx' });
    refuseOtherEnding(file, '.docx');
    const { today } = await session.call.status.calendar({});
    const asOf = askedDay ?? today;
    const roundId = await roundAsked(session, year, values.round);
    const choice = { year, asOf, letterhead, addressee, ...(roundId === undefined ? {} : { roundId }) };
    const { doubts, blanks, openPlaces } = await session.call.reports.outline(choice);
    const findings = await findingsOf(session, { kind: 'report', choice });
    const kept = keepEarlier(file, session.hosted.context.register.clock.now());
    await writeReport(session, choice, file);
    return {
      json: { file, doubts: doubts.map(doubt => doubt.sentence), blanks, openPlaces, findings },
      text: words.written(file),
      warnings: [
        ...kept,
        ...futureWarning(asOf, today),
        ...doubts.map(doubt => doubt.sentence),
        ...blanks.map(outFormWords.blank),
        ...openPlaces.map(outFormWords.openPlace),
        ...findings.map(findingText),
      ],
    };
  });
}

type Choice = Parameters<Session['call']['reports']['consolidated']>[0];

async function writeReport({ call, hosted }: Session, choice: Choice, file: string): Promise<void> {
  for await (const event of await call.reports.consolidated(choice)) {
    if (event.type !== 'file') continue;
    const destination = randomUUID();
    hosted.context.register.files.offerPlace(destination, file);
    await call.files.save({ ticket: event.ticket, destination });
  }
}
