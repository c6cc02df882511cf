import { z } from 'zod';
import type { Form } from '../parts/form.ts';
import type { Piece } from '../parts/piece.ts';
import { expectedWords, foundWords } from '../words/found.ts';
import { patterns } from '../words/patterns.ts';
import { italicRule, sizeRule } from './looks.ts';
import { listHyphens, listMarks } from './marks.ts';
import { plainRule, rule, when } from './rule.ts';

const group = 'addressee';
const marks = z.strictObject({ each: z.array(z.string()), last: z.array(z.string()) });

/** "Kính gửi:" without the one it names on the same line. */
function labelAlone({ addressee: { label } }: Form): readonly Piece[] {
  const length = label === null ? 0 : (patterns.addressee.exec(label.text.normalize('NFC'))?.[0].trimEnd().length ?? 0);
  return label === null || length === 0
    ? []
    : [{ ...label, end: label.start + length, text: label.text.slice(0, length) }];
}

/** Those it names: on the same line, and in the lines below. */
function names(form: Form): readonly Piece[] {
  const { label, lines } = form.addressee;
  const [alone] = labelAlone(form);
  if (label === null || alone === undefined) return lines;
  const text = label.text.slice(alone.text.length);
  const start = alone.end + (text.length - text.trimStart().length);
  return text.trim() === '' ? lines : [{ ...label, start, text: text.trim() }, ...lines];
}

const notInReport = rule('addressee.inReport', z.strictObject({ kinds: z.array(z.string()) }), (form, { kinds }) => {
  const { label } = form.addressee;
  if (label === null || form.kindName === null || !kinds.includes(form.kindName)) return [];
  return [{ group, piece: label, found: foundWords.text(label.plain) }];
});

const missing = rule('addressee.missing', z.strictObject({ kinds: z.array(z.string()) }), (form, { kinds }) => {
  const needed = form.isLetter || (form.kindName !== null && kinds.includes(form.kindName));
  return when(needed && form.addressee.label === null, () => ({ group, found: foundWords.missing }));
});

/** A tờ trình is "Kính trình", a công văn "Kính gửi". */
const wording = rule('addressee.wording', z.record(z.string(), z.string()), (form, byKind) => {
  const { label } = form.addressee;
  const words = form.isLetter ? byKind.letter : byKind[form.kindName ?? ''];
  if (label === null || words === undefined || label.plain.startsWith(words)) return [];
  return [{ group, piece: label, found: foundWords.text(label.plain), expected: expectedWords.text(words) }];
});

/** One below the other each with a hyphen; one alone stands behind the label. */
const hyphens = plainRule('addressee.hyphens', ({ addressee: { lines } }) =>
  lines.length > 1 ? listHyphens(group, lines) : [],
);

const ends = rule('addressee.marks', marks, ({ addressee: { lines } }, value) =>
  lines.length > 1 ? listMarks(group, lines, value) : [],
);

export const addresseeRules = [
  notInReport,
  missing,
  wording,
  italicRule('addressee.label', group, labelAlone),
  italicRule('addressee.names', group, names),
  sizeRule('addressee.size', group, form => [...labelAlone(form), ...names(form)]),
  hyphens,
  ends,
];
