import { z } from 'zod';
import type { Form } from '../parts/form.ts';
import { inCapitals, looksOf } from '../parts/piece.ts';
import { expectedWords, foundWords } from '../words/found.ts';
import { patterns } from '../words/patterns.ts';
import { alignRule, boldRule, capitalsRule, italicRule, sizeRule } from './looks.ts';
import { edited } from './number.ts';
import { type Hit, plainRule, rule, when } from './rule.ts';

const group = 'title';
const kind = (form: Form) => [form.title.kind];
const summary = (form: Form) => form.title.summary;
const subject = (form: Form) => form.letterhead.subject;

const kindMissing = plainRule('kind.missing', form =>
  when(form.title.kind === null && !form.isLetter, () => ({ group, found: foundWords.missing })),
);

const summaryMissing = plainRule('summary.missing', form =>
  when(form.title.kind !== null && form.title.summary.length === 0, () => ({
    group,
    piece: form.title.kind ?? undefined,
    found: foundWords.missing,
  })),
);

/** "kết quả…": the summary goes on from the kind, so it begins with a small letter, unless with a name. */
const lowerCase = plainRule('summary.lowerCase', ({ title: { summary: lines } }) => {
  const [first] = lines;
  if (first === undefined || !/^\p{Lu}/u.test(first.plain)) return [];
  if (patterns.name.test(first.plain) && !inCapitals(first)) return [];
  return [{ group, piece: first, found: foundWords.text(first.plain) }];
});

const summaryEnd = plainRule('summary.end', ({ title: { summary: lines } }) => {
  const last = lines.at(-1);
  if (last === undefined || !/[.;:,]$/u.test(last.text)) return [];
  return [{ group, piece: last, found: foundWords.endsWith(last.text.slice(-1)), fix: edited(last, /[.;:,]+$/u, '') }];
});

const hyphens = rule('hyphens.line', z.strictObject({ text: z.string() }), (form, { text }): readonly Hit[] => {
  const { kind: name, hyphens: line, summary: lines, paragraphs } = form.title;
  if (name === null) return [];
  if (line !== null) {
    if (line.plain === text) return [];
    return [{ group, piece: line, found: foundWords.text(line.plain), fix: edited(line, /^.*$/su, text) }];
  }
  const words = foundWords.titleLine;
  const last = lines.at(-1) ?? name;
  const found = looksOf(last).some(look => look.underline)
    ? words.underline
    : paragraphs.some(({ shapes }) => shapes.some(shape => shape.kind === 'line'))
      ? words.drawn
      : paragraphs.some(({ look }) => look.lineBelow || look.lineAbove)
        ? words.border
        : foundWords.missing;
  return [{ group, piece: last, found }];
});

const subjectMissing = plainRule('subject.missing', form =>
  when(form.isLetter && form.letterhead.subject.length === 0, () => ({
    group: 'letterhead',
    found: foundWords.missing,
  })),
);

/** "về việc", not "V/v" (05-HD/VPTW). */
const subjectWording = rule('subject.wording', z.strictObject({ begins: z.string() }), (form, { begins }) => {
  const [first] = form.letterhead.subject;
  if (first === undefined || first.text.normalize('NFC').startsWith(begins)) return [];
  return [
    {
      group: 'letterhead',
      piece: first,
      found: foundWords.text(first.plain),
      expected: expectedWords.begins(begins),
      fix: edited(first, /^(V\/v|Về việc)\s*:?/iu, begins),
    },
  ];
});

/** Words in capitals one after the other: the subject stands in small letters. */
const subjectLetters = plainRule('subject.letters', form =>
  form.letterhead.subject
    .filter(piece => /\p{Lu}{2,}\s+\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(piece.plain))
    .map(piece => ({ group: 'letterhead', piece, found: foundWords.text(piece.plain) })),
);

export const titleRules = [
  kindMissing,
  capitalsRule('kind.capitals', group, kind),
  sizeRule('kind.size', group, kind),
  boldRule('kind.bold', group, kind),
  italicRule('kind.italic', group, kind),
  alignRule('kind.align', group, kind),
  summaryMissing,
  lowerCase,
  sizeRule('summary.size', group, summary),
  boldRule('summary.bold', group, summary),
  italicRule('summary.italic', group, summary),
  alignRule('summary.align', group, summary),
  summaryEnd,
  hyphens,
  alignRule('hyphens.align', group, form => [form.title.hyphens]),
  subjectMissing,
  subjectWording,
  subjectLetters,
  sizeRule('subject.size', 'letterhead', subject),
  italicRule('subject.italic', 'letterhead', subject),
  boldRule('subject.bold', 'letterhead', subject),
];
