import type { Noun } from '../../contract/index.ts';

/** Fields every register table begins with. */
interface Head {
  id: string;
  version: number;
  deleted_at: string | null;
}

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

/** The office's own .docx with tags. */
export interface UpwardReportRow extends Head {
  year: number;
  recipient: string;
  subject: string;
  due_on: string;
  number: string | null;
  sent_on: string | null;
  note: string | null;
}

export interface DocumentTemplateRow extends Head {
  name: string;
  file_name: string;
  /** The file, base64: it lives in the register and so in every backup of it. */
  content: string;
  note: string | null;
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

/** What was done in one year about a task of KH 195's annex. */
export interface TaskProgressRow extends Head {
  task: number;
  year: number;
  state: string | null;
  result: string | null;
}

/** Units that lead a task, as a person linked them to the printed lead. */
export interface TaskLeadRow extends Head {
  task: number;
  /** JSON array of unit ids; empty: as the printed names say. */
  unit_ids: string;
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

/** Tables whose rows are written only through a Writer, with an image of each change in the log. */
export interface RegisterTables {
  unit: UnitRow;
  unit_profile: UnitProfileRow;
  work_plan: WorkPlanRow;
  meeting: MeetingRow;
  activity: ActivityRow;
  round: RoundRow;
  roster_line: RosterLineRow;
  receipt: ReceiptRow;
  report_content: ReportContentRow;
  model: ModelRow;
  feedback: FeedbackRow;
  passage: PassageRow;
  joining: JoiningRow;
  issued_document: IssuedDocumentRow;
  reminder: ReminderRow;
  upward_report: UpwardReportRow;
  closed_round: ClosedRoundRow;
  document_template: DocumentTemplateRow;
  attachment: AttachmentRow;
  view: ViewRow;
  task_progress: TaskProgressRow;
  task_lead: TaskLeadRow;
  passed_doubt: PassedDoubtRow;
  settings: SettingsRow;
}
export type TableName = keyof RegisterTables;

export interface OperationRow {
  id: string;
  sequence: number;
  copy_id: string;
  at: string;
  who: string;
  name: string;
  /** JSON of the sentence's parts. */
  parts: string;
  undoes: string | null;
  redoes: string | null;
}

export interface ChangeRow {
  operation_sequence: number;
  ordinal: number;
  table_name: string;
  record_id: string;
  version_before: number | null;
  version_after: number | null;
  before: string | null;
  after: string | null;
}

export interface ImportedFileRow {
  id: string;
  file_name: string;
  sha256: string;
  bytes: number;
  kind: string;
  at: string;
  operation_id: string;
}

/** The figures a report carried when it was exported; later compared with what is true then. */
export interface ExportedReportRow {
  id: string;
  at: string;
  who: string;
  file_name: string;
  /** JSON of the choice it was made with. */
  choice: string;
  /** JSON of its figures by place. */
  figures: string;
}

/** A package of another copy that was taken in: what that copy knew. */
export interface MergedPackageRow {
  operation_sequence: number;
  file_name: string;
  from_copy: string;
  /** JSON: the latest sequence known of each copy. */
  known: string;
}

/** Where the values of a record's fields come from after an operation that took in a package or decided a conflict. */
export interface MergedRecordRow {
  operation_sequence: number;
  table_name: string;
  record_id: string;
  /** JSON: field -> its values with their origins. */
  fields: string;
}

/** Everything in the file: register tables, the append-only log, and the register's own facts. */
export interface Tables extends RegisterTables {
  operation: OperationRow;
  change: ChangeRow;
  imported_file: ImportedFileRow;
  merged_package: MergedPackageRow;
  merged_record: MergedRecordRow;
  exported_report: ExportedReportRow;
  fact: { name: string; value: string };
}

export const nounOfTable: Readonly<Record<TableName, Noun>> = {
  unit: 'unit',
  unit_profile: 'unitProfile',
  work_plan: 'workPlan',
  meeting: 'meeting',
  activity: 'activity',
  round: 'round',
  roster_line: 'rosterLine',
  receipt: 'receipt',
  report_content: 'reportContent',
  model: 'model',
  feedback: 'feedback',
  passage: 'passage',
  joining: 'joining',
  issued_document: 'issuedDocument',
  reminder: 'reminder',
  upward_report: 'upwardReport',
  closed_round: 'round',
  document_template: 'documentTemplate',
  attachment: 'attachment',
  view: 'view',
  task_progress: 'taskProgress',
  task_lead: 'taskLead',
  passed_doubt: 'passedDoubt',
  settings: 'settings',
};

export const registerNouns: readonly Noun[] = [...new Set(Object.values(nounOfTable))];

export const registerTables = Object.keys(nounOfTable) as readonly TableName[];

export function isRegisterTable(name: string): name is TableName {
  return name in nounOfTable;
}
