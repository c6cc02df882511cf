import { z } from 'zod';
import {
  activityKind,
  answer,
  attachmentNoun,
  channel,
  copyForm,
  criterionGroup,
  criterionGroups,
  cutOff,
  day,
  documentType,
  feedbackKind,
  feedbackLevel,
  joinedNoun,
  letterhead,
  meetingKind,
  modelBearer,
  modelField,
  modelLevel,
  modelState,
  modelType,
  monthNumber,
  paperPurpose,
  passageSection,
  reminderChannel,
  resolution,
  roundKind,
  roundState,
  settings,
  settingsFields,
  taskNumber,
  taskState,
  turn,
  unitKind,
  viewDefinition,
  year,
} from '../../contract/index.ts';
import { isContentName } from '../files/keep.ts';
import type { Register } from '../register.ts';
import type { TableName } from '../storage/tables.ts';
import { type Row, removed, settingPrefix } from './flatten.ts';
import type { FieldValue } from './origin.ts';

const ids = json(z.array(z.uuid()));
const groups = json(criterionGroups);
const days = day.nullable();
const fileName = z.string().min(1).max(1000);
const sha256 = z.string().refine(isContentName);

/** What the contract demands of a stored value, where the table itself does not. */
const rules: { readonly [Table in TableName]: Readonly<Record<string, z.ZodType>> } = {
  unit: { opened_on: days, closed_on: days, successor_ids: ids },
  unit_profile: { valid_from: days, kind: unitKind, name: z.string().min(1).max(500) },
  work_plan: { year, in_programme: answer.nullable(), own_plan: answer.nullable() },
  meeting: {
    year,
    month: monthNumber.nullable(),
    kind: meetingKind,
    content: answer.nullable(),
    held_on: days,
    groups,
  },
  activity: { year, kind: activityKind, held_on: days, groups },
  round: {
    kind: roundKind,
    year,
    period_from: day,
    period_to: day,
    due_on: day,
    cut_off: cutOff.nullable(),
    state: roundState,
  },
  roster_line: { extended_to: days },
  receipt: {
    received_on: day,
    document_date: days,
    channel: channel.nullable(),
    copy_form: copyForm.nullable(),
    completion_asked_on: days,
    completion_due: days,
    completed_on: days,
  },
  report_content: {},
  model: {
    type: modelType,
    bearer: modelBearer.nullable(),
    field: modelField.nullable(),
    unit_ids: ids,
    year,
    level: modelLevel,
    state: modelState,
    groups,
  },
  feedback: { kind: feedbackKind, year, groups, level: feedbackLevel.nullable(), resolution: resolution.nullable() },
  passage: { section: passageSection, group: criterionGroup.nullable(), text: z.string().min(1) },
  joining: { noun: joinedNoun, year, member_ids: ids, apart: z.union([z.literal(0), z.literal(1)]) },
  issued_document: {
    purpose: paperPurpose,
    document_type: documentType,
    year,
    issued_on: days,
    letterhead,
    unit_ids: ids,
    channel: channel.nullable(),
    file_sha256: sha256.nullable(),
  },
  reminder: { channel: reminderChannel, reminded_on: day, times: z.int().min(0).max(20) },
  closed_round: {
    as_of: day,
    reckoning: json(z.looseObject({})),
    report: json(z.looseObject({})),
    settings: json(settings),
  },
  task_progress: { task: taskNumber, year, state: taskState.nullable() },
  task_lead: { task: taskNumber, unit_ids: ids },
  passed_doubt: { doubt: z.string().min(1).max(500) },
  upward_report: { year, recipient: z.string().min(1), subject: z.string().min(1), due_on: day, sent_on: days },
  document_template: { name: z.string().min(1), file_name: fileName, content: z.string().max(20_000_000) },
  view: {
    name: z.string().min(1),
    is_default: z.union([z.literal(0), z.literal(1)]),
    definition: json(viewDefinition),
  },
  attachment: { noun: attachmentNoun, record_id: z.uuid(), sha256, file_name: fileName, turn },
  settings: { value: json(settingsFields) },
};

function json(schema: z.ZodType): z.ZodType {
  return z.string().refine(text => {
    try {
      return schema.safeParse(JSON.parse(text)).success;
    } catch {
      return false;
    }
  });
}

/** What SQLite tells of a table's columns. */
const tableInfo = z.array(
  z.object({ name: z.string(), type: z.string(), notnull: z.number(), dflt_value: z.string().nullable() }),
);
type Column = z.infer<typeof tableInfo>[number];

function columnsOf({ database }: Pick<Register, 'database'>, table: TableName): ReadonlyMap<string, Column> {
  const columns = tableInfo.parse(database.pragma(`table_info("${table}")`));
  return new Map(columns.map(column => [column.name, column]));
}

function columnFits(table: TableName, { name, type, notnull }: Column, value: FieldValue): boolean {
  if (value === null) return notnull === 0;
  if (type === 'INTEGER' ? !Number.isSafeInteger(value) : typeof value !== 'string') return false;
  const rule = rules[table][name];
  return rule === undefined || rule.safeParse(value).success;
}

/** Whether a row from elsewhere has exactly this table's columns with values the register itself would have written. */
export function rowFits(register: Register, table: TableName, row: Row): boolean {
  const columns = columnsOf(register, table);
  if (Object.keys(row).some(name => !columns.has(name))) return false;
  return [...columns.values()].every(column => {
    const { name, dflt_value } = column;
    if (name === 'version') return true;
    // A column that came with a later schema than the record did.
    if (dflt_value !== null && row[name] === undefined) return true;
    return columnFits(table, column, row[name] ?? null);
  });
}

type FieldRule = (table: TableName, field: string, value: FieldValue) => boolean;

const settingRules: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(settingsFields.shape).map(([name, schema]) => [`${settingPrefix}${name}`, json(schema)]),
);

/** Tells of one value of one field of a package whether a register would have written it, shown there or not. */
export function fieldRule(register: Pick<Register, 'database'>): FieldRule {
  const tables = new Map<TableName, ReadonlyMap<string, Column>>();
  return (table, field, value) => {
    if (field === 'deleted_at') return value === null || value === removed;
    if (table === 'settings') return settingRules.get(field)?.safeParse(value).success ?? false;
    const columns = tables.get(table) ?? columnsOf(register, table);
    tables.set(table, columns);
    const column = columns.get(field);
    return column !== undefined && columnFits(table, column, value);
  };
}
