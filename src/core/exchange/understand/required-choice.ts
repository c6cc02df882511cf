import { fieldLabel } from '../../../contract/words/fields.ts';
import { plainText } from '../cells/parsed.ts';
import { questionSentence } from '../words/questions.ts';
import type { RowReader, Taken } from './row-reader.ts';

/** A choice no record can be without: a blank cell or a missing column is asked too. */
export function requiredChoice<Choice extends string>(
  reader: RowReader,
  field: string,
  choice: {
    readonly read: () => Taken<Choice>;
    readonly codec: { decode: (key: string) => Choice | null; label: (choice: Choice) => string };
    readonly choices: readonly Choice[];
  },
): Choice | null {
  const wasHeld = reader.isHeld();
  const value = choice.read();
  if (value !== null && value !== undefined) return value;
  if (reader.isHeld() !== wasHeld || (plainText(reader.row.cell(field)) !== '' && wasHeld)) return null;
  const candidates = choice.choices.map(key => ({ key, label: choice.codec.label(key) }));
  const answer = reader.ask(field, {
    sentence: questionSentence.missingChoice(fieldLabel[field] ?? ''),
    candidates,
    takes: 'candidates',
    accepts: key => choice.codec.decode(key) !== null,
  });
  return answer === null ? null : choice.codec.decode(answer);
}
