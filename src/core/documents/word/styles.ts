import { type IParagraphStyleOptions, type IRunStylePropertiesOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { DocumentRules } from '../rules/load.ts';
import { type ElementId, elementIds, type Look } from '../rules/rule-set.ts';
import { spacingOf } from '../rules/spacing.ts';
import { tailStyleName } from '../words/style-names.ts';
import { twipsOfPoints } from './twips.ts';

/** An empty paragraph Word wants after a table: as low as a line can be, so that it never makes a page of its own. */
export const tailStyle = 'tail';

/**
 * One paragraph style for every element of the rule set, so that paragraphs carry no sizes of their own and the
 * clerk finds the elements by name in Word's list of styles.
 */
export function documentStyles(rules: DocumentRules): IStylesOptions {
  const run = (look: Look): IRunStylePropertiesOptions => ({
    font: fontInEverySlot(rules.font),
    size: look.size * 2,
    bold: look.bold,
    italics: look.italic,
    ...(look.underline ? { underline: {} } : {}),
  });
  const styles = elementIds.map((id): IParagraphStyleOptions => {
    const look = rules.look(id);
    return {
      id,
      name: rules.label(id),
      basedOn: 'Normal',
      quickFormat: true,
      run: run(look),
      paragraph: { alignment: alignmentOf(look), ...paragraphOf(id, rules) },
    };
  });
  const body = rules.look('body');
  return {
    default: { document: { run: { ...run(body), language: { value: 'vi-VN' } } } },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: run(body) },
      ...styles,
      {
        id: tailStyle,
        name: tailStyleName,
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
      },
    ],
  };
}

/** Times New Roman must stand in all four slots, or Word falls back for accented capitals and East Asian text. */
export function fontInEverySlot(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

function alignmentOf({ align }: Look) {
  return align === 'justified' ? 'both' : align;
}

function paragraphOf(id: ElementId, rules: DocumentRules): IParagraphStyleOptions['paragraph'] {
  const { before, after, line, firstLine, keepNext, keepLines } = spacingOf(id, rules);
  return {
    ...(firstLine === 0 ? {} : { indent: { firstLine: twipsOfPoints(firstLine) } }),
    spacing: {
      before: twipsOfPoints(before),
      after: twipsOfPoints(after),
      ...(line === null ? {} : { line: twipsOfPoints(line), lineRule: LineRuleType.EXACT }),
    },
    ...(keepNext ? { keepNext } : {}),
    ...(keepLines ? { keepLines } : {}),
    ...(id === 'body' ? { widowControl: true } : {}),
  };
}
