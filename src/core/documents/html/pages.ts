import type { DocumentRules } from '../rules/load.ts';
import type { Appendix, DocumentStructure } from '../structure/document.ts';
import { bodyParagraph } from './body.ts';
import { letterMarkup } from './letter.ts';
import { type Markup, paragraph } from './markup.ts';
import { styleSheet } from './style-sheet.ts';
import { tableMarkup } from './table.ts';
import { tableKind } from './table-kind.ts';

export type Orientation = Appendix['orientation'];

/** One section with page numbers of its own: the letter, or one appendix. */
export interface PageSection {
  readonly orientation: Orientation;
  /** XHTML for the body of a page; holds no script and no style. */
  readonly body: Markup;
}

/** A document as pages a browser engine sets: content and order are those of its Word file, to the character. */
export interface DocumentPages {
  readonly title: string;
  /** CSS for all sections, screen and print. */
  readonly styles: string;
  readonly sections: readonly PageSection[];
}

/** Several documents, such as one letter a unit, follow each other and are printed together. */
export function documentPages(documents: readonly DocumentStructure[], rules: DocumentRules): DocumentPages {
  const sections: PageSection[] = [];
  const appendices: Appendix[] = [];
  for (const document of documents) {
    if (document.letter !== null) sections.push({ orientation: 'portrait', body: letterMarkup(document.letter) });
    for (const appendix of document.appendices) {
      sections.push({ orientation: appendix.orientation, body: appendixMarkup(appendix, appendices.length) });
      appendices.push(appendix);
    }
  }
  return { title: documents[0]?.about.title ?? '', styles: styleSheet(appendices, rules), sections };
}

function appendixMarkup(appendix: Appendix, index: number): Markup {
  const { number, title, reference, body, table } = appendix;
  return [
    ...(number === null ? [] : [paragraph('appendixNumber', number)]),
    paragraph('appendixTitle', title),
    ...(reference === '' ? [] : [paragraph('appendixReference', reference)]),
    ...body.map(part => bodyParagraph(part, false)),
    ...(table === null ? [] : [tableMarkup({ ...appendix, table }, tableKind(index))]),
  ].join('\n');
}
