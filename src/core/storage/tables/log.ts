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
