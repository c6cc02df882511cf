import { criterionGroup, type Passage, type PassageFields, passageSection } from '../../contract/index.ts';
import type { PassageRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';

type PassageColumns = Omit<NewRow<'passage'>, 'model_id' | 'feedback_id'>;

/** The text as it is to be kept comes from `plainPassage`. Only a result has a criterion group. */
export function columnsOfPassage(fields: PassageFields, text: string): PassageColumns {
  const { place } = fields;
  return {
    round_id: fields.roundId,
    unit_id: fields.unitId,
    receipt_id: fields.receiptId,
    attachment_id: fields.attachmentId,
    from_paragraph: place?.fromParagraph ?? null,
    from_offset: place?.fromOffset ?? null,
    to_paragraph: place?.toParagraph ?? null,
    to_offset: place?.toOffset ?? null,
    section: fields.section,
    group: fields.section === 'results' ? fields.group : null,
    text,
  };
}

export function passageOfRow(row: PassageRow): Passage {
  return {
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    roundId: row.round_id,
    unitId: row.unit_id,
    receiptId: row.receipt_id,
    attachmentId: row.attachment_id,
    place: placeOfRow(row),
    section: passageSection.parse(row.section),
    group: criterionGroup.nullable().parse(row.group),
    text: row.text,
    modelId: row.model_id,
    feedbackId: row.feedback_id,
  };
}

function placeOfRow(row: PassageRow): Passage['place'] {
  const {
    from_paragraph: fromParagraph,
    from_offset: fromOffset,
    to_paragraph: toParagraph,
    to_offset: toOffset,
  } = row;
  if (fromParagraph === null || fromOffset === null || toParagraph === null || toOffset === null) return null;
  return { fromParagraph, fromOffset, toParagraph, toOffset };
}
