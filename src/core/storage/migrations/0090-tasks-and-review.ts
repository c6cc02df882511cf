/** Progress and leads of KH 195's tasks; doubts somebody looked at and let stand. */
export const tasksAndReview = {
  version: 90,
  sql: `
CREATE TABLE task_progress (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  task INTEGER NOT NULL,
  year INTEGER NOT NULL,
  state TEXT,
  result TEXT
) STRICT;
CREATE INDEX task_progress_year ON task_progress (year);
CREATE TABLE task_lead (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  task INTEGER NOT NULL,
  unit_ids TEXT NOT NULL
) STRICT;
CREATE TABLE passed_doubt (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  doubt TEXT NOT NULL,
  sentence TEXT NOT NULL,
  reason TEXT
) STRICT;
`,
} as const;
