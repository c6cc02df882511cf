import { safeFileName } from '../../files/safe-name.ts';
import { dayParts } from '../numbers/days.ts';
import type { AddressedBlock, Appendix, LetterStructure, Paragraph, TitleBlock } from '../structure/document.ts';
import { plainText, type Text } from '../structure/text.ts';
import {
  appendixReference,
  numberAndSymbol,
  partyTitle,
  placeAndDate,
  recipientLines,
  recipientsLabel,
  signerLines,
  star,
} from '../words/form.ts';
import { about, addressedLabel, addressedLines, asAbove } from '../words/letters.ts';
import type { LetterContext } from './planned.ts';

export interface LetterParts {
  readonly fileName: string;
  /** "CV"; null: the paper bears no number. */
  readonly symbol: string | null;
  /** What follows "về việc", or the title of a document that has one. */
  readonly subject: string | TitleBlock;
  /** Null: addressed to nobody in its head. */
  readonly to: readonly string[] | null;
  readonly text: readonly Text[];
  /** Instead of the letterhead's own, without "Như trên". */
  readonly recipients?: readonly string[];
  readonly appendices?: readonly Appendix[];
}

/** A letter of one of the two bodies: its head, whom it is addressed to, its text and signature. */
export function letter({ settings, body, writtenOn }: LetterContext, parts: LetterParts): LetterStructure {
  const { month, year } = dayParts(writtenOn);
  const { subject, symbol, to } = parts;
  const isLetter = typeof subject === 'string';
  const recipients = parts.recipients ?? body.recipients.standing;
  return {
    fileName: safeFileName(parts.fileName, '.docx'),
    about: { title: isLetter ? subject : subject.summary.join(' '), author: body.issuer },
    letter: {
      letterhead: {
        partyTitle,
        superior: body.superior,
        issuer: body.issuer,
        star,
        numberAndSymbol: symbol === null ? '' : numberAndSymbol(symbol, body.symbol),
        subject: isLetter ? about(subject) : null,
        placeAndDate: placeAndDate(settings.place, month, year),
      },
      title: isLetter ? null : subject,
      addressed: to === null ? null : addressedTo(to),
      body: parts.text.filter(text => plainText(text) !== '').map(asParagraph),
      signature: {
        ...signerLines(body.signer),
        name: body.signer.name,
        recipientsLabel,
        recipients: recipientLines(to === null ? recipients : [asAbove, ...recipients]),
      },
    },
    appendices: parts.appendices ?? [],
  };
}

function addressedTo(names: readonly string[]): AddressedBlock {
  return { label: addressedLabel, recipients: addressedLines(names) };
}

function asParagraph(text: Text): Paragraph {
  return { role: 'text', text };
}

/** "(Kèm theo Công văn số        -CV/BTGDV, ngày      tháng 12 năm 2026 của …)" */
export function referenceTo({ body, writtenOn }: LetterContext, kindName: string, symbol: string): string {
  const { month, year } = dayParts(writtenOn);
  return appendixReference(kindName, `${symbol}/${body.symbol}`, month, year, body.selfName);
}
