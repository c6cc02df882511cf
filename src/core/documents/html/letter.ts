import type { AddressedBlock, LetterheadBlock, LetterPart, SignatureBlock, TitleBlock } from '../structure/document.ts';
import { leadsOn } from '../structure/leads-on.ts';
import { bodyParagraph } from './body.ts';
import { type Markup, paragraph, plainTable, textMarkup } from './markup.ts';

/** A letter or report from its letterhead to its signature, in the order of the Word file. */
export function letterMarkup(letter: LetterPart): Markup {
  const last = letter.body.length - 1;
  return [
    letterhead(letter.letterhead),
    ...(letter.title === null ? [] : titleBlock(letter.title)),
    ...(letter.addressed === null ? [] : [addressedBlock(letter.addressed)]),
    // The last paragraph goes over with the signature, so that it never stands alone on a page.
    ...letter.body.map((part, index) => bodyParagraph(part, index === last || leadsOn(part))),
    signature(letter.signature),
  ].join('\n');
}

function letterhead(block: LetterheadBlock): Markup {
  const { superior, issuer, star, numberAndSymbol, subject, placeAndDate } = block;
  const number = paragraph('numberAndSymbol', numberAndSymbol);
  return plainTable('letterhead', [
    [
      paragraph('superior', superior) + paragraph('issuer', issuer) + paragraph('star', star),
      // The line is a box of its own, exactly as long as the title; an underline would not count.
      `<p class="partyTitle">${textMarkup(block.partyTitle)}<span class="line"></span></p>`,
    ],
    [subject === null ? number : number + paragraph('letterSubject', subject), paragraph('placeAndDate', placeAndDate)],
  ]);
}

function titleBlock({ kind, summary, hyphens }: TitleBlock): readonly Markup[] {
  return [paragraph('documentKind', kind), paragraph('summary', summary.join('\n')), paragraph('hyphens', hyphens)];
}

function addressedBlock({ label, recipients }: AddressedBlock): Markup {
  const [only] = recipients;
  if (recipients.length === 1 && only !== undefined) {
    return paragraph('addressedAlone', [{ text: `${label} `, italic: true }, { text: only }]);
  }
  const list = recipients.map(recipient => paragraph('addressed', recipient)).join('');
  return plainTable('recipients', [[paragraph('addressedLabel', label), list]]);
}

function signature({ authority, post, name, recipientsLabel, recipients }: SignatureBlock): Markup {
  const signer =
    authority === null ? paragraph('postAlone', post) : paragraph('authority', authority) + paragraph('post', post);
  const list = recipients.map(recipient => paragraph('recipient', recipient)).join('');
  return plainTable('signature', [
    [paragraph('recipientsLabel', recipientsLabel) + list, signer + paragraph('signerName', name)],
  ]);
}
