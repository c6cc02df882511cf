import { z } from 'zod';
import { aligned, firstLineOf, lineSpaced, sized, spacedAfter } from '../corrections/looks.ts';
import { canEdit, editText } from '../corrections/text.ts';
import type { BodyPart, Form } from '../parts/form.ts';
import { looksOf } from '../parts/piece.ts';
import { foundWords } from '../words/found.ts';
import { placeWords } from '../words/places.ts';
import { endedBy } from './marks.ts';
import { type Hit, plainRule, rule } from './rule.ts';

const group = 'body';
const twipsInMm = 1440 / 25.4;

/** Paragraphs of running text; what is centred stands on purpose. */
function flowing({ body }: Form): readonly BodyPart[] {
  return body.filter(({ role, piece }) => role !== 'chapter' && piece.paragraph.look.align !== 'center');
}

function at({ piece, count }: BodyPart) {
  return { group, piece, where: placeWords.paragraph(count) } as const;
}

const size = rule('body.size', z.strictObject({ min: z.number(), max: z.number() }), ({ body }, { min, max }) =>
  body.flatMap((part): readonly Hit[] => {
    const other = looksOf(part.piece).find(look => look.size < min || look.size > max);
    if (other === undefined) return [];
    const fix = sized(part.piece, other.size < min ? min : max);
    return [{ ...at(part), found: foundWords.size(other.size), fix }];
  }),
);

/** 14 or 15, but the same throughout. */
const sameSize = plainRule('body.sameSize', ({ body }) => {
  const sizes = [...new Set(body.flatMap(({ piece }) => looksOf(piece).map(look => look.size)))];
  return sizes.length < 2 ? [] : [{ group, found: foundWords.mixedSizes(sizes.sort((one, other) => one - other)) }];
});

const align = plainRule('body.align', form =>
  flowing(form)
    .filter(({ role, piece }) => (role === 'text' || role === 'point') && piece.paragraph.look.align !== 'both')
    .map(part => ({
      ...at(part),
      found: foundWords.align(part.piece.paragraph.look.align),
      // The line before a line break would be stretched to both margins.
      fix: part.piece.paragraph.text.includes('\n') ? undefined : aligned(part.piece.paragraph, 'both'),
    })),
);

const indent = z.strictObject({ min: z.number(), max: z.number(), mm: z.number() });

const firstLine = rule('body.firstLine', indent, (form, { min, max, mm }) =>
  flowing(form).flatMap((part): readonly Hit[] => {
    const { look, text } = part.piece.paragraph;
    if (/^\s/u.test(text)) return [];
    const first = look.firstLine / twipsInMm;
    const left = look.left / twipsInMm;
    const isRight = Math.abs(left) < 1 && first >= min && first <= max;
    if (isRight) return [];
    const found = Math.abs(left) < 1 ? foundWords.indent(first) : foundWords.leftIndent(left, first);
    return [{ ...at(part), found, fix: firstLineOf(part.piece.paragraph, Math.round(mm * twipsInMm)) }];
  }),
);

/** Moved in by spaces or a tab: looks the same until the letters change. */
const typedIndent = rule('body.typedIndent', z.strictObject({ mm: z.number() }), (form, { mm }) =>
  flowing(form).flatMap((part): readonly Hit[] => {
    const { paragraph } = part.piece;
    const typed = /^\s+/u.exec(paragraph.text)?.[0].length ?? 0;
    if (typed === 0) return [];
    const edit = { start: 0, end: typed, text: '' };
    const fix = canEdit(paragraph, edit)
      ? () => {
          editText(paragraph, [edit]);
          firstLineOf(paragraph, Math.round(mm * twipsInMm))();
        }
      : undefined;
    return [{ ...at(part), found: foundWords.typedIndent, fix }];
  }),
);

const points = z.strictObject({ min: z.number(), max: z.number() });

const spacing = rule('body.spacing', z.strictObject({ min: z.number() }), (form, { min }) =>
  flowing(form).flatMap((part): readonly Hit[] => {
    const { look } = part.piece.paragraph;
    const space = (look.before + look.after) / 20;
    if (space >= min) return [];
    return [{ ...at(part), found: foundWords.points(space), fix: spacedAfter(part.piece.paragraph, min * 20) }];
  }),
);

const line = rule('body.line', points, (form, { min, max }) =>
  flowing(form).flatMap((part): readonly Hit[] => {
    const { line: height, lineRule } = part.piece.paragraph.look;
    const said = lineRule === 'auto' ? height / 240 : height / 20;
    if (lineRule === 'exact' && said >= min && said <= max) return [];
    const right = lineRule !== 'auto' && said > max ? max : min;
    return [{ ...at(part), found: foundWords.line(lineRule, said), fix: lineSpaced(part.piece.paragraph, right * 20) }];
  }),
);

/** The state's sign of the end. */
const endSlash = plainRule('end.slash', ({ body }) =>
  body
    .filter(({ piece }) => /\.?\s*\/\s*\.\s*$/u.test(piece.text))
    .map(part => ({ ...at(part), found: foundWords.endsWith('./.'), fix: endedBy(part.piece, '.') })),
);

const endMark = plainRule('end.mark', ({ body }) => {
  const last = body.at(-1);
  if (last === undefined || last.role !== 'text' || /[.!?…\]]["”)]?$/u.test(last.piece.plain)) return [];
  return [{ ...at(last), found: foundWords.noEndMark }];
});

export const bodyRules = [size, sameSize, align, firstLine, typedIndent, spacing, line, endSlash, endMark];
