import { type IParagraphStyleOptions, type IRunStylePropertiesOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { DocumentRules } from '../rules/load.ts';
import { type ElementId, elementIds, type Look } from '../rules/rule-set.ts';
import { tailStyleName } from '../words/style-names.ts';

/** An empty paragraph Word wants after a table: as low as a line can be, so that it never makes a page of its own. */
export const tailStyle = 'tail';

const flowing: ReadonlySet<ElementId> = new Set(['body', 'section', 'item', 'point']);

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
  const spacing = rules.twips('body.spacing');
  if (flowing.has(id)) {
    return {
      indent: { firstLine: rules.twips('body.firstLine') },
      spacing: { before: 0, after: spacing, line: rules.twips('body.line'), lineRule: LineRuleType.EXACT },
      ...(id === 'body' ? { widowControl: true } : { keepNext: true, keepLines: true }),
    };
  }
  const gap = rules.twips('letterhead.rowGap');
  if (id === 'addressed' || id === 'addressedLabel') return { spacing: { before: 0, after: spacing / 2 } };
  if (id === 'letterSubject') return { spacing: { before: spacing / 2, after: 0 } };
  if (id === 'documentKind') return { keepNext: true, spacing: { before: gap, after: 0 } };
  if (id === 'summary') return { keepNext: true, spacing: { before: 0, after: 0 } };
  if (id === 'hyphens') return { spacing: { before: 0, after: spacing * 2 } };
  if (id === 'signerName') return { spacing: { before: rules.twips('signature.room'), after: 0 } };
  if (id === 'appendixReference') return { keepNext: true, spacing: { before: 0, after: spacing } };
  if (id === 'tableNote') return { spacing: { before: spacing, after: 0 } };
  return { spacing: { before: 0, after: 0 } };
}
