import type { ComingFile, FormDecisions } from '../../../contract/forms.ts';
import { groupBy } from '../../lists.ts';
import { toPlainText } from '../../text/normalise.ts';
import { unitFields } from '../fields.ts';
import type { FormReading } from '../read/reading.ts';
import { reason } from '../words/reasons.ts';
import { type KnownHere, recognise } from './recognise.ts';
import type { WaitingFile } from './tickets.ts';

/** A form that is to be written, of a unit nobody doubts. */
export interface FormToTake {
  readonly file: WaitingFile;
  readonly reading: FormReading;
  readonly bytes: Uint8Array;
  readonly unitId: string;
}

export interface SortedFiles {
  /** In the order they came. */
  readonly files: readonly ComingFile[];
  readonly toTake: readonly FormToTake[];
}

export interface KnownFiles extends KnownHere {
  /** Sums of the files taken in before. */
  readonly taken: ReadonlySet<string>;
}

/** Each file by what it is, each unit by one form at most. */
export function sortFiles(
  files: readonly WaitingFile[],
  known: KnownFiles,
  decisions: Pick<FormDecisions, 'units' | 'anyway'>,
): SortedFiles {
  const sorted = files.map(file => sortOne(file, known, decisions));
  const byUnit = groupBy(
    sorted.flatMap(({ toTake }) => (toTake === null ? [] : [toTake])),
    ({ unitId }) => unitId,
  );
  const chosen = new Map([...byUnit].map(([unitId, forms]) => [unitId, choose(forms, decisions.anyway)]));
  return {
    files: sorted.map(({ shown, toTake }) => {
      const first = toTake === null ? undefined : chosen.get(toTake.unitId);
      if (toTake === null || first === undefined || first === toTake) return shown;
      const differing = differences(first.reading, toTake.reading);
      const why = differing === 0 ? reason.sameInBatch : (name: string) => reason.otherInBatch(name, differing);
      return { ...shown, result: 'duplicate', reason: why(first.file.fileName), mayTake: differing > 0 };
    }),
    toTake: [...chosen.values()].flatMap(form => (form === undefined ? [] : [form])),
  };
}

function sortOne(
  file: WaitingFile,
  known: KnownFiles,
  { units, anyway }: Pick<FormDecisions, 'units' | 'anyway'>,
): { shown: ComingFile; toTake: FormToTake | null } {
  const { key, fileName, read, sha256 } = file;
  const plain = {
    key,
    fileName,
    format: null,
    unitId: null,
    unitName: null,
    candidates: [],
    mayTake: false,
    notes: [],
  };
  if (read.kind === 'other')
    return { shown: { ...plain, kind: 'other', result: 'unknown', reason: reason.notAForm }, toTake: null };
  if (read.kind === 'refused') {
    const result = read.isDamaged ? 'damaged' : 'unknown';
    return { shown: { ...plain, kind: 'other', result, reason: read.reason }, toTake: null };
  }
  const { reading, bytes } = read;
  const found = recognise(reading, fileName, known);
  const answer = units[key];
  const isOld = found.result === 'oldTemplate';
  // Whose a form is the clerk may always say; which round or template it is of, nobody.
  const mayName = !isOld && found.result !== 'wrongRound';
  const named = mayName && answer !== undefined && known.nameOf(answer) !== undefined ? answer : null;
  const unitId = named ?? found.unitId;
  const shown: ComingFile = {
    ...plain,
    kind: 'form',
    format: reading.format,
    unitId,
    unitName: unitId === null ? null : (known.nameOf(unitId) ?? null),
    result: named === null ? found.result : 'recognised',
    reason: named === null ? found.reason : null,
    candidates: found.candidates.flatMap(id => {
      const label = known.nameOf(id);
      return label === undefined ? [] : [{ key: id, label }];
    }),
    mayTake: isOld,
  };
  if (answer === 'skip') return { shown: { ...shown, reason: shown.reason ?? reason.leftOut }, toTake: null };
  const isTaken = known.taken.has(sha256);
  const canBe = named !== null || found.result === 'recognised' || (isOld && anyway.includes(key));
  // The very same file, also where the clerk had to say whose it is.
  if (isTaken && found.result !== 'wrongRound' && !anyway.includes(key))
    return { shown: { ...shown, result: 'duplicate', reason: reason.taken, mayTake: true }, toTake: null };
  if (!canBe || unitId === null) return { shown, toTake: null };
  return {
    shown: isOld ? { ...shown, result: 'recognised' } : shown,
    toTake: { file, reading, bytes, unitId },
  };
}

/** The one the clerk asked for, else the first that says anything. */
function choose(forms: readonly FormToTake[], anyway: readonly string[]): FormToTake | undefined {
  return (
    forms.find(({ file }) => anyway.includes(file.key)) ??
    forms.find(({ reading }) => saysAnything(reading)) ??
    forms[0]
  );
}

const filledByOffice: ReadonlySet<string> = new Set([...unitFields.map(({ id }) => id), 'letterhead']);

/** Beyond what the office itself had filled in. */
export function saysAnything({ answers, lists }: FormReading): boolean {
  const rows = [...lists.models, ...lists.feedback.filter(row => row.has('content'))];
  return rows.length > 0 || [...answers.keys()].some(field => !filledByOffice.has(field));
}

/** In how many answers two forms differ; the lists count as one answer each. */
function differences(left: FormReading, right: FormReading): number {
  const textsOf = (reading: FormReading): ReadonlyMap<string, string> =>
    new Map([
      ...[...reading.answers].map(([field, { text }]) => [field, toPlainText(text)] as const),
      ...(['models', 'feedback'] as const).map(list => [list, listText(reading.lists[list])] as const),
    ]);
  const [one, other] = [textsOf(left), textsOf(right)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(field => one.get(field) !== other.get(field)).length;
}

function listText(rows: FormReading['lists']['models']): string {
  return JSON.stringify(rows.map(row => [...row].map(([column, { text }]) => [column, toPlainText(text)])));
}
