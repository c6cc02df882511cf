import { resolve } from 'node:path';
import { seedRegister } from '../../core/seed/seed.ts';
import type { Answer } from '../answer.ts';
import { refuseTakenFile } from '../out-file.ts';
import { passphraseOf } from '../passphrase.ts';
import { withSession } from '../session.ts';
import { type CommandLine, Refused, readCount, readYears } from '../usage.ts';
import { words } from '../words.ts';

/** Makes the register ready: default settings and the yearly round of the official letter. A ready one is left as it is. */
export async function init({ values }: CommandLine): Promise<Answer> {
  return withSession({ data: values.data, mayCreate: true }, async ({ folder, call }) => {
    const { items } = await call.rounds.list({ page: { offset: 0, limit: 200 } });
    return { json: { folder, rounds: items.map(({ title, dueOn }) => ({ title, dueOn })) }, text: words.ready(folder) };
  });
}

/** Takes back the latest operation, as Ctrl+Z would. */
export async function undo({ values }: CommandLine): Promise<Answer> {
  return withSession({ data: values.data, mayCreate: false }, async ({ call }) => {
    const { operation } = await call.history.undo({});
    return { json: { operation }, text: words.undone(operation.sentence) };
  });
}

export async function check({ values }: CommandLine): Promise<Answer> {
  return withSession({ data: values.data, mayCreate: false }, async ({ call }) => {
    const found = await call.register.check({});
    const text = found.sound ? words.sound : found.findings.join('\n');
    return { json: found, text, exitCode: found.sound ? 0 : 1 };
  });
}

export async function backup({ values }: CommandLine): Promise<Answer> {
  return withSession({ data: values.data, mayCreate: false }, async ({ hosted, folder }) => {
    const target = values.out === undefined ? {} : { target: resolve(values.out) };
    if (target.target !== undefined) refuseTakenFile(target.target, { folder, replaceable: null });
    const passphrase = passphraseOf(values);
    const made = await hosted.context.register.backups.makeFile({
      ...target,
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    return { json: { file: made.file, bytes: made.bytes }, text: words.written(made.file) };
  });
}

/** Fills an empty register with a synthetic office, the same for the same numbers. */
export async function seed({ values }: CommandLine): Promise<Answer> {
  const units = readCount(values.units, '--units');
  const years = readYears(values.years ?? '2026');
  return withSession({ data: values.data, mayCreate: true }, async ({ hosted: { context } }) => {
    if (context.register.book.units().length > 0) throw new Refused(words.notNewForSeed);
    seedRegister(context.register, { units, ...years });
    return { json: { units, ...years }, text: words.seeded(units) };
  });
}
