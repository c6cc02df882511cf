import { type FileChild, LineRuleType, Paragraph, TextRun } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { DocumentRules } from '../rules/load.ts';
import type { AddressedBlock, LetterheadBlock, TitleBlock } from '../structure/document.ts';
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
      [numberAndSubject(block), [paragraph('placeAndDate', block.placeAndDate)]],
    ],
  );
}

function numberAndSubject({ numberAndSymbol, subject }: LetterheadBlock): readonly Paragraph[] {
  const number = paragraph('numberAndSymbol', numberAndSymbol);
  return subject === null ? [number] : [number, paragraph('letterSubject', subject)];
}

/** "Kính gửi:" – one recipient behind it in its line, several one under the other beside it. */
export function addressedBlock({ label, recipients }: AddressedBlock, rules: DocumentRules): readonly FileChild[] {
  const [only] = recipients;
  const gap = rules.twips('addressed.gap');
  if (recipients.length === 1 && only !== undefined) {
    const text = [{ text: `${label} `, italic: true }, { text: only }];
    return [paragraph('addressedAlone', text, { spacing: { before: gap, after: gap } })];
  }
  return [
    new Paragraph({ style: 'addressed', spacing: { line: gap, lineRule: LineRuleType.EXACT } }),
    plainTable(
      [rules.twips('addressed.label'), rules.twips('addressed.list')],
      [
        [
          [paragraph('addressedLabel', label, { indent: { right: rules.twips('table.cellPadding') } })],
          recipients.map(recipient => paragraph('addressed', recipient)),
        ],
      ],
    ),
    new Paragraph({ style: 'addressed', spacing: { line: gap, lineRule: LineRuleType.EXACT } }),
  ];
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
