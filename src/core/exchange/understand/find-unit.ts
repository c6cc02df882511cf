import type { UnitKind } from '../../../contract/enumerations.ts';
import { plainText } from '../cells/parsed.ts';
import type { NameMatcher } from '../names/match.ts';
import { questionSentence, refusalReason } from '../words/questions.ts';
import type { RegisterUnit } from './options.ts';
import type { RowReader } from './row-reader.ts';

export interface UnitFinder {
  readonly match: NameMatcher;
  readonly byId: ReadonlyMap<string, RegisterUnit>;
}

/** The unit a row speaks of; null when it is asked, skipped or missing, and the reader or the findings then say so. */
export function findUnit(reader: RowReader, field: string, finder: UnitFinder): RegisterUnit | null {
  const written = plainText(reader.row.cell(field));
  if (written === '') {
    reader.refuse(field, refusalReason.noUnit);
    return null;
  }
  return findNamed(reader, field, written, finder, reader.row.group);
}

/** One or several units: a model of two units names them with ";" or on two lines, sometimes with a comma. */
export function findUnits(reader: RowReader, field: string, finder: UnitFinder): RegisterUnit[] {
  const raw = reader.row.cell(field)?.text ?? '';
  for (const separator of [/[;\n]/, /[;\n,]/]) {
    const parts = raw
      .split(separator)
      .map(part => part.trim())
      .filter(part => part !== '');
    const found = parts.flatMap(part => certain(part, finder) ?? []);
    if (parts.length > 1 && found.length === parts.length) return [...new Set(found)];
  }
  const only = findUnit(reader, field, finder);
  return only === null ? [] : [only];
}

function certain(name: string, { match, byId }: UnitFinder): RegisterUnit | null {
  const result = match(name);
  return 'match' in result ? (byId.get(result.match) ?? null) : null;
}

function findNamed(
  reader: RowReader,
  field: string,
  written: string,
  { match, byId }: UnitFinder,
  kindHint: UnitKind | null,
): RegisterUnit | null {
  const result = match(written, kindHint);
  if ('match' in result) return byId.get(result.match) ?? null;
  const candidates = result.candidates.map(id => ({ key: id, label: byId.get(id)?.name ?? '' }));
  const answer = reader.ask(field, {
    sentence: questionSentence.unit(written),
    candidates,
    takes: 'unit',
    accepts: id => byId.has(id),
  });
  return answer === null ? null : (byId.get(answer) ?? null);
}
