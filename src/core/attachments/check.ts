import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentFolder } from '../files/keep.ts';
import { sumOf } from '../files/sum.ts';
import type { Register } from '../register.ts';
import { query } from '../storage/query.ts';
import { attachmentWords } from './words.ts';

/** Every file a record speaks of is there and is what it was; an empty list: all are. */
export async function checkAttachments({ database, folder }: Register): Promise<readonly string[]> {
  const named = new Map<string, string>();
  for (const { sha256, file_name } of database.read(
    query.selectFrom('attachment').select(['sha256', 'file_name']).compile(),
  )) {
    named.set(sha256, file_name);
  }
  for (const { file_sha256, file_name } of database.read(
    query.selectFrom('issued_document').select(['file_sha256', 'file_name']).compile(),
  )) {
    if (file_sha256 !== null) named.set(file_sha256, file_name ?? file_sha256);
  }
  const findings: string[] = [];
  for (const [sum, name] of named) {
    const path = join(folder, attachmentFolder, sum);
    if (!existsSync(path)) findings.push(attachmentWords.gone(name));
    else if ((await sumOf(path)) !== sum) findings.push(attachmentWords.changed(name));
  }
  return findings;
}
