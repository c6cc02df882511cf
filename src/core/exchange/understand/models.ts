import type { ModelBearer, ModelType } from '../../../contract/enumerations.ts';
import { answerLabel, modelBearerLabel, modelTypeLabel } from '../../../contract/words/labels.ts';
import { parseModelBearer, parseModelType } from '../cells/choices.ts';
import type { GroupName } from '../cells/criterion-groups.ts';
import { plainText } from '../cells/parsed.ts';
import { parseYesNo } from '../cells/yes-no.ts';
import { questionSentence, refusalReason } from '../words/questions.ts';
import { choiceCodec, choicesOf } from './codecs.ts';
import { findUnits, type UnitFinder } from './find-unit.ts';
import type { FiledModel } from './records.ts';
import { requiredChoice } from './required-choice.ts';
import { commentOf, joinNotes } from './row-note.ts';
import type { RowReader, Taken } from './row-reader.ts';
import { readGroups, readYear } from './year-and-groups.ts';

const types = choiceCodec<ModelType>(modelTypeLabel);
const bearers = choiceCodec<ModelBearer>(modelBearerLabel);
const answers = choiceCodec(answerLabel);

/** One row of the models sheet; null when it has no name or no unit. */
export function readModel(
  reader: RowReader,
  finder: UnitFinder,
  { year, groups }: { readonly year: number; readonly groups: readonly GroupName[] },
): FiledModel | null {
  const name = reader.text('name', 500);
  if (typeof name !== 'string') {
    if (plainText(reader.row.cell('name')) === '') reader.refuse('name', refusalReason.noName);
    return null;
  }
  const units = findUnits(reader, 'unit', finder);
  const type = requiredChoice(reader, 'type', {
    read: () =>
      reader.value('type', parseModelType, {
        codec: types,
        sentence: questionSentence.choice,
        otherwise: choicesOf(modelTypeLabel),
      }),
    codec: types,
    choices: choicesOf(modelTypeLabel),
  });
  const bearer = reader.value('bearer', parseModelBearer, {
    codec: bearers,
    sentence: questionSentence.choice,
    otherwise: choicesOf(modelBearerLabel),
  });
  const itsYear = readYear(reader, year);
  const itsGroups = readGroups(reader, groups);
  const results = reader.paragraph('results', 20_000);
  const spread = flag(reader, 'spreadProposed');
  const commended = flag(reader, 'commendationProposed');
  const note = joinNotes([
    reader.paragraph('note', 5_000) ?? null,
    ...['name', 'unit', 'results'].map(field => commentOf(reader.row, field)),
  ]);
  if (units.length === 0) return null;
  return {
    ...reader.place('name'),
    row: reader.row.row,
    held: reader.isHeld(),
    name,
    type,
    unitIds: units.map(({ id }) => id),
    year: itsYear,
    said: {
      name,
      unitIds: units.map(({ id }) => id),
      year: itsYear,
      ...(type === null ? {} : { type }),
      ...(bearer === undefined ? {} : { bearer }),
      ...itsGroups,
      ...(results === undefined ? {} : { results }),
      ...(spread === undefined ? {} : { spreadProposed: spread }),
      ...(commended === undefined ? {} : { commendationProposed: commended }),
      ...(note === null ? {} : { note }),
    },
  };
}

function flag(reader: RowReader, field: string): Taken<boolean> {
  const answer = reader.value(field, parseYesNo, { codec: answers, sentence: questionSentence.answer });
  return answer === undefined || answer === null ? answer : answer === 'yes';
}
