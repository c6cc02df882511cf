import { roman } from '../../documents/words/roman.ts';
import type { Form } from '../parts/form.ts';
import { expectedWords, foundWords } from '../words/found.ts';
import { ensureChild, setAttribute } from '../xml/edit.ts';
import { alignRule, boldRule, capitalsRule, italicRule, sizeRule } from './looks.ts';
import { type Hit, plainRule, when } from './rule.ts';

const group = 'appendix';
const number = (form: Form) => form.appendices.map(each => each.number);
const title = (form: Form) => form.appendices.flatMap(each => each.title);
const reference = (form: Form) => form.appendices.map(each => each.reference);

/** An appendix is a section of its own; otherwise its pages cannot be numbered apart. */
const ownSection = plainRule('appendix.section', ({ appendices, isSheet }) =>
  appendices
    .slice(isSheet ? 1 : 0)
    .filter(({ section }, index) => section === (appendices[index - 1]?.section ?? 0))
    .map(each => ({ group, piece: each.first, found: foundWords.sameSection })),
);

const restart = plainRule('appendix.pageNumber', ({ appendices, document }) =>
  appendices.flatMap(({ section: index, first: piece }): readonly Hit[] => {
    const section = document.sections[index];
    if (section === undefined || index === 0 || section.pageStart === 1) return [];
    const fix = () => setAttribute(ensureChild(section.element, 'pgNumType'), 'start', 1);
    return [{ group, piece, found: foundWords.restart(section.pageStart), fix }];
  }),
);

/** Several appendices are numbered I, II, III. */
const order = plainRule('appendix.order', ({ appendices }) => {
  const numbered = appendices.flatMap(each => each.number ?? []);
  if (numbered.length < 2) return [];
  const numbers = numbered.map(each => each.plain.replace(/^PHỤ LỤC\s*(SỐ\s*)?/iu, '').replace(/[.:]$/u, ''));
  const wrong = numbers.findIndex((each, index) => each !== roman(index + 1));
  const piece = numbered[wrong];
  return piece === undefined
    ? []
    : [
        {
          group,
          piece,
          found: foundWords.appendixOrder(numbers.join(', ')),
          expected: expectedWords.text(roman(wrong + 1)),
        },
      ];
});

const referenceMissing = plainRule('appendix.reference', ({ appendices, isSheet }) =>
  appendices.flatMap(each =>
    when(each.reference === null && !isSheet, () => ({ group, piece: each.first, found: foundWords.missing })),
  ),
);

const titleMissing = plainRule('appendix.title', ({ appendices }) =>
  appendices.flatMap(each =>
    when(each.title.length === 0, () => ({ group, piece: each.first, found: foundWords.missing })),
  ),
);

export const appendixRules = [
  ownSection,
  restart,
  order,
  capitalsRule('appendix.capitals', group, number),
  boldRule('appendix.numberBold', group, number),
  alignRule('appendix.align', group, form => [...number(form), ...title(form)]),
  titleMissing,
  boldRule('appendix.titleBold', group, title),
  referenceMissing,
  italicRule('appendix.referenceItalic', group, reference),
  sizeRule('appendix.referenceSize', group, reference),
];
