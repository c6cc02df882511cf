import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { DocumentRules } from '../rules/load.ts';

/**
 * A page of the rule set: A4, margins, page number in the head from the second page of each section on. Each section
 * starts at 1.
 */
export function pageSection(
  orientation: 'portrait' | 'landscape',
  rules: DocumentRules,
): Pick<ISectionOptions, 'properties' | 'headers'> {
  return {
    properties: {
      titlePage: true,
      page: {
        // docx swaps the sides of a landscape page itself.
        size: {
          width: rules.twips('page.width'),
          height: rules.twips('page.height'),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: rules.twips('margin.top'),
          bottom: rules.twips('margin.bottom'),
          left: rules.twips('margin.left'),
          right: rules.twips('margin.right'),
          header: rules.twips('pageNumber.fromTop'),
          footer: rules.twips('pageNumber.fromTop'),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: 'pageNumber' })] }),
      default: new Header({
        children: [new Paragraph({ style: 'pageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
      }),
    },
  };
}
