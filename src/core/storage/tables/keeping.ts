import type { Head } from './head.ts';

/** A file kept with a record, under its SHA-256 in `tep`. */
export interface AttachmentRow extends Head {
  noun: string;
  record_id: string;
  sha256: string;
  file_name: string;
  bytes: number;
  added_at: string;
  /** Degrees to the right a picture is looked at with. */
  turn: number;
}

/** A saved way to look at a list. */
export interface ViewRow extends Head {
  /** Which list it is of, by the page's own name for it. */
  list: string;
  name: string;
  /** 1: the list is opened so. */
  is_default: number;
  /** JSON (contract/views.ts). */
  definition: string;
}

/** A doubt of "Cần xem lại" somebody looked at and let stand ("Bỏ qua"). */
export interface PassedDoubtRow extends Head {
  /** Which doubt, with the value it was about: another value is another doubt. */
  doubt: string;
  /** As it was shown. */
  sentence: string;
  reason: string | null;
}

/** One row, id `settings`: the office's choices as JSON. */
export interface SettingsRow extends Head {
  value: string;
}
