import type { FeedbackKind, PassageSection } from '../../contract/index.ts';
import { modelTypeOfName } from '../exchange/cells/choices.ts';
import { rowOfFeedback } from '../feedback/rows.ts';
import { rowOfModel } from '../models/rows.ts';
import { bareFeedback, bareModel } from '../records/bare.ts';
import type { NewRow, Writer } from '../storage/writer.ts';

const feedbackKinds: Partial<Readonly<Record<PassageSection, FeedbackKind>>> = {
  difficulty: 'difficulty',
  proposal: 'proposal',
  opinion: 'opinion',
};

/** Longest name a passage gives a model; the rest is its results. */
const longestName = 300;

interface Cut {
  readonly section: PassageSection;
  readonly text: string;
  readonly unitId: string;
  readonly year: number;
}

/** Makes the model or opinion a passage speaks of, inside the operation that cuts it. */
export function insertMade(writer: Writer, cut: Cut): Pick<NewRow<'passage'>, 'model_id' | 'feedback_id'> {
  if (cut.section === 'model') return { model_id: writer.insert('model', modelRow(cut)).id, feedback_id: null };
  const row = feedbackRow(cut);
  return { model_id: null, feedback_id: row === null ? null : writer.insert('feedback', row).id };
}

/** What the record made of a passage says where nobody changed it since; null: nothing is made of that section. */
export function rowMade(cut: Cut): { readonly model?: NewRow<'model'>; readonly feedback?: NewRow<'feedback'> } {
  if (cut.section === 'model') return { model: modelRow(cut) };
  const feedback = feedbackRow(cut);
  return feedback === null ? {} : { feedback };
}

function feedbackRow({ section, text, unitId, year }: Cut): NewRow<'feedback'> | null {
  const kind = feedbackKinds[section];
  if (kind === undefined) return null;
  const filed = { kind, unitId, year, content: text };
  return rowOfFeedback({ ...bareFeedback(filed), kind });
}

function modelRow({ text, unitId, year }: Cut): NewRow<'model'> {
  const { name, results } = nameAndResults(text);
  return rowOfModel({ ...bareModel({ name, type: modelTypeOfName(name), unitIds: [unitId], year }), results });
}

/** "Công sở thân thiện: không có hồ sơ quá hạn." — its name, then what it achieved. */
export function nameAndResults(text: string): { readonly name: string; readonly results: string | null } {
  const [first = '', ...others] = text.split('\n');
  const colon = first.indexOf(':');
  const end = colon > 0 && colon <= longestName ? colon : first.length;
  const name = unquoted(first.slice(0, end)).slice(0, longestName);
  const rest = [first.slice(end + 1), ...others].map(line => line.trim()).filter(line => line !== '');
  return { name, results: rest.join('\n') || null };
}

function unquoted(name: string): string {
  return name
    .trim()
    .replace(/^[“"](.*)[”"][.;]?$/u, '$1')
    .replace(/[.;]$/u, '');
}
