import { resolve } from 'node:path';
import type { PackageKind } from '../../contract/index.ts';
import { handedOverOf, takeBack } from '../../core/packages/handed-over.ts';
import { writePackage } from '../../core/packages/make.ts';
import type { Answer } from '../answer.ts';
import { withSession } from '../session.ts';
import { type CommandLine, required } from '../usage.ts';
import { packageWords } from '../words/packages.ts';

/**
 * `pack --out FILE`: what this copy knows, as one file. `--copy` with the whole register, for a colleague; `--move` the
 * same, and this copy only looks on until `pack --take-back`.
 */
export async function pack({ values }: CommandLine): Promise<Answer> {
  if (values['take-back']) {
    return withSession({ data: values.data, mayCreate: false }, async ({ hosted }) => {
      const { database } = hosted.context.register;
      if (handedOverOf(database) === null) return { json: { takenBack: false }, text: packageWords.nothingToTakeBack };
      takeBack(database);
      return { json: { takenBack: true }, text: packageWords.takenBack };
    });
  }
  const path = resolve(required(values.out, '--out'));
  const kind: PackageKind = values.move ? 'move' : values.copy ? 'copy' : 'changes';
  return withSession({ data: values.data, mayCreate: false }, async ({ hosted }) => {
    for await (const { stage, done, total } of writePackage(hosted.context.register, { kind, path })) {
      if (process.stderr.isTTY) process.stderr.write(`\r${stage}: ${done}/${total}  `);
    }
    return { json: { file: path, kind }, text: packageWords.packed(path, kind) };
  });
}
