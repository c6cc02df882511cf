import { resolve } from 'node:path';
import type { FormFormat } from '../../contract/index.ts';
import { saveFolder } from '../../core/files/save-folder.ts';
import { formFiles } from '../../core/forms/make/make.ts';
import { roundOfYear } from '../../core/reckoning/roster.ts';
import { refuse } from '../../core/refusal.ts';
import type { Register } from '../../core/register.ts';
import type { Answer } from '../answer.ts';
import { withSession } from '../session.ts';
import { type CommandLine, Refused, readChoice, readYear, required } from '../usage.ts';
import { formWords } from '../words/forms.ts';
import { words } from '../words.ts';
import { unitAsked } from './units.ts';

const formats: Readonly<Record<string, FormFormat>> = { docx: 'docx', xlsx: 'xlsx' };

/** `forms --year 2026 --format docx|xlsx --out FOLDER`: one form a unit of the year's roster. Ctrl+C leaves nothing behind. */
export async function makeForms({ values }: CommandLine): Promise<Answer> {
  const year = readYear(values.year);
  const format = readChoice(formats, required(values.format, '--format'), '--format');
  const path = resolve(required(values.out, '--out'));
  return withSession({ data: values.data, mayCreate: false }, async session => {
    const { register } = session.hosted.context;
    const unitId = await unitAsked(session, values.unit);
    const stop = new AbortController();
    const onInterrupt = (): void => stop.abort();
    process.once('SIGINT', onInterrupt);
    const units = unitId === undefined ? {} : { unitIds: [unitId] };
    const steps = formFiles(register, { roundId: roundIdOf(register, year), format, ...units }, stop.signal);
    try {
      for (let step = await steps.next(); ; step = await steps.next()) {
        if (!step.done) continue;
        await saveFolder(path, step.value, stop.signal);
        return {
          json: { out: path, files: step.value.map(({ name }) => name) },
          text: words.writtenFiles(step.value.length, path),
        };
      }
    } catch (error) {
      throw stop.signal.aborted ? new Refused(formWords.stopped) : error;
    } finally {
      process.removeListener('SIGINT', onInterrupt);
    }
  });
}

/** The year's own round. @throws Refusal PAPER_REFUSED where the year has none. */
export function roundIdOf({ book }: Register, year: number): string {
  return roundOfYear(book, year)?.id ?? refuse('PAPER_REFUSED', { reason: 'noRound' });
}
