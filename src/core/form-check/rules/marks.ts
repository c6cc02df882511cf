import type { FormGroup } from '../../../contract/form-check.ts';
import { canEdit, editText, type TextEdit } from '../corrections/text.ts';
import type { Piece } from '../parts/piece.ts';
import { foundWords } from '../words/found.ts';
import { patterns } from '../words/patterns.ts';
import type { Hit } from './rule.ts';

/** The line with its last mark changed; undefined where the end is not typed text. */
export function endedBy({ paragraph, end, text }: Piece, mark: string): (() => void) | undefined {
  const old = /[\s.;:,/]*$/u.exec(text)?.[0] ?? '';
  const edit: TextEdit = { start: end - old.length, end, text: mark };
  return canEdit(paragraph, edit) ? () => editText(paragraph, [edit]) : undefined;
}

/** Lists of an official document: each line ends with `each`, the last with one of `last`. */
export function listMarks(
  group: FormGroup,
  lines: readonly Piece[],
  { each, last }: { readonly each: readonly string[]; readonly last: readonly string[] },
): readonly Hit[] {
  return lines.flatMap((piece, index): readonly Hit[] => {
    const allowed = index === lines.length - 1 ? last : each;
    const [right] = allowed;
    const final = /[./;:,]+$/u.exec(piece.plain)?.[0] ?? '';
    if (right === undefined || allowed.includes(final)) return [];
    const found = final === '' ? foundWords.noMark : foundWords.endsWith(final);
    return [{ group, piece, found, fix: endedBy(piece, right) }];
  });
}

/** Each line begins with a hyphen and a space. */
export function listHyphens(group: FormGroup, lines: readonly Piece[]): readonly Hit[] {
  return lines
    .filter(({ plain }) => !plain.startsWith('- '))
    .map(piece => ({ group, piece, found: foundWords.text(piece.plain), fix: withHyphen(piece) }));
}

function withHyphen({ paragraph, start, text, plain }: Piece): (() => void) | undefined {
  // What Word's own list puts there is no text.
  if (paragraph.label !== '' && patterns.listItem.test(plain)) return undefined;
  const old = /^[-–+•]?\s*/u.exec(text)?.[0] ?? '';
  const edit: TextEdit = { start, end: start + old.length, text: '- ' };
  return canEdit(paragraph, edit) ? () => editText(paragraph, [edit]) : undefined;
}
