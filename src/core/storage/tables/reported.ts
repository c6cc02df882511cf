import type { Head } from './head.ts';

/** A part of a unit's report, in the section the consolidated report wants it in. */
export interface PassageRow extends Head {
  round_id: string;
  unit_id: string;
  receipt_id: string | null;
  attachment_id: string | null;
  /** Where in the file: paragraphs from 0, offsets in letters; all null where the file is no text. */
  from_paragraph: number | null;
  from_offset: number | null;
  to_paragraph: number | null;
  to_offset: number | null;
  section: string;
  /** Criterion group 1-9 of a result; null: "Chung". */
  group: number | null;
  text: string;
  /** Made of it in the same operation. */
  model_id: string | null;
  feedback_id: string | null;
}

/** Near-equal things the report says once; or, `apart`, that somebody looked at and left as they are. */
export interface JoiningRow extends Head {
  noun: string;
  year: number;
  content: string;
  /** JSON array of ids. */
  member_ids: string;
  apart: number;
}

export interface ModelRow extends Head {
  name: string;
  type: string;
  bearer: string | null;
  field: string | null;
  /** JSON array of unit ids; the first answers for the model. */
  unit_ids: string;
  year: number;
  level: string;
  state: string;
  groups: string;
  results: string | null;
  spread_proposed: number;
  commendation_proposed: number;
  note: string | null;
  search_key: string;
}

export interface FeedbackRow extends Head {
  kind: string;
  unit_id: string;
  year: number;
  groups: string;
  content: string;
  level: string | null;
  level_text: string | null;
  resolution: string | null;
  forwarded_number: string | null;
  forwarded_on: string | null;
  answered_number: string | null;
  answered_on: string | null;
  answer: string | null;
  note: string | null;
  search_key: string;
}
