import { type ReportContent, type ReportContentFields, reportContentFields } from '../../contract/index.ts';
import type { ReportContentRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';
import { toPlainParagraph } from '../text/normalise.ts';

export function rowOfReportContent(fields: ReportContentFields): NewRow<'report_content'> {
  const passages = fields.passages
    .map(passage => ({ ...passage, text: toPlainParagraph(passage.text) }))
    .filter(passage => passage.text !== '');
  return {
    round_id: fields.roundId,
    unit_id: fields.unitId,
    sessions: fields.sessions,
    people: fields.people,
    articles: fields.articles,
    special_pages: fields.specialPages,
    materials: fields.materials,
    passages: JSON.stringify(passages),
  };
}

export function fieldsOfReportContent(row: ReportContentRow): ReportContentFields {
  return {
    roundId: row.round_id,
    unitId: row.unit_id,
    sessions: row.sessions,
    people: row.people,
    articles: row.articles,
    specialPages: row.special_pages,
    materials: row.materials,
    passages: reportContentFields.shape.passages.parse(JSON.parse(row.passages)),
  };
}

export function reportContentOfRow(row: ReportContentRow): ReportContent {
  return { ...fieldsOfReportContent(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
