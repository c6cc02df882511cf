import { searchKey } from '../../text/search-key.ts';
import type { NameMatcher } from '../names/match.ts';
import { newUnitLabel, questionSentence } from '../words/questions.ts';
import type { RegisterUnit } from './options.ts';
import type { RowReader } from './row-reader.ts';

const newUnit = 'new';

/**
 * Which unit of the register a row of a unit list is: its id, null for a new one, undefined while that is asked. A
 * second row of the same name or unit is asked, never merged into the first; cells of two committees may share a name.
 */
export function existingUnit(match: NameMatcher, units: readonly RegisterUnit[]) {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  const rowOfUnit = new Map<string, number>();
  const rowOfName = new Map<string, number>();
  const known = new Map(units.map(unit => [unit.id, unit]));
  const below = new Map(units.map(unit => [`${unit.parentId}|${searchKey(unit.name)}`, unit.id]));
  return (reader: RowReader, name: string, parentId: string | null): string | null | undefined => {
    const { row } = reader.row;
    const key = `${parentId}|${searchKey(name)}`;
    const found = resolve(reader, name, parentId);
    const earlier = (found === null || found === undefined ? undefined : rowOfUnit.get(found)) ?? rowOfName.get(key);
    if (found !== undefined && earlier !== undefined) {
      // No candidate: a lone "add as new" would be taken by itself, and two units of one name are rarely meant.
      const answer = reader.ask('name', {
        sentence: questionSentence.unitTwice(name, earlier),
        candidates: [],
        takes: 'unitOrNew',
        accepts: key => key === newUnit || (nameOf.has(key) && !rowOfUnit.has(key)),
      });
      const other = answer === null ? undefined : idOf(answer);
      if (typeof other === 'string') rowOfUnit.set(other, row);
      return other;
    }
    rowOfName.set(key, row);
    if (found !== null && found !== undefined) rowOfUnit.set(found, row);
    return found;
  };

  /** A cell of another committee is another unit, however alike their names. */
  function mayBe(id: string, parentId: string | null): boolean {
    const above = known.get(id)?.parentId ?? null;
    return parentId === null || above === null || above === parentId;
  }

  function resolve(reader: RowReader, name: string, parentId: string | null): string | null | undefined {
    const own = parentId === null ? undefined : below.get(`${parentId}|${searchKey(name)}`);
    if (own !== undefined) return own;
    const result = match(name);
    if ('match' in result) return mayBe(result.match, parentId) ? result.match : null;
    const likely = result.candidates.filter(id => mayBe(id, parentId));
    if (!result.likely || likely.length === 0) return null;
    const candidates = likely.map(id => ({ key: id, label: nameOf.get(id) ?? '' }));
    const [first] = candidates;
    const sentence = questionSentence.sameUnit(name, first?.label ?? '');
    const answer = reader.ask('name', {
      sentence,
      candidates: [...candidates, { key: newUnit, label: newUnitLabel }],
      takes: 'unitOrNew',
      accepts: key => key === newUnit || nameOf.has(key),
    });
    return answer === null ? undefined : idOf(answer);
  }

  function idOf(answer: string): string | null | undefined {
    if (answer === newUnit) return null;
    return nameOf.has(answer) ? answer : undefined;
  }
}
