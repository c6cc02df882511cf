import type { Head } from './head.ts';

export interface RoundRow extends Head {
  kind: string;
  year: number;
  title: string;
  period_from: string;
  period_to: string;
  basis: string | null;
  due_on: string;
  cut_off: string | null;
  state: string;
  closed_at: string | null;
  note: string | null;
}

export interface RosterLineRow extends Head {
  round_id: string;
  unit_id: string;
  /** 1: the unit must report in this round; 0: asked about and left out. */
  listed: number;
  exempt_reason: string | null;
  extended_to: string | null;
  extension_reason: string | null;
}

export interface ReceiptRow extends Head {
  round_id: string;
  unit_id: string;
  received_on: string;
  incoming_number: string | null;
  document_number: string | null;
  document_date: string | null;
  signer: string | null;
  channel: string | null;
  copy_form: string | null;
  not_counted_reason: string | null;
  combined: number;
  completion_asked_on: string | null;
  completion_asked: string | null;
  completion_due: string | null;
  completed_on: string | null;
  accepted: number;
  note: string | null;
}

export interface ReportContentRow extends Head {
  round_id: string;
  unit_id: string;
  sessions: number | null;
  people: number | null;
  articles: number | null;
  special_pages: number | null;
  materials: number | null;
}

/** A closed round as it was: its figures and names answer from here until it is reopened. */
export interface ClosedRoundRow extends Head {
  round_id: string;
  closed_at: string;
  closed_by: string;
  /** The day the figures stand for. */
  as_of: string;
  /** JSON: the year as reckoned (reckoning/frozen-year.ts). */
  reckoning: string;
  /** JSON: what the consolidated report says. */
  report: string;
  /** JSON: the office's choices of that day, as the report is signed and addressed. */
  settings: string;
}
