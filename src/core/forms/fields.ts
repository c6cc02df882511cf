import type { UnitKind } from '../../contract/enumerations.ts';
import { monthField, months } from '../exchange/layout/fields.ts';
import { isCommittee } from '../reckoning/meeting-coverage.ts';

/** How an answer is given: a list to choose from, a count "5/7", a whole number, a day, one line or a paragraph. */
export type AnswerKind = 'answer' | 'count' | 'number' | 'day' | 'line' | 'paragraph';

export interface FormField {
  readonly id: string;
  readonly kind: AnswerKind;
}

export type SectionId = 'unit' | 'plans' | 'meetings' | 'activities' | 'groups' | 'tasks';

/** Lists with as many rows as the unit needs. */
export type ListId = 'models' | 'feedback';

export const listColumns = {
  models: ['name', 'type', 'bearer', 'groups', 'results', 'spreadProposed'],
  feedback: ['kind', 'content', 'groups', 'level'],
} as const satisfies Readonly<Record<ListId, readonly string[]>>;

export const listIds: readonly ListId[] = ['models', 'feedback'];

export const blankRows: Readonly<Record<ListId, number>> = { models: 4, feedback: 5 };

/** A đảng ủy answers by count, everybody else by yes or no. */
export function answersByCount(kind: UnitKind): boolean {
  return isCommittee(kind);
}

const field = (id: string, kind: AnswerKind): FormField => ({ id, kind });

export const groupNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The nine criterion groups, and what belongs to none of them. */
export function groupField(group: number | null): string {
  return `group${group ?? 0}`;
}

export function taskField(number: number): string {
  return `task${number}`;
}

export const unitFields: readonly FormField[] = [
  field('unitName', 'line'),
  field('cellCount', 'number'),
  field('memberCount', 'number'),
  field('contactPost', 'line'),
  field('contactPhone', 'line'),
];

export const planFields: readonly FormField[] = [
  field('inProgramme', 'answer'),
  field('programmeNumber', 'line'),
  field('programmeDate', 'day'),
  field('ownPlan', 'answer'),
  field('ownPlanNumber', 'line'),
  field('ownPlanDate', 'day'),
];

export const activityFields: readonly FormField[] = [
  field('sessions', 'number'),
  field('people', 'number'),
  field('articles', 'number'),
  field('specialPages', 'number'),
  field('materials', 'number'),
];

/** Meetings of the whole year; the months stand in a grid of their own. */
export function meetingFields(kind: UnitKind): readonly FormField[] {
  const answer = answersByCount(kind) ? 'count' : 'answer';
  const thematic = answersByCount(kind) ? 'number' : 'answer';
  return [field('wholeYear', answer), ...(kind === 'massOrganisation' ? [] : [field('thematic', thematic)])];
}

export function monthFields(kind: UnitKind, counted: readonly number[]): readonly FormField[] {
  return counted.map(month => field(monthField(month), answersByCount(kind) ? 'count' : 'answer'));
}

export const groupFields: readonly FormField[] = [...groupNumbers, null].map(group =>
  field(groupField(group), 'paragraph'),
);

/** Every field a form may carry, tasks apart: what a reader looks for. */
export const knownFields: readonly string[] = [
  ...[...unitFields, ...planFields, ...activityFields, ...groupFields].map(({ id }) => id),
  ...['wholeYear', 'thematic', 'letterhead'],
  ...months.map(monthField),
];
