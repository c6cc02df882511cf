import type { FeedbackLevel, ModelLevel, Noun } from '../enumerations.ts';
import { feedbackLevel, letterhead, modelLevel } from '../enumerations.ts';
import type { SettingsFields } from '../settings.ts';
import { feedbackLevelLabel, letterheadLabel, modelLevelLabel } from './bodies.ts';
import {
  activityKindLabel,
  answerLabel,
  channelLabel,
  copyFormLabel,
  cutOffLabel,
  documentTypeLabel,
  feedbackKindLabel,
  generalGroupLabel,
  meetingKindLabel,
  modelBearerLabel,
  modelFieldLabel,
  modelStateLabel,
  modelTypeLabel,
  paperPurposeLabel,
  passageSectionLabel,
  reminderChannelLabel,
  resolutionLabel,
  roundKindLabel,
  roundStateLabel,
  taskStateLabel,
  turnLabel,
  unitKindLabel,
} from './labels.ts';
import { monthLabel, monthOfYear } from './months.ts';

/** What it takes to say a stored value in words. */
export interface ValueWords {
  readonly bodies: Pick<SettingsFields, 'board' | 'committee' | 'names'>;
  readonly unitName: (id: string) => string;
}

type Labels = Readonly<Record<string, string>>;

const labels: { readonly [Name in Noun]?: Readonly<Record<string, Labels>> } = {
  unit: { kind: unitKindLabel },
  workPlan: { inProgramme: answerLabel, ownPlan: answerLabel },
  meeting: { kind: meetingKindLabel, content: answerLabel },
  activity: { kind: activityKindLabel },
  round: { kind: roundKindLabel, cutOff: cutOffLabel, state: roundStateLabel },
  receipt: { channel: channelLabel, copyForm: copyFormLabel },
  model: { type: modelTypeLabel, bearer: modelBearerLabel, field: modelFieldLabel, state: modelStateLabel },
  issuedDocument: { purpose: paperPurposeLabel, documentType: documentTypeLabel, channel: channelLabel },
  reminder: { channel: reminderChannelLabel },
  feedback: { kind: feedbackKindLabel, resolution: resolutionLabel },
  passage: { section: passageSectionLabel },
  taskProgress: { state: taskStateLabel },
  attachment: { turn: turnLabel },
  settings: { cutOff: cutOffLabel },
};

const saidYesOrNo: ReadonlySet<string> = new Set([
  'listed',
  'combined',
  'accepted',
  'spreadProposed',
  'commendationProposed',
  'softCopyCountsOnTime',
  'coordinatingBodyCounted',
]);

/** A field's stored value as a person reads it; '' for nothing, and for what no short text can say. */
export function valueInWords(noun: Noun, field: string, value: unknown, words: ValueWords): string {
  if (field === 'month' && (value === null || typeof value === 'number')) return monthLabel(value);
  if (value === null || value === undefined) return '';
  if (saidYesOrNo.has(field)) return value === 1 || value === true ? 'Có' : 'Không';
  if (Array.isArray(value)) return listInWords(field, value, words);
  if (typeof value === 'object') return startInWords(value);
  const text = String(value);
  if (field === 'level') return levelInWords(noun, text, words);
  if (field === 'unitId' || field === 'parentId') return words.unitName(text);
  if (noun === 'issuedDocument' && field === 'letterhead') {
    return letterheadLabel(letterhead.parse(text), words.bodies);
  }
  return labels[noun]?.[field]?.[text] ?? dayInWords(text);
}

function listInWords(field: string, values: readonly unknown[], words: ValueWords): string {
  if (field === 'memberIds') return String(values.length);
  if (field === 'groups') return values.length === 0 ? generalGroupLabel : values.join(', ');
  if (field === 'unitIds' || field === 'successorIds') return values.map(id => words.unitName(String(id))).join('; ');
  if (field === 'modelTaskKinds') return values.map(kind => Reflect.get(unitKindLabel, String(kind))).join(', ');
  return values.every(value => typeof value !== 'object') ? values.join(', ') : '';
}

/** The programme's first month; any other structure is not said. */
function startInWords(value: object): string {
  const month: unknown = Reflect.get(value, 'month');
  const year: unknown = Reflect.get(value, 'year');
  return typeof month === 'number' && typeof year === 'number' ? monthOfYear(year, month) : '';
}

function levelInWords(noun: Noun, text: string, { bodies }: ValueWords): string {
  if (noun === 'model') return modelLevelLabel(modelLevel.parse(text) satisfies ModelLevel, bodies);
  return feedbackLevelLabel(feedbackLevel.parse(text) satisfies FeedbackLevel, bodies);
}

function dayInWords(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? text : `${day}/${month}/${year}`;
}
