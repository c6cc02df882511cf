import { canonicalName } from '../../exchange/names/canonical.ts';
import { foundIn } from '../words/sentences.ts';
import { foldersOf, unitWordsOfFileName } from './file-name.ts';
import type { DocumentHead } from './head.ts';
import { ownWords } from './own-words.ts';
import type { RoundUnits } from './round-units.ts';

/** A name found somewhere and the units it may be. */
export interface Finding {
  readonly sentence: string;
  readonly written: string;
  /** Null: more than one, or none. */
  readonly unitId: string | null;
  readonly candidates: readonly string[];
}

/** The issuing body in the letterhead, and the unit that stands over it when that is one of ours. */
export interface LetterheadFinding extends Finding {
  readonly above: string | null;
}

/**
 * Which lines of the letterhead are the issuing body is not said anywhere: the body over it is left out first, then
 * more lines, and the first reading that is a unit for certain counts.
 */
export function fromLetterhead(head: DocumentHead, units: RoundUnits): LetterheadFinding | null {
  const { names } = head;
  if (names.length === 0) return null;
  const starts = [...names.keys()].slice(1).concat(0);
  const above = names.length > 1 ? certain(names[0] ?? '', units) : null;
  const readings = starts.map(start => names.slice(start).join(' ')).filter(written => !units.isOwn(written));
  let likely: Finding | null = null;
  for (const written of readings) {
    const found = findingOf(written, written, foundIn.letterhead, units);
    if (found.unitId !== null) return { ...found, above: null };
    if (likely === null && found.candidates.length > 0) likely = found;
  }
  const written = readings[0] ?? names.join(' ');
  const nothing = { sentence: foundIn.letterhead(written), written, unitId: null, candidates: [] };
  return { ...(likely ?? nothing), above };
}

/** Names in the text that are a unit for certain, the surest first. */
export function fromWords(
  paragraphs: readonly string[],
  head: DocumentHead | null,
  units: RoundUnits,
): readonly Finding[] {
  return ownWords(paragraphs, head?.end ?? 0)
    .filter(written => !units.isOwn(written))
    .map(written => findingOf(written, written, foundIn.words, units))
    .filter(({ unitId }) => unitId !== null);
}

/** "417/BC-STC": what stands after the kind in a state symbol is the body's initials. */
export function fromSymbol(number: string, units: RoundUnits): Finding | null {
  const body = /^\d+\S*?[/-](?:\d{4}\/)?BC[/-](\p{Lu}[\p{L}\d]{2,})$/u.exec(number)?.[1];
  return body === undefined ? null : findingOf(number, body, foundIn.symbol, units);
}

export function fromFileName(fileName: string, units: RoundUnits): Finding | null {
  const written = unitWordsOfFileName(fileName);
  if (written.length >= 3) {
    const found = findingOf(written, written, foundIn.fileName, units);
    if (found.unitId !== null || found.candidates.length > 0) return found;
  }
  for (const folder of foldersOf(fileName)) {
    const found = findingOf(folder, unitWordsOfFileName(folder), foundIn.folder, units);
    if (found.unitId !== null) return found;
  }
  return null;
}

/** A unit by a name that says "Đảng ủy" or "Chi bộ" itself. */
export function namesPartyBody({ written }: Finding): boolean {
  return canonicalName(written).body !== null;
}

function findingOf(shown: string, written: string, sentence: (shown: string) => string, units: RoundUnits): Finding {
  const found = units.match(written);
  return 'match' in found
    ? { sentence: sentence(shown), written, unitId: found.match, candidates: [found.match] }
    : { sentence: sentence(shown), written, unitId: null, candidates: found.candidates };
}

function certain(name: string, { match, isOwn }: RoundUnits): string | null {
  if (isOwn(name)) return null;
  const found = match(name);
  return 'match' in found ? found.match : null;
}
