import { setImmediate as nextTurn } from 'node:timers/promises';
import { largestIntakeFile, mostIntakeFiles } from '../../../contract/intake.ts';
import { isDangerous } from '../../attachments/refuse-dangerous.ts';
import { sumOfBytes } from '../../files/sum.ts';
import { refuse } from '../../refusal.ts';
import { refusedSentence, unreadSentence } from '../words/sentences.ts';
import { type FileNature, natureOf } from './sniff.ts';
import { type ArchiveRefusal, type NamedBytes, unpack } from './unpack.ts';

export interface FileSent {
  readonly file: { readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };
  readonly fileName: string;
  /** Where it is too large to be sent. */
  readonly bytes?: number | undefined;
}

/** A file as it came, or out of a .zip. */
export interface IncomingFile {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Its true size, also where its bytes were not taken in. */
  readonly size: number;
  readonly sha256: string;
  readonly nature: FileNature;
  /** Why nothing of it is kept; null: it can be. */
  readonly refused: string | null;
}

/**
 * Opens what was sent, one file after the other, a .zip into its files. Other calls are answered in between.
 *
 * @throws Refusal INTAKE_REFUSED when there are too many.
 */
export async function* openFiles(sent: readonly FileSent[]): AsyncGenerator<readonly IncomingFile[], void> {
  if (sent.length > mostIntakeFiles) refuse('INTAKE_REFUSED', { reason: 'tooManyFiles', count: mostIntakeFiles });
  let count = 0;
  const take = (
    { fileName, bytes, nature = natureOf(bytes) }: NamedBytes & { readonly nature?: FileNature },
    refused: string | null,
    size = bytes.length,
  ): IncomingFile => {
    count += 1;
    return {
      key: `t${count}`,
      fileName,
      bytes,
      size,
      nature,
      refused: refused ?? refusalOf({ fileName, bytes, nature }),
      sha256: sumOfBytes(bytes),
    };
  };
  for (const { file, fileName, bytes: size = file.size } of sent) {
    await nextTurn();
    if (size > largestIntakeFile) {
      yield [take({ fileName, bytes: new Uint8Array() }, refusedSentence.tooLarge, size)];
      continue;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sentFile = { fileName, bytes, nature: natureOf(bytes) };
    const inner = sentFile.nature === 'zip' ? unpack(bytes, mostIntakeFiles - count) : undefined;
    if (inner === undefined) yield [take(sentFile, null)];
    else if (typeof inner === 'string') yield [take(sentFile, unopened(fileName, inner))];
    else yield inner.map(each => take(each, null));
  }
}

/** A broken Word file is a broken .zip, but nobody would unpack it. */
function unopened(fileName: string, why: ArchiveRefusal): string {
  const isArchive = /\.zip$/iu.test(fileName);
  if (why === 'hostile') return isArchive ? refusedSentence.bomb : unreadSentence.hostile;
  return isArchive ? unreadSentence.archive : unreadSentence.damagedFile;
}

function refusalOf({ fileName, bytes, nature }: NamedBytes & { readonly nature: FileNature }): string | null {
  if (bytes.length === 0) return refusedSentence.empty;
  if (nature === 'damaged' || nature === 'hostile') return unopened(fileName, nature);
  return isDangerous(bytes, fileName) ? refusedSentence.dangerous : null;
}
