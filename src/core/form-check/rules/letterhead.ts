import { z } from 'zod';
import type { Form } from '../parts/form.ts';
import { looksOf, type Piece } from '../parts/piece.ts';
import type { Paragraph, Shape } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { alignRule, boldRule, capitalsRule, italicRule, sizeRule } from './looks.ts';
import { plainRule, rule, when } from './rule.ts';

const group = 'letterhead';
const partyTitle = (form: Form) => [form.letterhead.partyTitle];
const superior = (form: Form) => form.letterhead.superior;
const issuer = (form: Form) => form.letterhead.issuer;

const titleMissing = plainRule('partyTitle.missing', ({ letterhead: { partyTitle: title, stateTitle } }) =>
  when(title === null, () => ({
    group,
    piece: stateTitle[0],
    found: stateTitle[0] === undefined ? foundWords.missing : foundWords.text(stateTitle[0].plain),
  })),
);

const stateTitle = plainRule('stateTitle.present', form =>
  form.letterhead.stateTitle.map(piece => ({ group, piece, found: foundWords.text(piece.plain) })),
);

/** Drawn lines at the head, by the side they are anchored on. */
function drawnLines({ letterhead: { paragraphs } }: Form, isSide: (paragraph: Paragraph) => boolean): readonly Shape[] {
  return paragraphs.filter(isSide).flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'line'));
}

function sameSide(piece: Piece): (paragraph: Paragraph) => boolean {
  const { cell } = piece.paragraph;
  return paragraph => cell === null || paragraph.cell?.column === cell.column;
}

const line = z.strictObject({ mm: z.number(), within: z.number() });

/** The line under the title, or one elsewhere at the head that is as long as it. */
function titleLine(form: Form, title: Piece, { mm, within }: z.infer<typeof line>): Shape | undefined {
  const all = drawnLines(form, () => true);
  return drawnLines(form, sameSide(title))[0] ?? all.find(({ widthMm }) => Math.abs(widthMm - mm) <= within);
}

const realLine = rule('partyTitle.line', line, (form, value) => {
  const title = form.letterhead.partyTitle;
  if (title === null || titleLine(form, title, value) !== undefined) return [];
  const words = foundWords.partyLine;
  const side = form.letterhead.paragraphs.filter(sameSide(title));
  const typed = form.letterhead.typedLines.some(
    piece => sameSide(title)(piece.paragraph) && piece.position === title.position,
  );
  const found = looksOf(title).some(look => look.underline)
    ? words.underline
    : side.some(({ look }) => look.lineBelow || look.lineAbove)
      ? words.border
      : typed
        ? words.typed
        : foundWords.missing;
  return [{ group, piece: title, found }];
});

const lineLength = rule('partyTitle.lineLength', line, (form, value) => {
  const title = form.letterhead.partyTitle;
  const drawn = title === null ? undefined : titleLine(form, title, value);
  if (title === null || drawn === undefined || Math.abs(drawn.widthMm - value.mm) <= value.within) return [];
  return [{ group, piece: title, found: foundWords.mm(drawn.widthMm) }];
});

const issuerMissing = plainRule('issuer.missing', form =>
  when(form.letterhead.issuer.length === 0, () => ({ group, found: foundWords.missing })),
);

const superiorMissing = plainRule('superior.missing', form =>
  when(form.letterhead.issuer.length > 0 && form.letterhead.superior.length === 0, () => ({
    group,
    piece: form.letterhead.issuer[0],
    found: foundWords.missing,
  })),
);

/** State documents draw a rule under the issuing body; a Party document has the star. */
const issuerLine = plainRule('issuer.line', form => {
  const last = form.letterhead.issuer.at(-1);
  if (last === undefined) return [];
  const words = foundWords.issuerLine;
  const isSide = sameSide(last);
  const inTable = last.paragraph.cell !== null;
  const typed = form.letterhead.typedLines.find(piece => isSide(piece.paragraph) && piece.position === 0);
  const found = looksOf(last).some(look => look.underline)
    ? words.underline
    : typed !== undefined
      ? words.typed
      : inTable && drawnLines(form, isSide).length > 0
        ? words.drawn
        : inTable &&
            form.letterhead.paragraphs.some(each => isSide(each) && (each.look.lineBelow || each.look.lineAbove))
          ? words.border
          : null;
  return found === null ? [] : [{ group, piece: last, found }];
});

const starMissing = plainRule('star.missing', ({ letterhead: { star, issuer: names } }) =>
  when(star === null, () => ({ group, piece: names.at(-1), found: foundWords.missing })),
);

const starForm = plainRule('star.form', ({ letterhead: { star } }) =>
  star === null ? [] : when(star.plain !== '*', () => ({ group, piece: star, found: foundWords.text(star.plain) })),
);

export const letterheadRules = [
  titleMissing,
  stateTitle,
  capitalsRule('partyTitle.capitals', group, partyTitle),
  sizeRule('partyTitle.size', group, partyTitle),
  boldRule('partyTitle.bold', group, partyTitle),
  italicRule('partyTitle.italic', group, partyTitle),
  alignRule('partyTitle.align', group, partyTitle),
  realLine,
  lineLength,
  issuerMissing,
  superiorMissing,
  capitalsRule('superior.capitals', group, superior),
  sizeRule('superior.size', group, superior),
  boldRule('superior.bold', group, superior),
  capitalsRule('issuer.capitals', group, issuer),
  sizeRule('issuer.size', group, issuer),
  boldRule('issuer.bold', group, issuer),
  issuerLine,
  starMissing,
  starForm,
  sizeRule('star.size', group, form => [form.letterhead.star]),
  sizeRule('urgency.size', group, form => form.letterhead.urgency),
  boldRule('urgency.bold', group, form => form.letterhead.urgency),
  capitalsRule('urgency.capitals', group, form => form.letterhead.urgency),
  sizeRule('scope.size', group, form => form.letterhead.scope),
  boldRule('scope.bold', group, form => form.letterhead.scope),
  capitalsRule('scope.capitals', group, form => form.letterhead.scope),
  sizeRule('draft.size', group, form => form.letterhead.draft),
  italicRule('draft.italic', group, form => form.letterhead.draft),
];
