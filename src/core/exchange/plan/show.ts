import {
  answerLabel,
  channelLabel,
  copyFormLabel,
  feedbackKindLabel,
  generalGroupLabel,
  modelBearerLabel,
  modelTypeLabel,
  resolutionLabel,
  unitKindLabel,
} from '../../../contract/words/labels.ts';
import { shownDay } from '../../text/days.ts';

const labels: Readonly<Record<string, string>> = {
  ...answerLabel,
  ...unitKindLabel,
  ...modelBearerLabel,
  ...modelTypeLabel,
  ...feedbackKindLabel,
  ...resolutionLabel,
};

/** Fields whose values mean something else elsewhere. */
const ownLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  channel: channelLabel,
  copyForm: copyFormLabel,
};

/** Fields whose text is one of the enumerated values; elsewhere "yes" would be somebody's word. */
const choices: ReadonlySet<string> = new Set([
  'inProgramme',
  'ownPlan',
  'content',
  'kind',
  'bearer',
  'type',
  'resolution',
]);

/** A value as a preview shows it; '' for nothing. `nameOf` names units. */
export function shownValue(field: string, value: unknown, nameOf: (unitId: string) => string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? answerLabel.yes : answerLabel.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    if (field === 'unitIds') return value.map(id => nameOf(String(id))).join('; ');
    return value.length === 0 ? generalGroupLabel : value.join(', ');
  }
  const text = String(value);
  if (field === 'unitId' || field === 'parentId') return nameOf(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shownDay(text);
  const own = ownLabels[field];
  if (own !== undefined) return own[text] ?? text;
  return choices.has(field) ? (labels[text] ?? text) : text;
}
