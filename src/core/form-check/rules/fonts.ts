import { z } from 'zod';
import { groupBy } from '../../lists.ts';
import { black, withFont, withoutHighlight } from '../corrections/looks.ts';
import type { Form } from '../parts/form.ts';
import { wholePiece } from '../parts/piece.ts';
import type { Atom } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { patterns } from '../words/patterns.ts';
import { placeWords } from '../words/places.ts';
import { type Hit, plainRule, rule } from './rule.ts';

const anyText = { readsWords: false } as const;

function atomsOf({ document }: Form): readonly Atom[] {
  const running = document.sections.flatMap(section => section.running.flatMap(each => each.paragraphs));
  return [...document.paragraphs, ...running].flatMap(({ atoms }) => atoms.filter(atom => atom.text.trim() !== ''));
}

/** Runs by what is found in them: one finding for each wrong font, however often it stands. */
function byFound(
  atoms: readonly Atom[],
  foundIn: (atom: Atom) => string | null,
): readonly (readonly [found: string, atoms: readonly Atom[]])[] {
  return [...groupBy(atoms, foundIn)].flatMap(([found, same]) => (found === null ? [] : [[found, same] as const]));
}

function runsOf(atoms: readonly Atom[]) {
  return new Set(atoms.map(atom => atom.run));
}

const fontName = z.strictObject({ font: z.string() });

/** Plain letters are shown in the `ascii` font, letters with marks in `hAnsi`. */
function usedFonts({ text, look }: Atom): readonly (string | null)[] {
  return [...(/[!-~]/.test(text) ? [look.fonts.ascii] : []), ...(/[^ -~\s]/.test(text) ? [look.fonts.hAnsi] : [])];
}

/** Shown by its own font only: in another one a letter of old is garbled, a tick is an empty box. */
function needsItsFont(atom: Atom): boolean {
  return (
    patterns.legacyFont.test(atom.look.fonts.ascii ?? '') ||
    patterns.symbols.test(atom.text) ||
    usedFonts(atom).some(font => patterns.symbolFont.test(font ?? ''))
  );
}

const name = rule(
  'font.name',
  fontName,
  (form, { font }) => {
    const groups = byFound(atomsOf(form), atom => {
      const other = needsItsFont(atom) ? undefined : usedFonts(atom).find(each => each !== font);
      return other === undefined ? null : foundWords.font(other);
    });
    return groups.map(
      ([found, atoms]): Hit => ({
        group: 'page',
        ...spotOfAtoms(form, atoms),
        found,
        fix: withFont(runsOf(atoms), ['ascii', 'hAnsi', 'eastAsia', 'cs'], font),
      }),
    );
  },
  anyText,
);

/** Where all of it lies in one line, the line is quoted. */
function spotOfAtoms(form: Form, atoms: readonly Atom[]): Pick<Hit, 'where' | 'piece'> {
  const own = new Set(atoms);
  const inside = form.document.paragraphs.filter(paragraph => paragraph.atoms.some(atom => own.has(atom)));
  const [only] = inside;
  const piece = inside.length === 1 && only !== undefined ? wholePiece(only) : null;
  return piece === null ? { where: placeWords.wholeDocument } : { piece };
}

function slotRule(id: string, slot: 'eastAsia' | 'cs') {
  return rule(
    id,
    fontName,
    (form, { font }) => {
      const groups = byFound(atomsOf(form), atom => {
        const found = atom.look.fonts[slot];
        return found === font || needsItsFont(atom) ? null : foundWords.font(found);
      });
      return groups.map(
        ([found, atoms]): Hit => ({
          group: 'page',
          where: placeWords.wholeDocument,
          found,
          fix: withFont(runsOf(atoms), [slot], font),
        }),
      );
    },
    anyText,
  );
}

const legacy = plainRule(
  'font.legacy',
  form =>
    byFound(atomsOf(form), ({ look }) =>
      patterns.legacyFont.test(look.fonts.ascii ?? '') ? foundWords.font(look.fonts.ascii) : null,
    ).map(([found]) => ({ group: 'page', where: placeWords.wholeDocument, found })),
  anyText,
);

const colour = rule(
  'font.colour',
  z.strictObject({ allowed: z.array(z.string()) }),
  (form, { allowed }) => {
    const groups = byFound(atomsOf(form), ({ look }) =>
      look.colour === null || allowed.includes(look.colour) ? null : foundWords.colour(look.colour),
    );
    return groups.map(
      ([found, atoms]): Hit => ({
        group: 'page',
        ...spotOfAtoms(form, atoms),
        found,
        fix: black(runsOf(atoms)),
      }),
    );
  },
  anyText,
);

const highlight = plainRule(
  'font.highlight',
  form => {
    const atoms = atomsOf(form).filter(({ look }) => look.highlighted);
    return atoms.length === 0
      ? []
      : [
          {
            group: 'page',
            ...spotOfAtoms(form, atoms),
            found: foundWords.highlighted,
            fix: withoutHighlight(runsOf(atoms)),
          },
        ];
  },
  anyText,
);

export const fontRules = [
  name,
  slotRule('font.eastAsia', 'eastAsia'),
  slotRule('font.complex', 'cs'),
  legacy,
  colour,
  highlight,
];
