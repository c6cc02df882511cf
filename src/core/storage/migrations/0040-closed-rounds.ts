/** "Chốt số liệu": what was true of a round when it was closed. One row while it stays closed. */
export const closedRounds = {
  version: 40,
  sql: `
CREATE TABLE closed_round (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  round_id TEXT NOT NULL REFERENCES round (id),
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  as_of TEXT NOT NULL,
  reckoning TEXT NOT NULL,
  report TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;
CREATE INDEX closed_round_round ON closed_round (round_id);
`,
} as const;
