/**
 * Passages of received reports, each with its place in the file and what was made of it; until now a list inside the
 * unit's figures that nothing wrote to but the contract. And near-equal things said once (joining).
 */
export const passages = {
  version: 60,
  sql: `
CREATE TABLE passage (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  round_id TEXT NOT NULL REFERENCES round (id),
  unit_id TEXT NOT NULL REFERENCES unit (id),
  receipt_id TEXT REFERENCES receipt (id),
  attachment_id TEXT REFERENCES attachment (id),
  from_paragraph INTEGER,
  from_offset INTEGER,
  to_paragraph INTEGER,
  to_offset INTEGER,
  section TEXT NOT NULL,
  "group" INTEGER,
  text TEXT NOT NULL,
  model_id TEXT REFERENCES model (id),
  feedback_id TEXT REFERENCES feedback (id)
) STRICT;
CREATE INDEX passage_round ON passage (round_id, unit_id);

INSERT INTO passage (id, version, deleted_at, round_id, unit_id, section, "group", text)
SELECT
  lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' ||
    substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
  1, report_content.deleted_at, round_id, unit_id,
  CASE json_extract(each.value, '$.section') WHEN 'results' THEN 'results' ELSE 'other' END,
  json_extract(each.value, '$.group'), json_extract(each.value, '$.text')
FROM report_content, json_each(report_content.passages) AS each;

ALTER TABLE report_content DROP COLUMN passages;

CREATE TABLE joining (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  noun TEXT NOT NULL,
  year INTEGER NOT NULL,
  content TEXT NOT NULL,
  member_ids TEXT NOT NULL,
  apart INTEGER NOT NULL
) STRICT;
CREATE INDEX joining_year ON joining (year);
`,
} as const;
