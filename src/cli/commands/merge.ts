import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { FieldChoice, MergeConflict } from '../../contract/index.ts';
import { programFolder, registerFolder } from '../../core/hosting/places.ts';
import { settlePackage } from '../../core/packages/settle.ts';
import { acceptPackage, previewPackage } from '../../core/packages/take-in.ts';
import { registerFileName } from '../../core/storage/place.ts';
import type { Answer } from '../answer.ts';
import { withSession } from '../session.ts';
import { type CommandLine, Refused, readChoice, required } from '../usage.ts';
import { mergeText, packageWords } from '../words/packages.ts';
import { words } from '../words.ts';

const choices: Readonly<Record<string, FieldChoice['choice']>> = { ours: 'ours', theirs: 'theirs' };

/**
 * `merge FILE`: what a package would do; with `--accept` it is done, as one operation. Conflicts stay asked unless
 * `--choose` decides all of them. A whole package into a folder without a register makes the register there.
 */
export async function merge({ words: [, path], values }: CommandLine): Promise<Answer> {
  const from = resolve(required(path, 'TỆP'));
  if (!existsSync(from)) throw new Refused(words.noFile(from));
  const fileName = basename(from);
  const folder = registerFolder(values.data, programFolder(process.env));
  const choice = values.choose === undefined ? null : readChoice(choices, values.choose, '--choose');
  if (values.accept && !existsSync(join(folder, registerFileName))) {
    settlePackage(from, fileName, folder);
    return { json: { new: 0, changed: 0, conflicts: [], settled: folder }, text: packageWords.settled(folder) };
  }
  return withSession({ data: values.data, mayCreate: false }, async ({ hosted }) => {
    const { register } = hosted.context;
    const preview = previewPackage(register, { from, fileName });
    if (!values.accept) return answer(preview, mergeText(preview, false));
    const chosen = choice === null ? [] : preview.conflicts.map(({ key }) => ({ key, choice }));
    const done = await acceptPackage(register, { ticket: preview.ticket, choices: chosen });
    return answer(done, mergeText(done, true));
  });
}

function answer(
  result: { readonly new: number; readonly changed: number; readonly conflicts: readonly MergeConflict[] },
  text: string,
): Answer {
  const conflicts = result.conflicts.map(({ noun, id, field, ours, theirs, name, label }) => ({
    noun,
    id,
    field,
    ours: ours.value,
    theirs: theirs.value,
    name,
    label,
    oursWho: ours.who,
    oursAt: ours.at,
    theirsWho: theirs.who,
    theirsAt: theirs.at,
  }));
  return { json: { new: result.new, changed: result.changed, conflicts }, text };
}
