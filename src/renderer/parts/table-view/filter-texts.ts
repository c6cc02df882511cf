import type { ViewDefinition } from '../../../contract/views.ts';
import { tableViewWords } from '../../words/table-view.ts';
import { formatAlone } from '../format/numbers.ts';
import type { ViewColumn } from './view-column.ts';

const { filter: words, column: columnWords } = tableViewWords;
const MOST_NAMED = 3;

/** Each filter of a view in words, by the column it is of. */
export function filterTexts<Row>(
  columns: readonly ViewColumn<Row>[],
  { filters }: ViewDefinition,
): readonly { readonly key: string; readonly text: string }[] {
  return columns.flatMap(({ key, heading }) => {
    const filter = filters[key];
    return filter === undefined ? [] : [{ key, text: inWords(heading, filter) }];
  });
}

function inWords(heading: string, filter: string | readonly string[]): string {
  if (typeof filter === 'string') return words.contains(heading, filter);
  if (filter.length > MOST_NAMED) return words.several(heading, formatAlone(filter.length));
  return words.values(heading, filter.map(text => (text === '' ? columnWords.nothing : text)).join(', '));
}
