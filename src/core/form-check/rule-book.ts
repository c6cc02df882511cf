import partyRules from '../../../resources/the-thuc/05-hd-vptw.json' with { type: 'json' };
import { type FormCheckEntry, ruleSetFile } from '../documents/rules/rule-set.ts';
import type { Form } from './parts/form.ts';
import type { DocumentKinds } from './parts/recognise.ts';
import { allRules } from './rules/all.ts';
import type { Hit } from './rules/rule.ts';

export interface BoundRule {
  readonly entry: FormCheckEntry;
  readonly readsWords: boolean;
  readonly find: (form: Form) => readonly Hit[];
}

/** A rule set made ready: each entry with the function that knows it. */
export interface RuleBook {
  readonly name: string;
  readonly kinds: DocumentKinds;
  readonly rules: readonly BoundRule[];
}

/** Reads the checks of a rule set; throws when one is unknown or its value has no sense. Rules it does not name are not held. */
export function loadRuleBook(file: unknown): RuleBook {
  const { name, kinds, checks } = ruleSetFile.parse(file);
  const known = new Map(allRules.map(rule => [rule.id, rule] as const));
  const unknown = checks.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (unknown.length > 0) throw new Error(`rule set ${name} names unknown rules: ${unknown.join(', ')}`);
  return {
    name,
    kinds,
    rules: checks
      .filter(({ level }) => level !== 'off')
      .flatMap(entry => {
        const rule = known.get(entry.id);
        return rule === undefined ? [] : [{ entry, readsWords: rule.readsWords, find: rule.bind(entry.value) }];
      }),
  };
}

/** 05-HD/VPTW, 27/5/2026. */
export const partyRuleBook = loadRuleBook(partyRules);
