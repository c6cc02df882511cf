import { type Attachment, attachmentNoun, turn } from '../../contract/index.ts';
import type { AttachmentRow, TableName } from '../storage/tables.ts';

/** Where the record stands that a file is kept with. */
export const tableOfAttachmentNoun = {
  receipt: 'receipt',
  reportContent: 'report_content',
  workPlan: 'work_plan',
  meeting: 'meeting',
  model: 'model',
  unit: 'unit',
  issuedDocument: 'issued_document',
  taskProgress: 'task_progress',
} as const satisfies Readonly<Record<Attachment['noun'], TableName>>;

export function attachmentOfRow(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    noun: attachmentNoun.parse(row.noun),
    recordId: row.record_id,
    fileName: row.file_name,
    bytes: row.bytes,
    addedAt: row.added_at,
    turn: turn.parse(row.turn),
  };
}
