/** Which way up a picture is looked at: degrees to the right; what was kept so far stands as it was taken. */
export const turnedPictures = {
  version: 100,
  sql: `
ALTER TABLE attachment ADD COLUMN turn INTEGER NOT NULL DEFAULT 0 CHECK (turn IN (0, 90, 180, 270));
`,
} as const;
