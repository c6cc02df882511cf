import { Document, type FileChild, type ISectionOptions, Packer, Paragraph } from 'docx';
import type { DocumentRules } from '../rules/load.ts';
import type { ElementId } from '../rules/rule-set.ts';
import type { Appendix, DocumentStructure, ParagraphRole } from '../structure/document.ts';
import { letterhead, titleBlock } from './letterhead.ts';
import { pageSection } from './page.ts';
import { signature } from './signature.ts';
import { documentStyles, tailStyle } from './styles.ts';
import { DataTable } from './table.ts';
import { paragraph } from './text.ts';

const styleOfRole: Readonly<Record<ParagraphRole, ElementId>> = {
  section: 'section',
  item: 'item',
  point: 'point',
  text: 'body',
  blank: 'body',
};

/** The bytes of a .docx that Word, WPS and LibreOffice open, in the form the rule set says. */
export async function wordFile(structure: DocumentStructure, rules: DocumentRules): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: structure.title.summary.join(' '),
    creator: structure.letterhead.issuer,
    lastModifiedBy: structure.letterhead.issuer,
    styles: documentStyles(rules),
    sections: [
      mainSection(structure, rules),
      ...structure.appendices.map(appendix => appendixSection(appendix, rules)),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function mainSection(structure: DocumentStructure, rules: DocumentRules): ISectionOptions {
  const last = structure.body.length - 1;
  return {
    ...pageSection('portrait', rules),
    children: [
      letterhead(structure.letterhead, rules),
      ...titleBlock(structure.title),
      // The last paragraph goes over with the signature, so that it never stands alone on a page.
      ...structure.body.map(({ role, text }, index) =>
        paragraph(styleOfRole[role], text, index === last ? { keepNext: true, keepLines: true } : {}),
      ),
      signature(structure.signature, rules),
      tail(),
    ],
  };
}

function appendixSection(appendix: Appendix, rules: DocumentRules): ISectionOptions {
  const children: FileChild[] = [
    paragraph('appendixNumber', appendix.number),
    paragraph('appendixTitle', appendix.title),
    paragraph('appendixReference', appendix.reference),
    new DataTable(appendix.table, appendix.note, rules),
    tail(),
  ];
  return { ...pageSection(appendix.orientation, rules), children };
}

/** What a section that ends with a table ends with: Word wants a paragraph there. */
function tail(): Paragraph {
  return new Paragraph({ style: tailStyle });
}
