import type { FormCheckResult } from '../../contract/form-check.ts';
import { legacyCodesOf } from '../text/legacy/fonts.ts';
import { findingsOf, inOrder } from './findings.ts';
import type { Form } from './parts/form.ts';
import { recognise } from './parts/recognise.ts';
import { type BoundRule, partyRuleBook, type RuleBook } from './rule-book.ts';
import type { Hit } from './rules/rule.ts';
import { openWordPackage, type WordPackage } from './word/package.ts';
import { readWordDocument } from './word/read.ts';

export type CheckOutcome = Omit<FormCheckResult, 'fileName'>;

export interface CheckOptions {
  readonly book?: RuleBook;
  /** Doubtful rules the office does not want; an error cannot be wished away. */
  readonly withoutRules?: readonly string[] | undefined;
}

/**
 * Holds a .docx against the rule set and names each deviation.
 *
 * @throws WordFileRefused when it cannot be read; nothing in it is followed.
 */
export function checkForm(bytes: Uint8Array, options: CheckOptions = {}): CheckOutcome {
  return checkPackage(openWordPackage(bytes), options);
}

export function checkPackage(file: WordPackage, options: CheckOptions): CheckOutcome {
  const book = options.book ?? partyRuleBook;
  const form = formOf(file, book);
  const rules = rulesFor(form, book, options);
  const findings = inOrder(rules.flatMap(rule => findingsOf(rule, rule.find(form))));
  return {
    ruleSet: book.name,
    rules: rules.length,
    findings,
    fixable: findings.filter(({ fixable }) => fixable).length,
  };
}

export function formOf(file: WordPackage, book: RuleBook): Form {
  return recognise(readWordDocument(file), book.kinds);
}

/** Text in an old encoding is read, never rewritten: what is found by its words is only told. */
export function rulesFor(form: Form, book: RuleBook, { withoutRules = [] }: CheckOptions): readonly BoundRule[] {
  return (
    book.rules
      // Those ask for parts of a letter, which a list by itself does not have.
      .filter(({ entry }) => !(form.isSheet && entry.id.endsWith('.missing')))
      .filter(({ readsWords }) => (readsWords ? !form.unread : true))
      .filter(({ entry }) => entry.level === 'error' || !withoutRules.includes(entry.id))
      .map(rule => (rule.readsWords ? { ...rule, find: whole => toldOnly(whole, rule.find(whole)) } : rule))
  );
}

function toldOnly(form: Form, hits: readonly Hit[]): readonly Hit[] {
  return hits.map(hit => {
    const isOld =
      form.legacy || hit.piece?.paragraph.atoms.some(({ look }) => legacyCodesOf(look.fonts.ascii) !== null);
    return isOld === true ? { ...hit, fix: undefined } : hit;
  });
}
