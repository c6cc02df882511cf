import type { Attachment, AttachmentNoun } from '../../contract/index.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { AttachmentRow } from '../storage/tables.ts';
import { attachmentOfRow } from './rows.ts';

export interface RecordWithFiles {
  readonly noun: AttachmentNoun;
  readonly recordId: string;
}

/** Files kept with one record, the earliest first. */
export function listAttachments(database: ReadDatabase, { noun, recordId }: RecordWithFiles): Attachment[] {
  return rowsOfRecord(database, { noun, recordId }).map(attachmentOfRow);
}

export function rowsOfRecord(database: ReadDatabase, { noun, recordId }: RecordWithFiles): readonly AttachmentRow[] {
  return database.read(
    query
      .selectFrom('attachment')
      .selectAll()
      .where('record_id', '=', recordId)
      .where('noun', '=', noun)
      .where('deleted_at', 'is', null)
      .orderBy('added_at')
      .orderBy('id')
      .compile(),
  );
}
