/** Papers the office issued, whom it reminded and how, its own templates, and the figures each exported report carried. */
const head = `
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT`;

export const papers = {
  version: 20,
  sql: `
CREATE TABLE issued_document (${head},
  purpose TEXT NOT NULL,
  document_type TEXT NOT NULL,
  year INTEGER NOT NULL,
  round_id TEXT REFERENCES round (id),
  number TEXT,
  issued_on TEXT,
  letterhead TEXT NOT NULL,
  signer TEXT,
  subject TEXT NOT NULL,
  unit_ids TEXT NOT NULL,
  channel TEXT,
  file_sha256 TEXT,
  file_name TEXT,
  note TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX issued_document_year ON issued_document (year);

CREATE TABLE reminder (${head},
  round_id TEXT NOT NULL REFERENCES round (id),
  unit_id TEXT NOT NULL REFERENCES unit (id),
  times INTEGER NOT NULL,
  channel TEXT NOT NULL,
  reminded_on TEXT NOT NULL,
  document_id TEXT REFERENCES issued_document (id),
  result TEXT,
  note TEXT
) STRICT;
CREATE INDEX reminder_round ON reminder (round_id, unit_id);

CREATE TABLE document_template (${head},
  name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  content TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE exported_report (
  id TEXT PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  file_name TEXT NOT NULL,
  choice TEXT NOT NULL,
  figures TEXT NOT NULL
) STRICT;
`,
} as const;
