import { z } from 'zod';
import type { Form } from '../parts/form.ts';
import type { Section } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { placeWords } from '../words/places.ts';
import { ensureChild, removeAttribute, setAttribute } from '../xml/edit.ts';
import { type Hit, plainRule, rule, when } from './rule.ts';

const twipsInMm = 1440 / 25.4;

/** Sections with their names for the reader; one alone needs no name. */
export function namedSections({ document }: Form): readonly { section: Section; where: string | undefined }[] {
  const { sections } = document;
  return sections.map((section, index) => ({
    section,
    where: sections.length === 1 ? undefined : placeWords.section(index + 1, section.landscape),
  }));
}

const paper = z.strictObject({ width: z.number(), height: z.number(), within: z.number() });

const paperSize = rule(
  'page.size',
  paper,
  (form, { width, height, within }) =>
    namedSections(form).flatMap(({ section, where }) => {
      const short = Math.min(section.width, section.height);
      const long = Math.max(section.width, section.height);
      const isRight = Math.abs(short - width) <= within && Math.abs(long - height) <= within;
      return when(!isRight, () => ({
        group: 'page',
        where,
        found: foundWords.paper(section.width, section.height),
        fix: () => {
          const size = ensureChild(section.element, 'pgSz');
          setAttribute(size, 'w', Math.round((section.landscape ? height : width) * twipsInMm));
          setAttribute(size, 'h', Math.round((section.landscape ? width : height) * twipsInMm));
          removeAttribute(size, 'code');
        },
      }));
    }),
  { readsWords: false },
);

const orientation = plainRule(
  'page.orientation',
  ({ document: { sections }, body }) =>
    when(body.length > 0 && sections[0]?.landscape === true, () => ({ group: 'page', found: foundWords.landscape })),
  { readsWords: false },
);

type Side = 'top' | 'bottom' | 'left' | 'right';

const margin = z.strictObject({ mm: z.number(), landscape: z.array(z.number()), within: z.number() });

/** On a landscape page Word turns the margins with the paper; both ways are taken. */
function marginRule(side: Side) {
  return rule(
    `margin.${side}`,
    margin,
    (form, { mm, landscape, within }) =>
      namedSections(form).flatMap(({ section, where }): readonly Hit[] => {
        if (swapped(section, form) && (side === 'left' || side === 'right')) return [];
        const allowed = section.landscape ? [mm, ...landscape] : [mm];
        const found = section[side];
        if (allowed.some(each => Math.abs(each - found) <= within)) return [];
        return [{ group: 'page', where, found: foundWords.mm(found), fix: withMargin(section, side, mm) }];
      }),
    { readsWords: false },
  );
}

function withMargin(section: Section, side: Side, mm: number): () => void {
  return () => setAttribute(ensureChild(section.element, 'pgMar'), side, Math.round(mm * twipsInMm));
}

/** The back page's margins on every page: what two-sided printing needs is mirror margins. */
function swapped(section: Section, { document }: Form): boolean {
  return !document.mirrored && !section.landscape && section.left < section.right;
}

const mirror = rule(
  'margin.mirror',
  z.strictObject({ left: z.number(), right: z.number() }),
  (form, { left, right }) =>
    namedSections(form)
      .filter(({ section }) => swapped(section, form))
      .map(({ section, where }) => ({
        group: 'page',
        where,
        found: foundWords.marginsSwapped(section.left, section.right),
        fix: () => {
          withMargin(section, 'left', left)();
          withMargin(section, 'right', right)();
        },
      })),
  { readsWords: false },
);

const gutter = plainRule(
  'margin.gutter',
  form =>
    namedSections(form)
      .filter(({ section }) => section.gutter > 0.1)
      .map(({ section, where }) => ({
        group: 'page',
        where,
        found: foundWords.gutter(section.gutter),
        fix: () => setAttribute(ensureChild(section.element, 'pgMar'), 'gutter', 0),
      })),
  { readsWords: false },
);

export const pageRules = [
  paperSize,
  orientation,
  marginRule('top'),
  marginRule('bottom'),
  marginRule('left'),
  marginRule('right'),
  mirror,
  gutter,
];
