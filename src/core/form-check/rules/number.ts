import { z } from 'zod';
import { canEdit, editText, type TextEdit } from '../corrections/text.ts';
import type { Form } from '../parts/form.ts';
import { type DocumentNumber, readNumber } from '../parts/number.ts';
import type { Piece } from '../parts/piece.ts';
import { expectedWords, foundWords } from '../words/found.ts';
import { boldRule, italicRule, sizeRule } from './looks.ts';
import { type Hit, plainRule, rule, when } from './rule.ts';

const group = 'letterhead';
const select = (form: Form) => [form.letterhead.number];

function read({ letterhead: { number } }: Form): { piece: Piece; number: DocumentNumber } | null {
  return number === null ? null : { piece: number, number: readNumber(number.plain) };
}

/** A match inside the line, as a change of the paragraph; undefined where it cannot be made. */
export function edited({ paragraph, start, text }: Piece, pattern: RegExp, by: string): (() => void) | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const edit: TextEdit = { start: start + match.index, end: start + match.index + match[0].length, text: by };
  return canEdit(paragraph, edit) ? () => editText(paragraph, [edit]) : undefined;
}

const missing = plainRule('number.missing', form =>
  // A phiếu bears no number.
  when(form.letterhead.number === null && !(form.kindName !== null && form.kindSymbols.length === 0), () => ({
    group,
    found: foundWords.missing,
  })),
);

const colon = plainRule('number.colon', each => {
  const known = read(each);
  if (known === null || !known.number.colon) return [];
  const { piece } = known;
  return [{ group, piece, found: foundWords.text(piece.plain), fix: edited(piece, /\s*:\s*/u, ' ') }];
});

const form = plainRule('number.form', each => {
  const known = read(each);
  if (known === null || known.number.form === 'party' || known.number.form === 'open') return [];
  const { piece, number } = known;
  const { digits, kind, body } = number;
  const exact = number.form === 'state' && kind !== '' && body !== '' && !each.isLetter;
  const expected = exact ? expectedWords.number(digits, kind, body) : undefined;
  return [{ group, piece, found: foundWords.text(piece.plain), expected }];
});

const spacing = plainRule('number.spacing', each => {
  const known = read(each);
  if (known === null || known.number.form !== 'party' || known.number.digits === '') return [];
  const { piece } = known;
  const loose = /\s+[-/]\s*|[-/]\s+/u;
  const match = loose.exec(piece.text);
  if (match === null) return [];
  return [{ group, piece, found: foundWords.text(piece.plain), fix: edited(piece, loose, match[0].trim()) }];
});

const zero = plainRule('number.zero', each => {
  const known = read(each);
  if (known === null || known.number.digits.length !== 1) return [];
  const { piece, number } = known;
  return [{ group, piece, found: foundWords.text(piece.plain), fix: edited(piece, /\d/u, `0${number.digits}`) }];
});

/** The letters before the slash belong to the kind of document. */
const kind = plainRule('number.kind', (each): readonly Hit[] => {
  const known = read(each);
  if (known === null || known.number.form !== 'party' || each.kindSymbols.length === 0) return [];
  const { piece, number } = known;
  return when(!each.kindSymbols.includes(number.kind), () => ({ group, piece, found: foundWords.text(piece.plain) }));
});

const letter = rule('number.letter', z.strictObject({ kind: z.string() }), (each, value) => {
  const known = read(each);
  if (known === null || !each.isLetter || known.number.form === 'open') return [];
  const { piece, number } = known;
  return when(number.kind !== value.kind, () => ({ group, piece, found: foundWords.text(piece.plain) }));
});

/** State documents count anew every year, Party documents through the term. */
const series = plainRule('number.series', each => {
  const known = read(each);
  if (known === null) return [];
  const { piece, number } = known;
  return when(number.year !== null || number.form === 'state', () => ({
    group,
    piece,
    found: foundWords.text(piece.plain),
  }));
});

export const numberRules = [
  missing,
  colon,
  form,
  spacing,
  zero,
  kind,
  letter,
  series,
  sizeRule('number.size', group, select),
  boldRule('number.bold', group, select),
  italicRule('number.italic', group, select),
];
