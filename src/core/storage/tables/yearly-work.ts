import type { Head } from './head.ts';

export interface WorkPlanRow extends Head {
  unit_id: string;
  year: number;
  in_programme: string | null;
  programme_number: string | null;
  programme_date: string | null;
  own_plan: string | null;
  own_plan_number: string | null;
  own_plan_date: string | null;
  note: string | null;
}

export interface MeetingRow extends Head {
  unit_id: string;
  year: number;
  /** 1-12; null: the whole year. */
  month: number | null;
  kind: string;
  content: string | null;
  done_count: number | null;
  total_count: number | null;
  held_on: string | null;
  topic: string | null;
  /** JSON array of criterion groups. */
  groups: string;
  attendance: number | null;
  note: string | null;
}

export interface ActivityRow extends Head {
  unit_id: string;
  year: number;
  kind: string;
  title: string | null;
  quantity: number;
  people: number | null;
  held_on: string | null;
  groups: string;
  note: string | null;
  search_key: string;
}
