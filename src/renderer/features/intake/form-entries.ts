import type { ComingFile, FormDecisions, FormLine, FormsPreview } from '../../../contract/forms.ts';
import type { IntakeReport } from '../../../contract/intake.ts';
import { newDraft, type Preset, typedFields } from '../rounds/receipt/receipt-draft.ts';
import { type Entry, type FormChoice, filesAsTaken } from './entries.ts';

const untouched: FormChoice = { unitId: null, anyway: false, mayTake: false, asReceipt: false, isPutAside: false };

/** A form as the core sees it before anything is decided. */
export function formEntryOf(report: IntakeReport, file: ComingFile | undefined, preset: Preset): Entry {
  const { key } = report;
  const entry: Entry = {
    ...{ key, report, files: filesAsTaken(report), unitIds: [], draft: newDraft(preset), state: 'open', asNew: false },
    form: untouched,
  };
  return file === undefined ? entry : seenAgain(entry, untouched, file);
}

/** The same entries as the core sees them under the clerk's decisions. */
export function reconsideredForms(entries: readonly Entry[], { files }: FormsPreview): readonly Entry[] {
  const byKey = new Map(files.map(file => [file.key, file]));
  return entries.map(entry => {
    const file = byKey.get(entry.key);
    return entry.form === null || file === undefined ? entry : seenAgain(entry, entry.form, file);
  });
}

function seenAgain(entry: Entry, form: FormChoice, file: ComingFile): Entry {
  const { result, unitId, unitName, reason, notes, candidates } = file;
  const shown = result === 'recognised' && reason === null ? ownReason(entry, file) : (reason ?? '');
  return {
    ...entry,
    form: { ...form, mayTake: file.mayTake },
    report: {
      ...entry.report,
      ...{ result, unitId, unitName, notes, reason: shown },
      candidates: candidates.map(({ key, label }) => ({ unitId: key, unitName: label })),
    },
    unitIds: unitId === null ? [] : [unitId],
    state: stateOf(entry, form, result),
  };
}

/** Why it is that unit's was said when it came; once the clerk chose the unit there is nothing to explain. */
function ownReason({ report }: Entry, { unitId }: ComingFile): string {
  return report.unitId === unitId && report.result === 'recognised' ? report.reason : '';
}

function stateOf({ state }: Entry, { isPutAside }: FormChoice, result: ComingFile['result']): Entry['state'] {
  if (isPutAside) return 'left';
  if (result === 'recognised') return state === 'confirmed' ? 'confirmed' : 'open';
  // Whose it is may still be said.
  return result === 'asked' || result === 'damaged' ? 'open' : 'left';
}

/** Whose a form is the clerk may say, but not of which round or template it is. */
export function mayNameUnit({ report }: Entry): boolean {
  return report.result !== 'wrongRound' && report.result !== 'oldTemplate';
}

/** What the clerk decided of the forms, for the core. */
export function decisionsOf(
  entries: readonly Entry[],
  { answers, left }: Pick<FormDecisions, 'answers' | 'left'>,
): FormDecisions {
  const units: Record<string, string> = {};
  const receipts: FormDecisions['receipts'] = {};
  const anyway: string[] = [];
  for (const { key, form, draft } of entries) {
    if (form === null) continue;
    if (form.isPutAside) units[key] = 'skip';
    else if (form.unitId !== null) units[key] = form.unitId;
    if (form.anyway) anyway.push(key);
    const typed = form.asReceipt ? typedFields(draft) : null;
    if (typed === null) continue;
    const { receivedOn, incomingNumber, documentNumber, documentDate, channel, copyForm } = typed;
    receipts[key] = { receivedOn, incomingNumber, documentNumber, documentDate, channel, copyForm };
  }
  return { units, answers, left, anyway, receipts };
}

/** The same, when what was confirmed is written: everything else stays where it is. */
export function decisionsToWrite(entries: readonly Entry[], decisions: FormDecisions, files: readonly ComingFile[]) {
  const confirmed = new Set(entries.filter(({ state }) => state === 'confirmed').map(({ key }) => key));
  const left = files.filter(({ key }) => !confirmed.has(key)).map(({ key }) => [key, 'skip'] as const);
  return { ...decisions, units: { ...decisions.units, ...Object.fromEntries(left) } };
}

/** Lines of the forms that are neither put aside nor written already. */
export function linesOf(entries: readonly Entry[], lines: readonly FormLine[]): readonly FormLine[] {
  const shown = new Set(entries.filter(({ form, state }) => form !== null && state !== 'left').map(({ key }) => key));
  return lines.filter(({ file }) => shown.has(file));
}
