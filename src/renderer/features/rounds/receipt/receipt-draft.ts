import type { Channel, CopyForm } from '../../../../contract/enumerations.ts';
import type { Receipt, ReceiptFields } from '../../../../contract/receipts.ts';

/** What the form of an arrival edits; a cleared day is said, not saved. */
export interface ReceiptDraft {
  readonly receivedOn: string | null;
  readonly incomingNumber: string | null;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly channel: Channel | null;
  readonly copyForm: CopyForm | null;
  readonly combined: boolean;
  /** Ticked "Gửi nhầm, không tính"; the reason stands beside. */
  readonly notCounted: boolean;
  readonly notCountedReason: string | null;
  readonly note: string | null;
}

/** How the last report came is how the next one mostly comes. */
export type Preset = Pick<ReceiptDraft, 'channel' | 'copyForm'> & { readonly receivedOn: string };

export function newDraft(preset: Preset): ReceiptDraft {
  return {
    ...preset,
    incomingNumber: null,
    documentNumber: null,
    documentDate: null,
    combined: false,
    notCounted: false,
    notCountedReason: null,
    note: null,
  };
}

export function draftOf(receipt: Receipt): ReceiptDraft {
  const { receivedOn, incomingNumber, documentNumber, documentDate, channel, copyForm, combined, note } = receipt;
  const { notCountedReason } = receipt;
  return {
    receivedOn,
    incomingNumber,
    documentNumber,
    documentDate,
    channel,
    copyForm,
    combined,
    notCounted: notCountedReason !== null,
    notCountedReason,
    note,
  };
}

type Typed = Omit<ReceiptDraft, 'notCounted' | 'receivedOn'> & { readonly receivedOn: string };

/** The fields to save; null while a needed one is missing. */
export function typedFields(draft: ReceiptDraft): Typed | null {
  const { notCounted, receivedOn, notCountedReason, ...rest } = draft;
  if (receivedOn === null || (notCounted && isBlank(notCountedReason))) return null;
  return { ...rest, receivedOn, notCountedReason: notCounted ? notCountedReason : null };
}

/** A whole new arrival: what the form does not ask is not recorded. */
export function newReceipt(place: { readonly roundId: string; readonly unitId: string }, typed: Typed): ReceiptFields {
  return {
    ...place,
    ...typed,
    signer: null,
    completionAskedOn: null,
    completionAsked: null,
    completionDue: null,
    completedOn: null,
    accepted: false,
  };
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
