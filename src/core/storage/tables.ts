import type { Noun } from '../../contract/index.ts';
import type { AttachmentRow, PassedDoubtRow, SettingsRow, ViewRow } from './tables/keeping.ts';
import type {
  ChangeRow,
  ExportedReportRow,
  ImportedFileRow,
  MergedPackageRow,
  MergedRecordRow,
  OperationRow,
} from './tables/log.ts';
import type { DocumentTemplateRow, IssuedDocumentRow, ReminderRow, UpwardReportRow } from './tables/papers.ts';
import type { FeedbackRow, JoiningRow, ModelRow, PassageRow } from './tables/reported.ts';
import type { ClosedRoundRow, ReceiptRow, ReportContentRow, RosterLineRow, RoundRow } from './tables/rounds.ts';
import type { TaskLeadRow, TaskProgressRow } from './tables/tasks.ts';
import type { UnitProfileRow, UnitRow } from './tables/units.ts';
import type { ActivityRow, MeetingRow, WorkPlanRow } from './tables/yearly-work.ts';

export type * from './tables/keeping.ts';
export type * from './tables/log.ts';
export type * from './tables/papers.ts';
export type * from './tables/reported.ts';
export type * from './tables/rounds.ts';
export type * from './tables/tasks.ts';
export type * from './tables/units.ts';
export type * from './tables/yearly-work.ts';

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

/** The noun a table's rows belong to, as the change stream and the history name it. */
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

export const registerTables: readonly TableName[] = Object.keys(nounOfTable).filter(isRegisterTable);

export function isRegisterTable(name: string): name is TableName {
  return Object.hasOwn(nounOfTable, name);
}
