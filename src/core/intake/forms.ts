import type { ComingFile } from '../../contract/forms.ts';
import type { IntakeReport } from '../../contract/intake.ts';
import { readForm } from '../forms/read/read-form.ts';
import type { WaitingFile } from '../forms/take/tickets.ts';
import type { IncomingFile } from './files/incoming.ts';
import { noFields } from './propose-one.ts';
import { foundIn } from './words/sentences.ts';

/** The form a group is; null: it is none, or cannot be kept. */
export function formAmong([file]: readonly IncomingFile[]): {
  readonly file: IncomingFile;
  readonly waiting: WaitingFile;
} | null {
  if (file === undefined || file.refused !== null) return null;
  const { key, fileName, nature, bytes, sha256 } = file;
  if (nature !== 'word' && nature !== 'workbook') return null;
  const read = readForm(bytes, fileName, nature === 'word');
  // What is broken in it is said by the reader of reports, which looks at every sort of file.
  return read.kind === 'form' ? { file, waiting: { key, fileName, read, sha256 } } : null;
}

/** A form among the reports it came with. */
export function reportOfForm(file: IncomingFile, coming: ComingFile | undefined): IntakeReport {
  if (coming === undefined) throw new Error(`no form under ${file.key}`);
  const { key, fileName, size } = file;
  const { unitId, unitName, result, reason, candidates, notes } = coming;
  return {
    ...{ key, kind: 'form', result, unitId, unitName, notes, fields: noFields },
    files: [{ key, fileName, bytes: size, isPicture: false }],
    candidates: candidates.map(({ key: id, label }) => ({ unitId: id, unitName: label })),
    reason: reason ?? foundIn.code(),
    ...{ receiptId: null, canBeFiled: true },
  };
}
