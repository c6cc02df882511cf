import { resolve } from 'node:path';
import { writeHandover } from '../../core/handover/make.ts';
import type { Answer } from '../answer.ts';
import { withSession } from '../session.ts';
import { type CommandLine, Refused, readDay, readYear, required } from '../usage.ts';
import { packageWords } from '../words/packages.ts';
import { words } from '../words.ts';
import { roundAsked } from './round.ts';
import { unitAsked } from './units.ts';

/**
 * `handover --year 2026 [--unit UNIT | --round ROUND] --out FOLDER`: everything of the year, of one unit or one round in one
 * new folder. Ctrl+C leaves nothing behind.
 */
export async function handover({ values }: CommandLine): Promise<Answer> {
  const year = readYear(values.year);
  const asOf = readDay(values['as-of'], '--as-of');
  const path = resolve(required(values.out, '--out'));
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const unitId = await unitAsked(session, values.unit);
    const roundId = await roundAsked(session, year, values.round);
    const stop = new AbortController();
    const onInterrupt = (): void => stop.abort();
    process.once('SIGINT', onInterrupt);
    const steps = writeHandover(session.hosted.context.register, { year, asOf, unitId, roundId, path }, stop.signal);
    try {
      for (let step = await steps.next(); ; step = await steps.next()) {
        if (step.done) {
          const { files, missing } = step.value;
          return { json: { out: path, files, missing }, text: packageWords.handedOver(path, files) };
        }
        const { stage, done, total } = step.value;
        if (process.stderr.isTTY) process.stderr.write(`\r${stage}: ${done}/${total}  `);
      }
    } catch (error) {
      throw stop.signal.aborted ? new Refused(words.stopped) : error;
    } finally {
      process.removeListener('SIGINT', onInterrupt);
    }
  });
}
