import { z } from 'zod';
import { roman } from '../../documents/words/roman.ts';
import { aligned, bold, inCapitalLetters } from '../corrections/looks.ts';
import type { BodyPart, BodyRole, Form } from '../parts/form.ts';
import { inCapitals, looksOf } from '../parts/piece.ts';
import { expectedWords, foundWords } from '../words/found.ts';
import { placeWords } from '../words/places.ts';
import { ensureProperties, setToggle } from '../xml/edit.ts';
import { edited } from './number.ts';
import { type Hit, plainRule, rule } from './rule.ts';

const group = 'body';

function ofRole({ body }: Form, ...roles: readonly BodyRole[]): readonly BodyPart[] {
  return body.filter(({ role }) => roles.includes(role));
}

function at({ piece, count }: BodyPart) {
  return { group, piece, where: placeWords.paragraph(count) } as const;
}

/** "I-" by custom of Party documents; "I." is seen too. */
const sectionSign = rule('section.sign', z.strictObject({ sign: z.string() }), (form, { sign }) =>
  ofRole(form, 'section').flatMap((part): readonly Hit[] => {
    const written = /^([IVXLC]+)\s*([-–.)/]?)/u.exec(part.piece.plain);
    const number = written?.[1] ?? '';
    if (written === null || written[2] === sign) return [];
    const fix = edited(part.piece, /^[IVXLC]+\s*[-–.)/]?\s*/u, `${number}${sign} `);
    return [{ ...at(part), found: foundWords.text(written[0]), expected: expectedWords.text(`${number}${sign}`), fix }];
  }),
);

const sectionCapitals = plainRule('section.capitals', form =>
  ofRole(form, 'section')
    .filter(({ piece }) => !inCapitals(piece))
    .map(part => ({ ...at(part), found: foundWords.smallLetters, fix: inCapitalLetters(part.piece) })),
);

function boldHeading(id: string, ...roles: readonly BodyRole[]) {
  return plainRule(id, form =>
    ofRole(form, ...roles)
      .filter(({ piece }) => looksOf(piece).some(look => !look.bold))
      .map(part => ({ ...at(part), found: foundWords.bold(false), fix: bold(part.piece, true) })),
  );
}

const chapterAlign = plainRule('chapter.align', form =>
  ofRole(form, 'chapter')
    .filter(({ piece }) => piece.paragraph.look.align !== 'center')
    .map(part => ({
      ...at(part),
      found: foundWords.align(part.piece.paragraph.look.align),
      fix: aligned(part.piece.paragraph, 'center'),
    })),
);

/** "A." and "B." above sections. C and D are numerals too: C is a letter where B came before it. */
function letterAbove({ piece }: BodyPart, before: string): string | null {
  const letter = /^([A-HĐ])\s*[-–.)]\s/u.exec(piece.plain)?.[1] ?? null;
  return letter === 'C' && before !== 'B' ? null : letter;
}

/** I, II, III: none left out, none twice. Below a new chapter or letter they go on or begin anew. */
const sectionOrder = plainRule('section.order', ({ body }) => {
  const numbers: string[] = [];
  let before = 0;
  let letter = '';
  let mayBeginAnew = false;
  for (const part of body) {
    const above = letterAbove(part, letter);
    if (part.role === 'chapter' || above !== null) {
      mayBeginAnew = true;
      letter = above ?? '';
    } else if (part.role === 'section') {
      const number = /^[IVXLC]+/u.exec(part.piece.plain)?.[0] ?? '';
      numbers.push(number);
      const expected = roman(before + 1);
      const isAnew = mayBeginAnew && number === roman(1);
      if (number !== expected && !isAnew) {
        return [
          { ...at(part), found: foundWords.sections(numbers.join(', ')), expected: expectedWords.text(expected) },
        ];
      }
      before = isAnew ? 1 : before + 1;
      mayBeginAnew = false;
    }
  }
  return [];
});

/** 1, 2, 3 within a section; a new row of numbers begins with 1. "1." and "1)" count each for themselves. */
const itemOrder = plainRule('item.order', ({ body }) => {
  const before = new Map<string, number>();
  return body.flatMap((part): readonly Hit[] => {
    if (part.role === 'section' || part.role === 'chapter') before.clear();
    const [, digits = '', sign = ''] = /^(\d{1,2})\s*([.)])\s/u.exec(part.piece.plain) ?? [];
    const number = Number(digits);
    if (number === 0) return [];
    const expected = (before.get(sign) ?? 0) + 1;
    before.set(sign, number);
    if (number === expected || number === 1) return [];
    const found = foundWords.text(`${number}${sign}`);
    return [{ ...at(part), found, expected: expectedWords.text(`${expected}${sign}`) }];
  });
});

const keepNext = plainRule('heading.keepNext', form =>
  ofRole(form, 'section', 'item')
    .filter(({ piece }) => !piece.paragraph.look.keepNext && looksOf(piece).some(look => look.bold))
    .map(part => ({
      ...at(part),
      found: foundWords.keepNext,
      fix: () => setToggle(ensureProperties(part.piece.paragraph.element, 'pPr'), 'keepNext', true),
    })),
);

export const headingRules = [
  sectionSign,
  sectionCapitals,
  boldHeading('section.bold', 'section'),
  boldHeading('item.bold', 'item'),
  boldHeading('chapter.bold', 'chapter'),
  chapterAlign,
  sectionOrder,
  itemOrder,
  keepNext,
];
