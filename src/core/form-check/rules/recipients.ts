import { z } from 'zod';
import type { Form } from '../parts/form.ts';
import { expectedWords, foundWords } from '../words/found.ts';
import { boldRule, italicRule, sizeRule, underlineRule } from './looks.ts';
import { listHyphens, listMarks } from './marks.ts';
import { edited } from './number.ts';
import { type Hit, plainRule, rule, when } from './rule.ts';

const group = 'recipients';
const label = (form: Form) => [form.recipients.label];
const lines = (form: Form) => form.recipients.lines;
const marks = z.strictObject({ each: z.array(z.string()), last: z.array(z.string()) });

const missing = plainRule('recipients.missing', form =>
  when(form.recipients.label === null, () => ({ group, found: foundWords.missing })),
);

const colon = plainRule('recipients.colon', ({ recipients: { label: piece } }) =>
  piece === null || piece.plain.endsWith(':')
    ? []
    : [{ group, piece, found: foundWords.text(piece.plain), fix: edited(piece, /\s*$/u, ':') }],
);

/** The line that says where the document is kept. */
function keptLine(form: Form, word: string) {
  return lines(form).filter(({ plain }) => new RegExp(`^[-–]?\\s*${word}`, 'iu').test(plain));
}

const kept = z.strictObject({ word: z.string() });

const keptMissing = rule('recipients.kept', kept, (form, { word }) => {
  const last = lines(form).at(-1);
  return when(last !== undefined && !keptLine(form, word).includes(last), () => ({
    group,
    piece: last,
    found: foundWords.text(last?.plain ?? ''),
    expected: expectedWords.lastLine(word),
  }));
});

const keptColon = rule('recipients.keptColon', kept, (form, { word }) =>
  keptLine(form, word).flatMap((piece): readonly Hit[] => {
    const pattern = new RegExp(`(?<=${word})\\s*:\\s*`, 'iu');
    if (!pattern.test(piece.text)) return [];
    return [{ group, piece, found: foundWords.text(piece.plain), fix: edited(piece, pattern, ' ') }];
  }),
);

const keptOffice = rule(
  'recipients.keptOffice',
  z.strictObject({ word: z.string(), texts: z.array(z.string()) }),
  (form, value) =>
    keptLine(form, value.word).flatMap(piece => {
      const parts = piece.plain.split(/[\s,;:.]+/u);
      return when(
        parts.some(part => value.texts.includes(part)),
        () => ({ group, piece, found: foundWords.text(piece.plain) }),
      );
    }),
);

/** A công văn or tờ trình names first those it is sent to. */
const asAbove = rule(
  'recipients.asAbove',
  z.strictObject({ text: z.string(), kinds: z.array(z.string()) }),
  (form, value) => {
    const [first] = lines(form);
    const needed = form.isLetter || (form.kindName !== null && value.kinds.includes(form.kindName));
    if (!needed || first === undefined) return [];
    const starts = first.plain.replace(/^[-–]\s*/u, '').startsWith(value.text);
    return when(!starts, () => ({ group, piece: first, found: foundWords.text(first.plain) }));
  },
);

export const recipientRules = [
  missing,
  colon,
  sizeRule('recipients.labelSize', group, label),
  underlineRule('recipients.labelUnderline', group, label),
  italicRule('recipients.labelItalic', group, label),
  boldRule('recipients.labelBold', group, label),
  sizeRule('recipients.size', group, lines),
  italicRule('recipients.italic', group, lines),
  boldRule('recipients.bold', group, lines),
  plainRule('recipients.hyphens', form => listHyphens(group, lines(form))),
  rule('recipients.marks', marks, (form, value) => listMarks(group, lines(form), value)),
  keptMissing,
  keptColon,
  keptOffice,
  asAbove,
];
