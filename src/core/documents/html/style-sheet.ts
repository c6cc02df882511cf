import type { DocumentRules } from '../rules/load.ts';
import { type ElementId, elementIds, type MeasureId } from '../rules/rule-set.ts';
import { spacingOf } from '../rules/spacing.ts';
import type { Appendix } from '../structure/document.ts';
import { drawnUpGap } from '../structure/drawn-up.ts';
import { pageStyles } from './page-styles.ts';
import { tableKind } from './table-kind.ts';

/** Every size of the rule set as CSS; tables get the widths their columns were given. */
export function styleSheet(appendices: readonly Appendix[], rules: DocumentRules): string {
  const points = (id: MeasureId) => `${rules.points(id)}pt`;
  return [
    pageStyles(rules),
    ...elementIds.map(id => elementStyle(id, rules)),
    '.bold { font-weight: 700 } .not-bold { font-weight: 400 }',
    '.italic { font-style: italic } .not-italic { font-style: normal }',
    '.kept { break-after: avoid; break-inside: avoid }',
    'table { border-collapse: collapse; border-spacing: 0; table-layout: fixed; break-inside: auto }',
    'tr { break-inside: avoid } td { padding: 0 }',
    '.plain td { vertical-align: top }',
    columnWidths('letterhead', [points('letterhead.left'), points('letterhead.right')]),
    // In the flow, for what is positioned is drawn last and would be read last; it takes no room of its own.
    `.partyTitle .line { display: block; width: ${points('partyTitle.line')}; height: 0; border-top: ${points('partyTitle.lineWeight')} solid #000;`,
    `  margin: calc(${points('partyTitle.lineBelow')} - 1lh) auto calc(1lh - ${points('partyTitle.lineBelow')} - ${points('partyTitle.lineWeight')}) }`,
    columnWidths('recipients', [points('addressed.label'), points('addressed.list')]),
    `.recipients, .addressedAlone { margin-top: ${points('addressed.gap')}; margin-bottom: ${points('addressed.gap')} }`,
    columnWidths('signature', [points('signature.left'), points('signature.right')]),
    '.signature { break-inside: avoid; break-before: avoid }',
    '.grid thead { display: table-header-group }',
    `.grid td { padding: 0 ${points('table.cellPadding')}; border: ${points('table.grid')} solid #000; vertical-align: middle }`,
    // "VIII" or "1000" needs the whole of its column.
    '.grid tbody td:first-child:not(.open) { padding: 0 }',
    '.grid thead td, .strong td { font-weight: 700 } .grid thead p, .strong p { font-weight: inherit }',
    '.grid td.open { border-left: 0; border-right: 0; border-bottom: 0; vertical-align: top }',
    '.grid tr.tall { break-inside: auto } .grid .tall td { vertical-align: top }',
    `.drawn-up { break-before: avoid } .drawn-up .placeAndDate { margin-top: ${drawnUpGap}pt }`,
    ...appendices.map(({ table }, index) =>
      table === null
        ? ''
        : columnWidths(
            tableKind(index),
            table.columns.map(({ widthMm }) => `${widthMm}mm`),
          ),
    ),
  ].join('\n');
}

function elementStyle(id: ElementId, rules: DocumentRules): string {
  const { size, bold, italic, underline, align } = rules.look(id);
  const { before, after, line, firstLine, keepNext, keepLines } = spacingOf(id, rules);
  const style = [
    `font-size: ${size}pt`,
    `font-weight: ${bold ? 700 : 400}`,
    `font-style: ${italic ? 'italic' : 'normal'}`,
    `text-align: ${align === 'justified' ? 'justify' : align}`,
    `margin: ${before}pt 0 ${after}pt`,
    // As high as the font wants is what Word calls single.
    `line-height: ${line === null ? 'normal' : `${line}pt`}`,
    `text-indent: ${firstLine}pt`,
    ...(underline ? ['text-decoration: underline'] : []),
    ...(keepNext ? ['break-after: avoid'] : []),
    ...(keepLines ? ['break-inside: avoid'] : []),
  ];
  return `.${id} { ${style.join('; ')} }`;
}

function columnWidths(table: string, widths: readonly string[]): string {
  const columns = widths.map((width, index) => `.${table} col:nth-child(${index + 1}) { width: ${width} }`);
  return [`.${table} { width: calc(${widths.join(' + ')}) }`, ...columns].join('\n');
}
