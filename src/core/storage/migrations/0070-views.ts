/** How a list is looked at, by name: its columns, their order and widths, filters, sort and groups. */
export const views = {
  version: 70,
  sql: `
CREATE TABLE view (
  id TEXT PRIMARY KEY NOT NULL,
  version INTEGER NOT NULL,
  deleted_at TEXT,
  list TEXT NOT NULL,
  name TEXT NOT NULL,
  is_default INTEGER NOT NULL,
  definition TEXT NOT NULL
) STRICT;
CREATE INDEX view_list ON view (list);
`,
} as const;
