import type { Head } from './head.ts';

export interface UnitRow extends Head {
  code: string | null;
  opened_on: string | null;
  closed_on: string | null;
  /** JSON array of unit ids. */
  successor_ids: string;
  note: string | null;
}

export interface UnitProfileRow extends Head {
  unit_id: string;
  valid_from: string | null;
  name: string;
  short_name: string | null;
  kind: string;
  parent_id: string | null;
  position: number;
  cell_count: number | null;
  member_count: number | null;
  contact_post: string | null;
  contact_phone: string | null;
  search_key: string;
}
