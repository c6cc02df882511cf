import { z } from 'zod';
import type { Form } from '../parts/form.ts';
import { looksOf, wholePiece } from '../parts/piece.ts';
import type { Paragraph, Row, Table } from '../word/model.ts';
import { foundWords } from '../words/found.ts';
import { placeWords } from '../words/places.ts';
import { ensureProperties, setToggle } from '../xml/edit.ts';
import { attribute, descendants } from '../xml/look-up.ts';
import { type Hit, plainRule, rule } from './rule.ts';

const group = 'table';
const twipsInMm = 1440 / 25.4;

function numbered({ dataTables }: Form): readonly { table: Table; where: string; first: Row | undefined }[] {
  return dataTables.map((table, index) => ({ table, where: placeWords.table(index + 1), first: table.rows[0] }));
}

const headingRepeat = rule('table.heading', z.strictObject({ rows: z.number() }), (form, { rows }) =>
  numbered(form)
    .filter(({ table, first }) => table.rows.length > rows && first?.heading !== true)
    .map(
      ({ table, where }): Hit => ({
        group,
        where,
        found: foundWords.headingOnce,
        fix: () => {
          for (const { element } of headRows(table)) setToggle(ensureProperties(element, 'trPr'), 'tblHeader', true);
        },
      }),
    ),
);

/** The first row, and the one below it where cells of the first reach down. */
function headRows(table: Table): readonly Row[] {
  const [first] = table.rows;
  const reachesDown =
    first !== undefined && descendants(first.element, 'vMerge').some(each => attribute(each, 'val') === 'restart');
  return table.rows.slice(0, reachesDown ? 2 : 1);
}

/** A cell of more letters may be higher than a page, and Word would cut off the rest of it. */
const rowSplit = rule('table.rows', z.strictObject({ letters: z.number() }), (form, { letters }) =>
  numbered(form).flatMap(({ table, where }): readonly Hit[] => {
    const rows = table.rows.filter(row => !row.cantSplit && row.cells.every(cell => lettersOf(cell) <= letters));
    if (rows.length === 0) return [];
    const fix = () => {
      for (const { element } of rows) setToggle(ensureProperties(element, 'trPr'), 'cantSplit', true);
    };
    return [{ group, where, found: foundWords.rowsSplit, fix }];
  }),
);

function lettersOf(cell: readonly Paragraph[]): number {
  return cell.reduce((sum, { text }) => sum + text.length, 0);
}

const size = rule('table.size', z.strictObject({ min: z.number(), max: z.number() }), (form, { min, max }) =>
  numbered(form).flatMap(({ table, where }): readonly Hit[] => {
    for (const row of table.rows) {
      for (const paragraph of row.cells.flat()) {
        const piece = wholePiece(paragraph);
        const other = piece === null ? undefined : looksOf(piece).find(look => look.size < min || look.size > max);
        if (piece !== null && other !== undefined) return [{ group, where, piece, found: foundWords.size(other.size) }];
      }
    }
    return [];
  }),
);

const headingBold = plainRule('table.headingBold', form =>
  numbered(form).flatMap(({ first, where }): readonly Hit[] => {
    const pieces = (first?.cells.flat() ?? []).flatMap(paragraph => wholePiece(paragraph) ?? []);
    const plain = pieces.find(piece => looksOf(piece).some(look => !look.bold));
    return plain === undefined ? [] : [{ group, where, piece: plain, found: foundWords.bold(false) }];
  }),
);

const width = rule('table.width', z.strictObject({ within: z.number() }), (form, { within }) =>
  numbered(form).flatMap(({ table, where }): readonly Hit[] => {
    const section = form.document.sections[table.section];
    if (section === undefined || table.width === null) return [];
    const limit = section.width - section.left - section.right;
    const mm = table.width / twipsInMm;
    return mm <= limit + within ? [] : [{ group, where, found: foundWords.tooWide(mm, limit) }];
  }),
);

export const tableRules = [headingRepeat, rowSplit, size, headingBold, width];
