import type { Turn } from '../../../contract/enumerations.ts';
import type { IntakeConfirmed, IntakeFile, IntakeReport } from '../../../contract/intake.ts';
import { newDraft, type Preset, type ReceiptDraft, typedFields } from '../rounds/receipt/receipt-draft.ts';

/** What the clerk decided of a form, beside whose it is and how it came. */
export interface FormChoice {
  /** Said by the clerk; null: as the form says itself. */
  readonly unitId: string | null;
  /** Taken although it is a duplicate or of an old template. */
  readonly anyway: boolean;
  readonly mayTake: boolean;
  /** The paper itself was the official report: its arrival is recorded with it. */
  readonly asReceipt: boolean;
  /** Put aside by the clerk; otherwise a form that cannot be taken is put aside by what it is. */
  readonly isPutAside: boolean;
}

/** A file of a report; a picture is turned by the clerk. */
export interface EntryFile extends IntakeFile {
  readonly turn: Turn;
}

/** One report of the files that came in, as the clerk sees and changes it. */
export interface Entry {
  readonly key: string;
  readonly report: IntakeReport;
  /** In the order of their pages. */
  readonly files: readonly EntryFile[];
  /** The first is whose report it is, the others share it. */
  readonly unitIds: readonly string[];
  readonly draft: ReceiptDraft;
  readonly state: 'open' | 'confirmed' | 'left';
  /** Recorded as an arrival of its own although one with its number is there. */
  readonly asNew: boolean;
  /** Null: a report. */
  readonly form: FormChoice | null;
}

/** A report as it was proposed; how it came is as the one before came, its form only where the file shows it. */
export function entryOf(report: IntakeReport, preset: Preset): Entry {
  const { fields, result } = report;
  const isSure = result === 'recognised' || result === 'wrongRound';
  return {
    ...{ key: report.key, report, files: filesAsTaken(report) },
    unitIds: report.unitId === null || !(isSure || result === 'damaged') ? [] : [report.unitId],
    draft: {
      ...newDraft(preset),
      ...{ documentNumber: fields.documentNumber, documentDate: fields.documentDate, combined: fields.combined },
      copyForm: fields.copyForm ?? (report.files.some(({ isPicture }) => isPicture) ? 'photo' : null),
      ...{ notCounted: fields.notCountedReason !== null, notCountedReason: fields.notCountedReason },
    },
    ...{ asNew: false, form: null },
    state: report.canBeFiled && result !== 'duplicate' ? 'open' : 'left',
  };
}

/** Files as they came: pictures stand as they were taken. */
export function filesAsTaken({ files }: IntakeReport): readonly EntryFile[] {
  return files.map(file => ({ ...file, turn: 0 }));
}

/** Its files go to an arrival that is recorded already; that one is another unit's as soon as the unit is changed. */
export function joinsArrival({ report, unitIds, asNew }: Entry): boolean {
  return report.receiptId !== null && unitIds[0] === report.unitId && !asNew;
}

/** How the one before came is how the next one came, until it is said otherwise. */
export function carriedOn(entries: readonly Entry[], from: ReceiptDraft, before: ReceiptDraft): readonly Entry[] {
  const { receivedOn, channel } = from;
  return entries.map(entry => {
    const isUntouched = entry.draft.receivedOn === before.receivedOn && entry.draft.channel === before.channel;
    return entry.state === 'open' && isUntouched ? { ...entry, draft: { ...entry.draft, receivedOn, channel } } : entry;
  });
}

/** Nothing that is needed is missing. */
export function canConfirm(entry: Entry): boolean {
  const { unitIds, draft, report, form } = entry;
  if (!report.canBeFiled || unitIds.length === 0) return false;
  if (form !== null) return report.result === 'recognised' && (!form.asReceipt || typedFields(draft) !== null);
  return typedFields(draft) !== null && !asksCopyForm(entry);
}

/** Confirmed with all the others: what is said to be sent by mistake the clerk looks at by itself. */
export function isPlain(entry: Entry): boolean {
  return canConfirm(entry) && entry.report.result !== 'wrongRound' && !entry.draft.notCounted;
}

/** Whether it is the signed copy only the clerk can say. */
export function asksCopyForm(entry: Entry): boolean {
  return entry.form === null && entry.draft.copyForm === null && !joinsArrival(entry);
}

/** What is filed of it; null while something needed is missing. */
export function confirmedOf(entry: Entry): IntakeConfirmed | null {
  const { files, unitIds, draft, report } = entry;
  const typed = typedFields(draft);
  if (typed === null) return null;
  const { note: _, ...fields } = typed;
  const receiptId = joinsArrival(entry) ? report.receiptId : null;
  return {
    ...{ ...fields, signer: report.fields.signer, receiptId, unitIds: [...unitIds] },
    files: files.map(({ key, turn }) => ({ key, turn })),
  };
}

/** Each picture a report of its own. */
export function splitEntry(entry: Entry): readonly Entry[] {
  return entry.files.map((file, index) => ({
    ...entry,
    key: index === 0 ? entry.key : `${entry.key} ${file.key}`,
    files: [file],
    state: 'open',
  }));
}

/** The files of an entry as further pages of the one above it. */
export function joinWithAbove(entries: readonly Entry[], key: string): readonly Entry[] {
  const at = entries.findIndex(entry => entry.key === key);
  const above = entries[at - 1];
  const own = entries[at];
  if (above === undefined || own === undefined) return entries;
  const joined: Entry = { ...above, files: [...above.files, ...own.files], state: 'open' };
  return entries.flatMap(entry => (entry === above ? [joined] : entry === own ? [] : [entry]));
}

/** The next that still waits; after the last the first. */
export function nextOpen(entries: readonly Entry[], key: string): Entry | undefined {
  const at = entries.findIndex(entry => entry.key === key);
  return [...entries.slice(at + 1), ...entries.slice(0, at)].find(({ state }) => state === 'open');
}

export interface Progress {
  readonly confirmed: number;
  readonly open: number;
  readonly all: number;
}

/** How far the clerk came with the reports and with the forms, each counted apart; what cannot be kept is neither. */
export function progressOf(entries: readonly Entry[]): { readonly reports: Progress; readonly forms: Progress } {
  const countOf = (wanted: readonly Entry[]): Progress => ({
    confirmed: wanted.filter(({ state }) => state === 'confirmed').length,
    open: wanted.filter(({ state }) => state === 'open').length,
    all: wanted.length,
  });
  const kept = entries.filter(({ report }) => report.canBeFiled);
  return {
    reports: countOf(kept.filter(({ form }) => form === null)),
    forms: countOf(kept.filter(({ form }) => form !== null)),
  };
}
