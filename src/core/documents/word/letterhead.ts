import { type FileChild, Paragraph, TextRun } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { DocumentRules } from '../rules/load.ts';
import type { LetterheadBlock, TitleBlock } from '../structure/document.ts';
import { plainTable } from './plain-table.ts';
import { paragraph } from './text.ts';
import { emuOfPoints, pixelsOfPoints } from './twips.ts';

/** Head of page one: who issues on the left, the Party's title on the right, number and date level with each other. */
export function letterhead(block: LetterheadBlock, rules: DocumentRules): FileChild {
  return plainTable(
    [rules.twips('letterhead.left'), rules.twips('letterhead.right')],
    [
      [
        [paragraph('superior', block.superior), paragraph('issuer', block.issuer), paragraph('star', block.star)],
        [partyTitle(block.partyTitle, rules)],
      ],
      [[paragraph('numberAndSymbol', block.numberAndSymbol)], [paragraph('placeAndDate', block.placeAndDate)]],
    ],
  );
}

/** The line under the title is a drawn line exactly as long as the title: neither an underline nor a border counts. */
function partyTitle(title: string, rules: DocumentRules): Paragraph {
  const line = new ShapeRun({
    type: 'line',
    transformation: { width: pixelsOfPoints(rules.points('partyTitle.line')), height: 0 },
    line: { color: '000000', width: rules.points('partyTitle.lineWeight') },
    floating: {
      horizontalPosition: { relative: 'column', align: 'center' },
      verticalPosition: { relative: 'paragraph', offset: emuOfPoints(rules.points('partyTitle.lineBelow')) },
    },
  });
  return new Paragraph({ style: 'partyTitle', children: [new TextRun(title), line] });
}

/** Tên loại, trích yếu, five hyphens. */
export function titleBlock({ kind, summary, hyphens }: TitleBlock): readonly FileChild[] {
  return [paragraph('documentKind', kind), paragraph('summary', summary.join('\n')), paragraph('hyphens', hyphens)];
}
