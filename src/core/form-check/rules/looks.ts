import { z } from 'zod';
import type { FormGroup } from '../../../contract/form-check.ts';
import { aligned, bold, inCapitalLetters, italic, sized, underlined } from '../corrections/looks.ts';
import type { Form } from '../parts/form.ts';
import { inCapitals, looksOf, type Piece } from '../parts/piece.ts';
import type { RunLook } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { type Hit, type Rule, rule } from './rule.ts';

type Select = (form: Form) => readonly (Piece | null | undefined)[];

const sizes = z.strictObject({ min: z.number(), max: z.number() });
const alignment = z.enum(['left', 'center', 'right', 'both']);

function pieces(form: Form, select: Select): readonly Piece[] {
  return select(form).flatMap(piece => piece ?? []);
}

/** The first look of a piece that is not as it should be. */
function otherLook(piece: Piece, isRight: (look: RunLook) => boolean): RunLook | undefined {
  return looksOf(piece).find(look => !isRight(look));
}

/** Size in points between `min` and `max`; put right to the nearer of the two. */
export function sizeRule(id: string, group: FormGroup, select: Select): Rule {
  return rule(id, sizes, (form, { min, max }) =>
    pieces(form, select).flatMap((piece): readonly Hit[] => {
      const other = otherLook(piece, look => look.size >= min && look.size <= max);
      if (other === undefined) return [];
      return [{ group, piece, found: foundWords.size(other.size), fix: sized(piece, other.size < min ? min : max) }];
    }),
  );
}

/** Bold or not bold. */
export function boldRule(id: string, group: FormGroup, select: Select): Rule {
  return rule(id, z.boolean(), (form, on) =>
    pieces(form, select).flatMap((piece): readonly Hit[] => {
      const other = otherLook(piece, look => look.bold === on);
      return other === undefined ? [] : [{ group, piece, found: foundWords.bold(other.bold), fix: bold(piece, on) }];
    }),
  );
}

/** Italic or upright. */
export function italicRule(id: string, group: FormGroup, select: Select): Rule {
  return rule(id, z.boolean(), (form, on) =>
    pieces(form, select).flatMap((piece): readonly Hit[] => {
      const other = otherLook(piece, look => look.italic === on);
      return other === undefined
        ? []
        : [{ group, piece, found: foundWords.italic(other.italic), fix: italic(piece, on) }];
    }),
  );
}

export function underlineRule(id: string, group: FormGroup, select: Select): Rule {
  return rule(id, z.boolean(), (form, on) =>
    pieces(form, select).flatMap((piece): readonly Hit[] => {
      const other = otherLook(piece, look => look.underline === on);
      return other === undefined
        ? []
        : [{ group, piece, found: foundWords.underline(other.underline), fix: underlined(piece, on) }];
    }),
  );
}

/** All letters capital. */
export function capitalsRule(id: string, group: FormGroup, select: Select): Rule {
  return rule(id, z.literal(true), form =>
    pieces(form, select)
      .filter(piece => !inCapitals(piece))
      .map(piece => ({ group, piece, found: foundWords.smallLetters, fix: inCapitalLetters(piece) })),
  );
}

export function alignRule(id: string, group: FormGroup, select: Select): Rule {
  return rule(id, alignment, (form, align) =>
    pieces(form, select)
      .filter(({ paragraph, position }) => position === 0 && paragraph.look.align !== align)
      // Columns made with tabs have one alignment for both; their places are the writer's.
      .filter(({ paragraph }) => !paragraph.text.includes('\t'))
      .map(piece => ({
        group,
        piece,
        found: foundWords.align(piece.paragraph.look.align),
        fix: aligned(piece.paragraph, align),
      })),
  );
}
