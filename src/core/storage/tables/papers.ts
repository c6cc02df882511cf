import type { Head } from './head.ts';

/** A paper the office issued, or one it recorded as issued. */
export interface IssuedDocumentRow extends Head {
  purpose: string;
  document_type: string;
  year: number;
  round_id: string | null;
  number: string | null;
  issued_on: string | null;
  letterhead: string;
  signer: string | null;
  subject: string;
  /** JSON array of the units it was sent to; empty: all, or somebody else. */
  unit_ids: string;
  channel: string | null;
  /** The issued copy, among the register's attachments. */
  file_sha256: string | null;
  file_name: string | null;
  note: string | null;
  search_key: string;
}

/** One unit reminded once of one round. */
export interface ReminderRow extends Head {
  round_id: string;
  unit_id: string;
  /** First, second, third … time. */
  times: number;
  channel: string;
  reminded_on: string;
  document_id: string | null;
  result: string | null;
  note: string | null;
}

/** A report the office owes to a body above it. */
export interface UpwardReportRow extends Head {
  year: number;
  recipient: string;
  subject: string;
  due_on: string;
  number: string | null;
  sent_on: string | null;
  note: string | null;
}

/** The office's own .docx with tags. */
export interface DocumentTemplateRow extends Head {
  name: string;
  file_name: string;
  /** The file, base64: it lives in the register and so in every backup of it. */
  content: string;
  note: string | null;
}
