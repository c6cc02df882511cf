import { Document, type FileChild, type ISectionOptions, Packer, Paragraph } from 'docx';
import type { DocumentRules } from '../rules/load.ts';
import type { ElementId } from '../rules/rule-set.ts';
import type {
  Appendix,
  Paragraph as BodyParagraph,
  DocumentStructure,
  LetterPart,
  ParagraphRole,
} from '../structure/document.ts';
import { exportMark } from '../structure/export-mark.ts';
import { leadsOn } from '../structure/leads-on.ts';
import { addressedBlock, letterhead, titleBlock } from './letterhead.ts';
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
    title: structure.about.title,
    creator: structure.about.author,
    lastModifiedBy: structure.about.author,
    ...(structure.about.exportId === undefined
      ? {}
      : { customProperties: [{ name: exportMark, value: structure.about.exportId }] }),
    styles: documentStyles(rules),
    sections: [
      ...(structure.letter === null ? [] : [letterSection(structure.letter, rules)]),
      ...structure.appendices.map(appendix => appendixSection(appendix, rules)),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function letterSection(letter: LetterPart, rules: DocumentRules): ISectionOptions {
  const last = letter.body.length - 1;
  return {
    ...pageSection('portrait', rules),
    children: [
      letterhead(letter.letterhead, rules),
      ...(letter.title === null ? [] : titleBlock(letter.title)),
      ...(letter.addressed === null ? [] : addressedBlock(letter.addressed, rules)),
      // The last paragraph goes over with the signature, so that it never stands alone on a page.
      ...letter.body.map((part, index) => bodyParagraph(part, index === last || leadsOn(part))),
      signature(letter.signature, rules),
      tail(),
    ],
  };
}

function bodyParagraph({ role, text }: BodyParagraph, keepsNext: boolean): Paragraph {
  return paragraph(styleOfRole[role], text, keepsNext ? { keepNext: true, keepLines: true } : {});
}

function appendixSection(appendix: Appendix, rules: DocumentRules): ISectionOptions {
  const { number, title, reference, body, table } = appendix;
  const children: FileChild[] = [
    ...(number === null ? [] : [paragraph('appendixNumber', number)]),
    paragraph('appendixTitle', title),
    ...(reference === '' ? [] : [paragraph('appendixReference', reference)]),
    ...body.map(part => bodyParagraph(part, false)),
    ...(table === null ? [] : [new DataTable({ ...appendix, table }, rules), tail()]),
  ];
  return { ...pageSection(appendix.orientation, rules), children };
}

/** What a section that ends with a table ends with: Word wants a paragraph there. */
function tail(): Paragraph {
  return new Paragraph({ style: tailStyle });
}
