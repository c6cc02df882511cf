/** Reports the office itself owes to those above it. */
export const upwardReports = {
  version: 80,
  sql: `
CREATE TABLE upward_report (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  year INTEGER NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  due_on TEXT NOT NULL,
  number TEXT,
  sent_on TEXT,
  note TEXT
) STRICT;
CREATE INDEX upward_report_year ON upward_report (year);
`,
} as const;
