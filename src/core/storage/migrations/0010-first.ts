/** The first schema. A migration copies what it needs and imports nothing from living code. */
const head = `
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT`;

const unitReference = 'unit_id TEXT NOT NULL REFERENCES unit (id)';
const roundReference = 'round_id TEXT NOT NULL REFERENCES round (id)';

export const first = {
  version: 10,
  sql: `
CREATE TABLE fact (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;

CREATE TABLE operation (
  sequence INTEGER PRIMARY KEY NOT NULL,
  id TEXT NOT NULL UNIQUE,
  copy_id TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  name TEXT NOT NULL,
  parts TEXT NOT NULL,
  undoes TEXT REFERENCES operation (id),
  redoes TEXT REFERENCES operation (id)
) STRICT;
CREATE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_redoes ON operation (redoes) WHERE redoes IS NOT NULL;

CREATE TABLE change (
  operation_sequence INTEGER NOT NULL REFERENCES operation (sequence),
  ordinal INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  version_before INTEGER,
  version_after INTEGER,
  before TEXT,
  after TEXT,
  PRIMARY KEY (operation_sequence, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (record_id, operation_sequence);

CREATE TRIGGER operation_kept BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER operation_fixed BEFORE UPDATE ON operation BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER change_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER change_fixed BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TABLE imported_file (
  id TEXT PRIMARY KEY NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  operation_id TEXT NOT NULL
) STRICT;

CREATE TABLE settings (${head}, value TEXT NOT NULL) STRICT;

CREATE TABLE unit (${head},
  code TEXT,
  opened_on TEXT,
  closed_on TEXT,
  successor_ids TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE unit_profile (${head},
  ${unitReference},
  valid_from TEXT,
  name TEXT NOT NULL,
  short_name TEXT,
  kind TEXT NOT NULL,
  parent_id TEXT REFERENCES unit (id),
  position INTEGER NOT NULL,
  cell_count INTEGER,
  member_count INTEGER,
  contact_post TEXT,
  contact_phone TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX unit_profile_unit ON unit_profile (unit_id);

CREATE TABLE work_plan (${head},
  ${unitReference},
  year INTEGER NOT NULL,
  in_programme TEXT,
  programme_number TEXT,
  programme_date TEXT,
  own_plan TEXT,
  own_plan_number TEXT,
  own_plan_date TEXT,
  note TEXT
) STRICT;
CREATE INDEX work_plan_year ON work_plan (year, unit_id);

CREATE TABLE meeting (${head},
  ${unitReference},
  year INTEGER NOT NULL,
  month INTEGER,
  kind TEXT NOT NULL,
  content TEXT,
  done_count INTEGER,
  total_count INTEGER,
  held_on TEXT,
  topic TEXT,
  groups TEXT NOT NULL,
  attendance INTEGER,
  note TEXT
) STRICT;
CREATE INDEX meeting_year ON meeting (year, unit_id);

CREATE TABLE activity (${head},
  ${unitReference},
  year INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT,
  quantity INTEGER NOT NULL,
  people INTEGER,
  held_on TEXT,
  groups TEXT NOT NULL,
  note TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX activity_year ON activity (year, unit_id);

CREATE TABLE round (${head},
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  basis TEXT,
  due_on TEXT NOT NULL,
  cut_off TEXT,
  state TEXT NOT NULL,
  closed_at TEXT,
  note TEXT
) STRICT;

CREATE TABLE roster_line (${head},
  ${roundReference},
  ${unitReference},
  listed INTEGER NOT NULL,
  exempt_reason TEXT,
  extended_to TEXT,
  extension_reason TEXT
) STRICT;
CREATE INDEX roster_line_round ON roster_line (round_id, unit_id);

CREATE TABLE receipt (${head},
  ${roundReference},
  ${unitReference},
  received_on TEXT NOT NULL,
  incoming_number TEXT,
  document_number TEXT,
  document_date TEXT,
  signer TEXT,
  channel TEXT,
  copy_form TEXT,
  not_counted_reason TEXT,
  combined INTEGER NOT NULL,
  completion_asked_on TEXT,
  completion_asked TEXT,
  completion_due TEXT,
  completed_on TEXT,
  accepted INTEGER NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX receipt_round ON receipt (round_id, unit_id);

CREATE TABLE report_content (${head},
  ${roundReference},
  ${unitReference},
  sessions INTEGER,
  people INTEGER,
  articles INTEGER,
  special_pages INTEGER,
  materials INTEGER,
  passages TEXT NOT NULL
) STRICT;
CREATE INDEX report_content_round ON report_content (round_id, unit_id);

CREATE TABLE model (${head},
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  bearer TEXT,
  field TEXT,
  unit_ids TEXT NOT NULL,
  year INTEGER NOT NULL,
  level TEXT NOT NULL,
  state TEXT NOT NULL,
  groups TEXT NOT NULL,
  results TEXT,
  spread_proposed INTEGER NOT NULL,
  commendation_proposed INTEGER NOT NULL,
  note TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX model_year ON model (year);

CREATE TABLE feedback (${head},
  kind TEXT NOT NULL,
  ${unitReference},
  year INTEGER NOT NULL,
  groups TEXT NOT NULL,
  content TEXT NOT NULL,
  level TEXT,
  level_text TEXT,
  resolution TEXT,
  forwarded_number TEXT,
  forwarded_on TEXT,
  answered_number TEXT,
  answered_on TEXT,
  answer TEXT,
  note TEXT,
  search_key TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_year ON feedback (year, unit_id);
`,
} as const;
