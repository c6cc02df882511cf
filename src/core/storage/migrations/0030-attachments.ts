/** Files kept with records, what packages from other copies brought, and whether this copy has been handed over. */
export const attachments = {
  version: 30,
  sql: `
CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  noun TEXT NOT NULL,
  record_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_record ON attachment (record_id);

CREATE TABLE merged_package (
  operation_sequence INTEGER PRIMARY KEY NOT NULL REFERENCES operation (sequence),
  file_name TEXT NOT NULL,
  from_copy TEXT NOT NULL,
  known TEXT NOT NULL
) STRICT;

CREATE TABLE merged_record (
  operation_sequence INTEGER NOT NULL REFERENCES operation (sequence),
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (operation_sequence, table_name, record_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER merged_package_kept BEFORE DELETE ON merged_package BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER merged_package_fixed BEFORE UPDATE ON merged_package BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER merged_record_kept BEFORE DELETE ON merged_record BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER merged_record_fixed BEFORE UPDATE ON merged_record BEGIN SELECT RAISE(ABORT, 'append-only'); END;
`,
} as const;
