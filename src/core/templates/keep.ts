import type { DocumentTemplate, OperationSummary } from '../../contract/index.ts';
import { findLivingRow, findRow, rowsOf } from '../records/find.ts';
import type { Register } from '../register.ts';
import type { DocumentTemplateRow } from '../storage/tables.ts';
import { compareVietnamese } from '../text/collate.ts';
import { plainParagraphOrNull, toPlainText } from '../text/normalise.ts';
import { checkTemplate, fillTemplate, type TemplateFile } from './render.ts';
import { type FigureChoice, templateValues } from './values.ts';

interface Done {
  readonly record: DocumentTemplate;
  readonly operation: OperationSummary | null;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Templates by name, removed ones when asked for. */
export function listTemplates(
  register: Register,
  input: { readonly deleted?: boolean | undefined; readonly page: { readonly offset: number; readonly limit: number } },
): { items: DocumentTemplate[]; total: number } {
  const rows = rowsOf(register.database, 'document_template', input.deleted ?? false).toSorted((left, right) =>
    compareVietnamese(left.name, right.name),
  );
  const { offset, limit } = input.page;
  return { items: rows.slice(offset, offset + limit).map(templateOfRow), total: rows.length };
}

/** @throws Refusal WORD_FILE_REFUSED, TEMPLATE_BROKEN. */
export function addTemplate(register: Register, file: TemplateFile & { name: string; note: string | null }): Done {
  checkTemplate(file);
  const name = toPlainText(file.name);
  const { result, operation } = register.transact(
    { name: 'documentTemplate.create', parts: { subject: name } },
    writer =>
      writer.insert('document_template', {
        name,
        file_name: file.fileName,
        content: Buffer.from(file.bytes).toString('base64'),
        note: plainParagraphOrNull(file.note),
      }),
  );
  return { record: templateOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, STALE. */
export function changeTemplate(
  register: Register,
  input: { id: string; version: number; changes: { name?: string | undefined; note?: string | null | undefined } },
): Done {
  const { name, note } = input.changes;
  const { name: subject } = findLivingRow(register.database, 'document_template', input.id);
  const changes = {
    ...(name === undefined ? {} : { name: toPlainText(name) }),
    ...(note === undefined ? {} : { note: plainParagraphOrNull(note) }),
  };
  const { result, operation } = register.transact({ name: 'documentTemplate.change', parts: { subject } }, writer =>
    writer.update('document_template', input.id, changes, input.version),
  );
  return { record: templateOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND, STALE. */
export function removeTemplate(register: Register, input: { id: string; version: number }): Done {
  const { name: subject } = findLivingRow(register.database, 'document_template', input.id);
  const { result, operation } = register.transact({ name: 'documentTemplate.remove', parts: { subject } }, writer =>
    writer.remove('document_template', input.id, input.version),
  );
  return { record: templateOfRow(result), operation };
}

/** @throws Refusal NOT_FOUND. */
export function restoreTemplate(register: Register, { id }: { id: string }): Done {
  const { name: subject } = findRow(register.database, 'document_template', id);
  const { result, operation } = register.transact({ name: 'documentTemplate.restore', parts: { subject } }, writer =>
    writer.restore('document_template', id),
  );
  return { record: templateOfRow(result), operation };
}

/** The template filled with the figures of a year; the ticket fetches the file. @throws Refusal NOT_FOUND, TEMPLATE_BROKEN. */
export function fillKeptTemplate(
  register: Register,
  { id, ...choice }: FigureChoice & { readonly id: string },
): { ticket: string; fileName: string } {
  const row = findLivingRow(register.database, 'document_template', id);
  const bytes = new Uint8Array(Buffer.from(row.content, 'base64'));
  const filled = fillTemplate({ bytes, fileName: row.file_name }, templateValues(register, choice));
  const fileName = `${row.file_name.replace(/\.docx$/i, '')} ${choice.year}.docx`;
  return { ticket: register.files.offer({ fileName, type: wordType, bytes: filled }), fileName };
}

function templateOfRow(row: DocumentTemplateRow): DocumentTemplate {
  return {
    id: row.id,
    version: row.version,
    deletedAt: row.deleted_at,
    name: row.name,
    fileName: row.file_name,
    bytes: Buffer.byteLength(row.content, 'base64'),
    note: row.note,
  };
}
