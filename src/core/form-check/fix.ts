import { type CheckOptions, type CheckOutcome, checkForm, checkPackage, formOf, rulesFor } from './check.ts';
import { partyRuleBook, type RuleBook } from './rule-book.ts';
import { openWordPackage, type WordPackage } from './word/package.ts';

export interface FixedForm {
  readonly bytes: Uint8Array;
  /** How many findings the copy no longer has. */
  readonly corrected: number;
  /** What is left in the copy. */
  readonly left: CheckOutcome;
}

/** One correction may bring another line into its place; after this many rounds what is left is left. */
const rounds = 4;

/**
 * Puts right, in a copy, what cannot change the meaning: page, letters, spacing, plain slips of marks. The bytes given are
 * not touched.
 *
 * @throws WordFileRefused when the file cannot be read.
 */
export function fixForm(bytes: Uint8Array, options: CheckOptions = {}): FixedForm {
  const book = options.book ?? partyRuleBook;
  const file = openWordPackage(bytes);
  const before = checkPackage(file, options);
  for (let round = 0; round < rounds; round += 1) {
    if (!fixRound(file, book, options)) break;
  }
  const fixed = file.write();
  const left = checkForm(fixed, options);
  return { bytes: fixed, corrected: Math.max(0, before.findings.length - left.findings.length), left };
}

/** Each rule once; the trees are read again after one that changed them, so that places are right for the next. */
function fixRound(file: WordPackage, book: RuleBook, options: CheckOptions): boolean {
  let changed = false;
  let form = formOf(file, book);
  for (const rule of rulesFor(form, book, options)) {
    const fixes = rule.find(form).flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) continue;
    for (const fix of fixes) fix();
    changed = true;
    form = formOf(file, book);
  }
  return changed;
}
