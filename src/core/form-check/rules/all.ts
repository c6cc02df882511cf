import { addresseeRules } from './addressee.ts';
import { appendixRules } from './appendices.ts';
import { basisRules } from './bases.ts';
import { bodyRules } from './body.ts';
import { dateRules } from './date.ts';
import { fontRules } from './fonts.ts';
import { headingRules } from './headings.ts';
import { letterheadRules } from './letterhead.ts';
import { numberRules } from './number.ts';
import { pageRules } from './page.ts';
import { pageNumberRules } from './page-number.ts';
import { recipientRules } from './recipients.ts';
import type { Rule } from './rule.ts';
import { signatureRules } from './signature.ts';
import { tableRules } from './tables.ts';
import { textRules } from './text.ts';
import { titleRules } from './title.ts';

/** Every rule the program knows how to hold a document against, in the order of reading. */
export const allRules: readonly Rule[] = [
  ...pageRules,
  ...fontRules,
  ...pageNumberRules,
  ...letterheadRules,
  ...numberRules,
  ...dateRules,
  ...titleRules,
  ...addresseeRules,
  ...basisRules,
  ...bodyRules,
  ...headingRules,
  ...textRules,
  ...signatureRules,
  ...recipientRules,
  ...appendixRules,
  ...tableRules,
];
