import {
  type FeedbackFields,
  type FeedbackItem,
  feedbackKind,
  feedbackLevel,
  resolution,
} from '../../contract/index.ts';
import { groupsOfRow, storedGroups } from '../records/groups.ts';
import type { FeedbackRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { plainParagraphOrNull, plainTextOrNull, toPlainParagraph } from '../text/normalise.ts';
import { searchKey } from '../text/search-key.ts';

export function rowOfFeedback(fields: FeedbackFields): NewRow<'feedback'> {
  const content = toPlainParagraph(fields.content);
  const levelText = plainTextOrNull(fields.levelText);
  return {
    kind: fields.kind,
    unit_id: fields.unitId,
    year: fields.year,
    groups: storedGroups(fields.groups),
    content,
    level: fields.level,
    level_text: levelText,
    resolution: fields.resolution,
    forwarded_number: plainTextOrNull(fields.forwardedNumber),
    forwarded_on: fields.forwardedOn,
    answered_number: plainTextOrNull(fields.answeredNumber),
    answered_on: fields.answeredOn,
    answer: plainParagraphOrNull(fields.answer),
    note: plainParagraphOrNull(fields.note),
    search_key: searchKey(`${content} ${levelText ?? ''}`),
  };
}

export function fieldsOfFeedback(row: FeedbackRow): FeedbackFields {
  return {
    kind: feedbackKind.parse(row.kind),
    unitId: row.unit_id,
    year: row.year,
    groups: groupsOfRow(row),
    content: row.content,
    level: feedbackLevel.nullable().parse(row.level),
    levelText: row.level_text,
    resolution: resolution.nullable().parse(row.resolution),
    forwardedNumber: row.forwarded_number,
    forwardedOn: row.forwarded_on,
    answeredNumber: row.answered_number,
    answeredOn: row.answered_on,
    answer: row.answer,
    note: row.note,
  };
}

export function feedbackOfRow(row: FeedbackRow): FeedbackItem {
  return { ...fieldsOfFeedback(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
