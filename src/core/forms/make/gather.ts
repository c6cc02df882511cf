import { feedbackLevel } from '../../../contract/enumerations.ts';
import type { FormFormat } from '../../../contract/forms.ts';
import type { CriterionGroupEntry } from '../../../contract/reference.ts';
import { feedbackLevelLabel } from '../../../contract/words/bodies.ts';
import { answerLabel, feedbackKindLabel, modelBearerLabel, modelTypeLabel } from '../../../contract/words/labels.ts';
import { dayParts } from '../../documents/numbers/days.ts';
import { partyTitle, placeAndDate } from '../../documents/words/form.ts';
import { receiver } from '../../documents/words/letters.ts';
import { safeFileName } from '../../files/safe-name.ts';
import { isCommittee } from '../../reckoning/meeting-coverage.ts';
import { programmeMonths } from '../../reckoning/months.ts';
import type { UnitOfDay } from '../../reckoning/units-of-day.ts';
import { readCriterionGroups } from '../../reference/read.ts';
import type { Register } from '../../register.ts';
import { roundOfRow } from '../../rounds/rows.ts';
import type { RoundRow } from '../../storage/tables.ts';
import { leadsOn } from '../../tasks/leads.ts';
import { currentTemplate, formCode } from '../code.ts';
import {
  activityFields,
  type FormField,
  groupFields,
  groupNumbers,
  type ListId,
  listColumns,
  meetingFields,
  monthFields,
  planFields,
  taskField,
  unitFields,
} from '../fields.ts';
import { formFileName, formSummary, periodLine, signature } from '../words/form.ts';
import { fieldLabelOf, groupLabel, listHeading, sectionTitle, taskLabel } from '../words/labels.ts';
import type { FormContent, FormList, FormRow, FormSection, SaidBefore } from './content.ts';
import { saidIn } from './said-before.ts';

/** What is the same on every form of a round; asked once for all its units. */
export interface FormMaking {
  readonly register: Register;
  readonly round: RoundRow;
  readonly groups: readonly CriterionGroupEntry[];
  readonly lastYear: (unitId: string) => SaidBefore;
  readonly orderOf: (unitId: string) => number;
}

export function formMaking(register: Register, round: RoundRow, units: readonly UnitOfDay[]): FormMaking {
  const { order } = register.book.unitsOn(round.due_on);
  return {
    register,
    round,
    groups: readCriterionGroups(register.resources),
    lastYear: saidIn(register.book, round.year - 1),
    orderOf: id => order.get(id) ?? units.findIndex(unit => unit.id === id) + 1,
  };
}

/** The form of one unit, filled with its name, its tasks and what it said last year. */
export function formContent(making: FormMaking, unit: UnitOfDay, format: FormFormat): FormContent {
  const { register, round, orderOf } = making;
  const { board, committee, names, place, cutOff } = register.settings();
  const { periodFrom, periodTo, dueOn, appliedCutOff } = roundOfRow(round, cutOff);
  const { month, year } = dayParts(dueOn);
  return {
    fileName: safeFileName(formFileName(orderOf(unit.id), unit.name, round.year), `.${format}`),
    code: formCode({ unitId: unit.id, roundId: round.id, template: currentTemplate }),
    year: round.year,
    unitName: unit.name,
    unitKind: unit.kind,
    superior: committee.issuer,
    partyTitle: isOfParty(unit.kind) ? partyTitle : null,
    placeAndDate: placeAndDate(place, month, year),
    summary: formSummary(round.title),
    period: periodLine(periodFrom, periodTo, dueOn, appliedCutOff),
    receiver: receiver(names.committeeShort, board.selfName),
    sections: sectionsOf(making, unit),
    lists: [modelList(making, unit), feedbackList(making, unit)],
    signer: signerOf(unit.kind),
  };
}

function sectionsOf(making: FormMaking, { id, kind, name, profile }: UnitOfDay): readonly FormSection[] {
  const { register, round, groups, lastYear } = making;
  const last = lastYear(id);
  const row = (field: FormField, label = fieldLabelOf(field.id, kind), value = ''): FormRow => ({
    field: field.id,
    kind: field.kind,
    label,
    value,
    last: last.answer(field.id),
  });
  const known: Readonly<Record<string, string>> = {
    unitName: name,
    cellCount: String(profile.cell_count ?? ''),
    memberCount: String(profile.member_count ?? ''),
    contactPost: profile.contact_post ?? '',
    contactPhone: profile.contact_phone ?? '',
  };
  const asked = unitFields.filter(field => isAskedOf(field.id, kind));
  const nameOfGroup = new Map(groups.map(group => [group.number, group.name]));
  const tasks = leadsOn(register, register.today()).tasksOf(id);
  const sections: readonly FormSection[] = [
    section(
      'unit',
      asked.map(field => row(field, undefined, known[field.id] ?? '')),
    ),
    section(
      'plans',
      planFields.map(field => row(field)),
    ),
    {
      ...section(
        'meetings',
        meetingFields(kind).map(field => row(field)),
      ),
      grid: monthFields(kind, programmeMonths(round.year, register.settings())).map(field => row(field)),
    },
    section(
      'activities',
      activityFields.map(field => row(field)),
    ),
    section(
      'groups',
      groupFields.map((field, index) => {
        const number = groupNumbers[index];
        return row(field, number === undefined ? undefined : groupLabel(number, nameOfGroup.get(number) ?? ''));
      }),
    ),
    section(
      'tasks',
      tasks.map(({ number, content, time }) =>
        row({ id: taskField(number), kind: 'paragraph' }, taskLabel(number, content, time)),
      ),
    ),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function section(id: FormSection['id'], rows: readonly FormRow[]): FormSection {
  return { id, title: sectionTitle[id], rows, grid: [] };
}

/** Only a committee has cells below it, only the Party has members. */
function isAskedOf(field: string, kind: UnitOfDay['kind']): boolean {
  if (field === 'cellCount') return isCommittee(kind);
  return field !== 'memberCount' || isOfParty(kind);
}

function isOfParty(kind: UnitOfDay['kind']): boolean {
  return kind !== 'massOrganisation' && kind !== 'coordinatingBody';
}

function signerOf(kind: UnitOfDay['kind']): string {
  if (isOfParty(kind)) return signature.committee;
  return kind === 'massOrganisation' ? signature.organisation : signature.other;
}

const widths: Readonly<Record<ListId, readonly number[]>> = {
  models: [36, 26, 20, 17, 38, 19],
  feedback: [38, 66, 19, 33],
};

function modelList({ lastYear }: FormMaking, { id }: UnitOfDay): FormList {
  const yesNo = Object.values(answerLabel);
  const choices: Readonly<Record<string, readonly string[]>> = {
    type: Object.values(modelTypeLabel),
    bearer: Object.values(modelBearerLabel),
    spreadProposed: yesNo,
  };
  return { ...list('models', choices), last: lastYear(id).models, rows: [] };
}

/** Each kind of opinion has its first row; a unit that has none leaves the row as it is. */
function feedbackList({ lastYear, register }: FormMaking, { id }: UnitOfDay): FormList {
  const kinds = Object.values(feedbackKindLabel);
  const settings = register.settings();
  const levels = feedbackLevel.options
    .filter(level => level !== 'other')
    .map(level => feedbackLevelLabel(level, settings));
  return {
    ...list('feedback', { kind: kinds, level: levels }),
    last: lastYear(id).feedback,
    rows: kinds.map(kind => ({ kind })),
  };
}

function list(id: ListId, choices: Readonly<Record<string, readonly string[]>>): Omit<FormList, 'last' | 'rows'> {
  return {
    id,
    title: sectionTitle[id],
    columns: listColumns[id].map((column, index) => ({
      id: column,
      heading: listHeading[id][column] ?? column,
      widthMm: widths[id][index] ?? 20,
      choices: choices[column] ?? [],
    })),
  };
}
