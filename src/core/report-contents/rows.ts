import type { ReportContent, ReportContentFields } from '../../contract/index.ts';
import type { ReportContentRow } from '../storage/tables.ts';
import type { NewRow } from '../storage/writer.ts';

export function rowOfReportContent(fields: ReportContentFields): NewRow<'report_content'> {
  return {
    round_id: fields.roundId,
    unit_id: fields.unitId,
    sessions: fields.sessions,
    people: fields.people,
    articles: fields.articles,
    special_pages: fields.specialPages,
    materials: fields.materials,
  };
}

function fieldsOfReportContent(row: ReportContentRow): ReportContentFields {
  return {
    roundId: row.round_id,
    unitId: row.unit_id,
    sessions: row.sessions,
    people: row.people,
    articles: row.articles,
    specialPages: row.special_pages,
    materials: row.materials,
  };
}

export function reportContentOfRow(row: ReportContentRow): ReportContent {
  return { ...fieldsOfReportContent(row), id: row.id, version: row.version, deletedAt: row.deleted_at };
}
