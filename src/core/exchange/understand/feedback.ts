import type { FeedbackKind, FeedbackLevel, Resolution } from '../../../contract/enumerations.ts';
import type { FeedbackFields } from '../../../contract/feedback.ts';
import { feedbackKindLabel, resolutionLabel } from '../../../contract/words/labels.ts';
import { parseFeedbackKind, parseFeedbackLevel, parseResolution } from '../cells/choices.ts';
import type { GroupName } from '../cells/criterion-groups.ts';
import { plainText } from '../cells/parsed.ts';
import { questionSentence, refusalReason } from '../words/questions.ts';
import { choiceCodec, choicesOf } from './codecs.ts';
import { findUnit, type UnitFinder } from './find-unit.ts';
import type { FiledFeedback, Said } from './records.ts';
import { requiredChoice } from './required-choice.ts';
import { commentOf, joinNotes } from './row-note.ts';
import type { RowReader } from './row-reader.ts';
import { readGroups, readYear } from './year-and-groups.ts';

const kinds = choiceCodec<FeedbackKind>(feedbackKindLabel);
const resolutions = choiceCodec<Resolution>(resolutionLabel);

/** One row of the feedback sheet; null when it has no content or no unit. */
export function readFeedback(
  reader: RowReader,
  finder: UnitFinder,
  { year, groups }: { readonly year: number; readonly groups: readonly GroupName[] },
): FiledFeedback | null {
  const content = reader.paragraph('content', 20_000);
  if (typeof content !== 'string') {
    if (plainText(reader.row.cell('content')) === '') reader.refuse('content', refusalReason.noContent);
    return null;
  }
  const unit = findUnit(reader, 'unit', finder);
  const choices = choicesOf(feedbackKindLabel);
  const asked = { codec: kinds, sentence: questionSentence.choice, otherwise: choices };
  const read = () => reader.value('kind', parseFeedbackKind, asked);
  const kind = requiredChoice(reader, 'kind', { read, codec: kinds, choices });
  const itsYear = readYear(reader, year);
  const itsGroups = readGroups(reader, groups);
  const level = readLevel(reader);
  const resolution = reader.value('resolution', parseResolution, {
    codec: resolutions,
    sentence: questionSentence.choice,
    otherwise: choicesOf(resolutionLabel),
  });
  const comments = ['kind', 'content', 'unit', 'level', 'resolution'].map(field => commentOf(reader.row, field));
  const note = joinNotes([reader.paragraph('note', 5_000) ?? null, moreThanTheState(reader), ...comments]);
  if (unit === null) return null;
  return {
    ...reader.place('content'),
    row: reader.row.row,
    held: reader.isHeld(),
    unitId: unit.id,
    unitName: unit.name,
    kind,
    content,
    year: itsYear,
    said: {
      content,
      unitId: unit.id,
      year: itsYear,
      ...(kind === null ? {} : { kind }),
      ...itsGroups,
      ...level,
      ...(resolution === undefined ? {} : { resolution }),
      ...(note === null ? {} : { note }),
    },
  };
}

/** A body outside the list keeps its own words beside "other". */
function readLevel(reader: RowReader): Said<Pick<FeedbackFields, 'level' | 'levelText'>> {
  const text = reader.text('level', 300);
  if (text === undefined) return {};
  const parsed = parseFeedbackLevel(reader.row.cell('level'));
  const level: FeedbackLevel | null = text !== null && parsed.kind === 'value' ? parsed.value : null;
  return { level, levelText: level === 'other' ? text : null };
}

/** "đã chuyển, CV 12-CV/ĐU ngày 5/12": what stands beyond the state itself is kept in the note. */
function moreThanTheState(reader: RowReader): string | null {
  const text = plainText(reader.row.cell('resolution'));
  return text.split(' ').length > 4 || /\d/.test(text) ? text : null;
}
