import { z } from 'zod';
import { canEdit, editsOf, editText, setText, type TextEdit } from '../corrections/text.ts';
import type { Form } from '../parts/form.ts';
import { wholePiece } from '../parts/piece.ts';
import type { Paragraph } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { newToneMarks, oldToneMarks } from '../words/patterns.ts';
import { descendants } from '../xml/look-up.ts';
import { numberedPlace, type Placed, placedParagraphs } from './placed.ts';
import { type Hit, plainRule, rule, when } from './rule.ts';

const group = 'text';

function at({ paragraph, where }: Placed) {
  return { group, where, piece: wholePiece(paragraph) ?? undefined } as const;
}

const decomposed = plainRule('text.nfc', form =>
  placedParagraphs(form, 'all').flatMap((placed): readonly Hit[] => {
    const atoms = placed.paragraph.atoms.filter(({ text }) => text !== text.normalize('NFC'));
    if (atoms.length === 0) return [];
    const fix = () => {
      for (const { node, text } of atoms) if (node !== null) setText(node, text.normalize('NFC'));
    };
    return [{ ...at(placed), found: foundWords.decomposed, fix }];
  }),
);

/** Room left for a number or a day is no slip: beside a row of dots, before a symbol, after "số" without its number. */
function isBlank(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/([:…_]|\.{2})$/u.test(before) || /^(-\S|[/…_]|\.{2})/u.test(after)) return true;
  return /(?<!\p{L})(số|ngày|tháng|năm|lần)$/iu.test(before) && !/^\d/u.test(after);
}

const doubleSpaces = plainRule('text.doubleSpaces', form =>
  placedParagraphs(form, 'prose').flatMap((placed): readonly Hit[] => {
    const { paragraph } = placed;
    const { text } = paragraph;
    const edits = [...text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/gu)]
      .map((match): TextEdit => ({ start: match.index, end: match.index + match[0].length, text: ' ' }))
      .filter(({ start, end }) => !isBlank(text, start, end));
    if (edits.length === 0) return [];
    const fix = edits.every(edit => canEdit(paragraph, edit)) ? () => editText(paragraph, edits) : undefined;
    return [{ ...at(placed), found: foundWords.doubleSpaces, fix }];
  }),
);

const spaceBeforeMark = plainRule('text.spaceBeforeMark', form =>
  placedParagraphs(form, 'prose').flatMap((placed): readonly Hit[] => {
    const { paragraph } = placed;
    // A dot before a letter or a digit ends no sentence: "định dạng .docx".
    const pattern = /(?<=[\p{L}\p{N})”"])[ \u00a0]+([,;:!?]|\.(?![.\p{L}\p{N}]))/gu;
    const edits = editsOf(paragraph, pattern, match => match.trim());
    const mark = edits[0]?.text ?? '';
    if (edits.length === 0) return [];
    return [{ ...at(placed), found: foundWords.spaceBeforeMark(mark), fix: () => editText(paragraph, edits) }];
  }),
);

/** What the program or the office left for a person to fill. */
export const placeholderRule = 'text.placeholder';
const placeholder = rule(placeholderRule, z.strictObject({ texts: z.array(z.string()) }), (form, { texts }) =>
  placedParagraphs(form, 'all').flatMap(placed => {
    const left = texts.find(text => placed.paragraph.text.includes(text));
    return left === undefined ? [] : [{ ...at(placed), found: foundWords.text(left) }];
  }),
);

/** A phrase as words of their own: the "v.v" within "langson.gov.vn" is none. */
function phraseIn(text: string, phrase: string): boolean {
  const parts = text.split(phrase);
  const [letterBefore, letterAfter] = [/[\p{L}\d]$/u, /^[\p{L}\d]/u];
  return parts.slice(1).some((after, index) => !letterBefore.test(parts[index] ?? '') && !letterAfter.test(after));
}

const phrases = rule('text.phrases', z.strictObject({ texts: z.array(z.string()) }), (form, { texts }) =>
  placedParagraphs(form, 'prose').flatMap(placed => {
    const found = texts.find(text => phraseIn(placed.paragraph.text.toLocaleLowerCase('vi'), text));
    return found === undefined ? [] : [{ ...at(placed), found: foundWords.text(found) }];
  }),
);

/** "số 42-HD/BTGDVTU, ngày 10/6/2026": a comma before the day (viện dẫn). */
const citation = plainRule('text.citation', form =>
  placedParagraphs(form, 'prose').flatMap((placed): readonly Hit[] => {
    const { paragraph } = placed;
    const edits = editsOf(paragraph, /(?<=số\s+\d+[^\s,;]*[/-][^\s,;]+)\s+(?=ngày\s*\d)/giu, () => ', ');
    if (edits.length === 0) return [];
    return [{ ...at(placed), found: foundWords.noCitationComma, fix: () => editText(paragraph, edits) }];
  }),
);

/** Both "ủy" and "uỷ": either is used, not both in one document. */
const toneMarks = plainRule('text.toneMarks', form => {
  const words = placedParagraphs(form, 'all').flatMap(({ paragraph }) =>
    paragraph.text.normalize('NFC').split(/[^\p{L}]+/u),
  );
  const newer = words.find(word => newToneMarks.test(word));
  const older = words.find(word => oldToneMarks.test(word));
  return newer === undefined || older === undefined ? [] : [{ group, found: foundWords.toneMarks(newer, older) }];
});

const lineBreak = plainRule('text.lineBreak', form =>
  form.body
    .filter(({ piece }) => piece.paragraph.look.align === 'both' && piece.text.includes('\n'))
    .map(({ piece, count }) => ({ group, piece, where: numberedPlace(count), found: foundWords.lineBreak })),
);

const emptyParagraphs = plainRule('text.emptyParagraphs', form => {
  const { gaps } = form;
  if (gaps.length === 0) return [];
  const removable = gaps.every(isNothing);
  return [
    { group, found: foundWords.emptyParagraphs(gaps.length), fix: removable ? () => removeAll(form, gaps) : undefined },
  ];
});

/** Nothing but formatting: no page break, no end of a section, no bookmark others point to. */
function isNothing({ element }: Paragraph): boolean {
  return ['br', 'sectPr', 'bookmarkStart', 'commentRangeStart', 'lastRenderedPageBreak'].every(
    name => descendants(element, name).length === 0,
  );
}

function removeAll({ document }: Form, gaps: readonly Paragraph[]): void {
  for (const { element } of gaps) {
    const index = document.body?.children.indexOf(element) ?? -1;
    if (index !== -1) document.body?.children.splice(index, 1);
  }
}

const trackedChanges = plainRule('text.trackedChanges', ({ document: { trackedChanges: count } }) =>
  when(count > 0, () => ({ group, found: foundWords.trackedChanges(count) })),
);

const comments = plainRule('text.comments', ({ document: { comments: count } }) =>
  when(count > 0, () => ({ group, found: foundWords.comments(count) })),
);

export const textRules = [
  decomposed,
  doubleSpaces,
  spaceBeforeMark,
  placeholder,
  phrases,
  citation,
  toneMarks,
  lineBreak,
  emptyParagraphs,
  trackedChanges,
  comments,
];
