import type { DocumentRules } from '../rules/load.ts';
import type { MeasureId } from '../rules/rule-set.ts';

/** Paper, margins and typeface. On a screen a section stands as one sheet with the same margins. */
export function pageStyles(rules: DocumentRules): string {
  const points = (id: MeasureId) => `${rules.points(id)}pt`;
  const [width, height] = [points('page.width'), points('page.height')];
  const margins = (['top', 'right', 'bottom', 'left'] as const).map(side => points(`margin.${side}`)).join(' ');
  return [
    `@page { margin: ${margins} }`,
    `@page portrait { size: ${width} ${height} }`,
    `@page landscape { size: ${height} ${width} }`,
    'body { margin: 0 }',
    '.sheet.portrait { page: portrait } .sheet.landscape { page: landscape }',
    `.sheet { box-sizing: border-box; background: #fff; color: #000; font-family: '${rules.font}', 'Tinos', serif;`,
    '  overflow-wrap: break-word; hyphens: manual; widows: 2; orphans: 2 }',
    // Blanks within a number are places to write in, so spaces stay as many as they are.
    '.sheet p { white-space: pre-wrap }',
    `@media screen { .sheet { padding: ${margins} } .sheet.portrait { width: ${width}; min-height: ${height} }`,
    `  .sheet.landscape { width: ${height}; min-height: ${width} } }`,
  ].join('\n');
}
