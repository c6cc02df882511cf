import { z } from 'zod';
import { packageKind } from '../../contract/index.ts';
import { known, sourcedValue } from './origin.ts';

/** Names inside a package. */
export const entryNames = {
  manifest: 'goi.json',
  content: 'so-lieu.json',
  register: 'so-theo-doi.sqlite',
  files: 'tep/',
} as const;

export const format = 'so-theo-doi-hpi';

/** Head of a package. `register` is the id of the register's very first operation: all its copies share it. */
export const manifest = z.object({
  format: z.literal(format),
  kind: packageKind,
  schema: z.int(),
  register: z.string(),
  copy: z.uuid(),
  who: z.string().max(200),
  at: z.iso.datetime(),
  /** SHA-256 of the content. */
  checksum: z.string(),
});
export type Manifest = z.infer<typeof manifest>;

export const content = z.strictObject({
  known,
  records: z
    .array(
      z.strictObject({
        table: z.string(),
        id: z.string().max(40),
        fields: z.record(z.string().max(80), z.array(sourcedValue).min(1).max(200)),
      }),
    )
    .max(5_000_000),
});
