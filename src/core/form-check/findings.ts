import type { FormFinding } from '../../contract/form-check.ts';
import { formGroup } from '../../contract/form-check.ts';
import { groupBy } from '../lists.ts';
import type { BoundRule } from './rule-book.ts';
import type { Hit } from './rules/rule.ts';
import { foundWords } from './words/found.ts';
import { partNames } from './words/parts.ts';
import { placeOf, spotOf } from './words/places.ts';

/** Places named one by one; of the others their count is said. */
const placesNamed = 3;

/** The hits of one rule as findings: alike ones, in the same part of the document, are one finding. */
export function findingsOf({ entry }: BoundRule, hits: readonly Hit[]): readonly FormFinding[] {
  const alike = groupBy(hits, ({ group, found, expected = '' }) => [group, found, expected].join('\n'));
  return [...alike.values()].map(same => finding(entry, same));
}

function finding(entry: BoundRule['entry'], hits: readonly Hit[]): FormFinding {
  const [first] = hits;
  if (first === undefined) throw new Error('a finding has at least one hit');
  return {
    rule: entry.id,
    text: entry.text,
    group: first.group,
    place: placesOf(entry.id, hits),
    places: hits.length,
    found: first.found,
    expected: first.expected ?? entry.text,
    source: entry.source,
    level: entry.level === 'advice' ? 'advice' : 'error',
    fixable: hits.every(({ fix }) => fix !== undefined),
  };
}

function placesOf(rule: string, hits: readonly Hit[]): string {
  const named = hits.slice(0, placesNamed);
  const group = named[0]?.group ?? 'text';
  const part = partNames[rule.split('.')[0] ?? ''];
  const spots = named.map(({ where = part, piece, found }) => {
    // What was found is quoted beside it already.
    const isSaid =
      foundWords.text(piece?.plain ?? '') === found || (found === foundWords.missing && part !== undefined);
    return spotOf(where, isSaid ? undefined : piece?.plain);
  });
  return placeOf(group, spots, hits.length - named.length);
}

/** In the order of reading, errors before advice. */
export function inOrder(findings: readonly FormFinding[]): FormFinding[] {
  const rank = ({ group, level }: FormFinding) => formGroup.options.indexOf(group) * 2 + (level === 'advice' ? 1 : 0);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
