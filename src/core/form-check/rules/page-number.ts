import { z } from 'zod';
import { aligned, bold, italic, sized } from '../corrections/looks.ts';
import type { Form } from '../parts/form.ts';
import { looksOf, piecesOf } from '../parts/piece.ts';
import type { Paragraph, RunLook, Section } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { placeWords } from '../words/places.ts';
import { ensureChild, setAttribute, setToggle } from '../xml/edit.ts';
import { attribute, child } from '../xml/look-up.ts';
import { namedSections } from './page.ts';
import { type Hit, plainRule, rule, when } from './rule.ts';

const anyText = { readsWords: false } as const;

function hasNumber(paragraph: Paragraph): boolean {
  return paragraph.fields.includes('PAGE');
}

/** Paragraphs with a page number, each once: sections share heads. */
function numbered(form: Form, kind: 'header' | 'footer'): readonly Paragraph[] {
  const found = form.document.sections.flatMap(({ running }) =>
    running.filter(each => each.kind === kind).flatMap(each => each.paragraphs.filter(hasNumber)),
  );
  const seen = new Set<unknown>();
  return found.filter(({ element }) => !seen.has(element) && seen.add(element));
}

function shows(section: Section, page: 'default' | 'first'): boolean {
  return section.running.some(each => each.page === page && each.paragraphs.some(hasNumber));
}

const missing = rule(
  'pageNumber.missing',
  z.strictObject({ characters: z.number() }),
  (form, { characters }) => {
    const length = form.document.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    const none = numbered(form, 'header').length + numbered(form, 'footer').length === 0;
    return when(none && length > characters, () => ({ group: 'page', found: foundWords.missing }));
  },
  anyText,
);

const place = plainRule(
  'pageNumber.place',
  form =>
    when(numbered(form, 'footer').length > 0, () => ({
      group: 'page',
      where: placeWords.footer,
      found: foundWords.inFooter,
    })),
  anyText,
);

const centred = plainRule(
  'pageNumber.align',
  form =>
    numbered(form, 'header')
      .filter(({ look, element }) => look.align !== 'center' && !inCentredFrame(element))
      .map(paragraph => ({
        group: 'page',
        where: placeWords.header,
        found: foundWords.align(paragraph.look.align),
        fix: paragraph.text.includes('\t') ? undefined : aligned(paragraph, 'center'),
      })),
  anyText,
);

function inCentredFrame(element: Paragraph['element']): boolean {
  return attribute(child(child(element, 'pPr'), 'framePr'), 'xAlign') === 'center';
}

/** The number's own look, where it is not as it should be. */
function looks(form: Form, isRight: (look: RunLook) => boolean) {
  return numbered(form, 'header')
    .flatMap(piecesOf)
    .flatMap(piece => {
      const other = looksOf(piece).find(look => !isRight(look));
      return other === undefined ? [] : [{ piece, other }];
    });
}

const size = rule(
  'pageNumber.size',
  z.strictObject({ size: z.number() }),
  (form, value) =>
    looks(form, look => look.size === value.size).map(
      ({ piece, other }): Hit => ({
        group: 'page',
        where: placeWords.header,
        found: foundWords.size(other.size),
        fix: sized(piece, value.size),
      }),
    ),
  anyText,
);

const upright = plainRule(
  'pageNumber.upright',
  form =>
    looks(form, look => !look.italic && !look.bold).map(
      ({ piece, other }): Hit => ({
        group: 'page',
        where: placeWords.header,
        found: other.italic ? foundWords.italic(true) : foundWords.bold(true),
        fix: () => {
          italic(piece, false)();
          bold(piece, false)();
        },
      }),
    ),
  anyText,
);

const distance = rule(
  'pageNumber.distance',
  z.strictObject({ mm: z.number(), within: z.number() }),
  (form, { mm, within }) =>
    namedSections(form)
      .filter(({ section }) => shows(section, 'default') && Math.abs(section.header - mm) > within)
      .map(({ section, where }) => ({
        group: 'page',
        where,
        found: foundWords.mm(section.header),
        fix: () => setAttribute(ensureChild(section.element, 'pgMar'), 'header', Math.round((mm * 1440) / 25.4)),
      })),
  anyText,
);

const firstPage = plainRule(
  'pageNumber.firstPage',
  form =>
    namedSections(form).flatMap(({ section, where }, index): readonly Hit[] => {
      if (!shows(section, 'default') || (index > 0 && section.pageStart !== 1)) return [];
      const onFirst = shows(section, 'first');
      if (section.titlePage && !onFirst) return [];
      return [
        {
          group: 'page',
          where,
          found: section.titlePage ? foundWords.onFirstPage : foundWords.noFirstPage,
          fix: onFirst ? undefined : () => setToggle(section.element, 'titlePg', true),
        },
      ];
    }),
  anyText,
);

const alone = plainRule(
  'pageNumber.alone',
  form =>
    [...numbered(form, 'header'), ...numbered(form, 'footer')].flatMap(paragraph => {
      const beside = paragraph.atoms
        .filter(atom => !atom.field)
        .map(atom => atom.text)
        .join('')
        .trim();
      return when(beside !== '', () => ({ group: 'page', found: foundWords.besideNumber(beside) }));
    }),
  anyText,
);

const digits = plainRule(
  'pageNumber.digits',
  form =>
    namedSections(form)
      .filter(({ section }) => section.pageFormat !== 'decimal' && shows(section, 'default'))
      .map(({ section, where }) => ({
        group: 'page',
        where,
        found: foundWords.romanNumbers,
        fix: () => setAttribute(ensureChild(section.element, 'pgNumType'), 'fmt', 'decimal'),
      })),
  anyText,
);

export const pageNumberRules = [missing, place, centred, size, upright, distance, firstPage, alone, digits];
