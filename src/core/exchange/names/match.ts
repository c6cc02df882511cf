import type { UnitKind } from '../../../contract/enumerations.ts';
import { groupBy } from '../../lists.ts';
import { isCell, isCommittee } from '../../reckoning/meeting-coverage.ts';
import { searchKey } from '../../text/search-key.ts';
import { certainBelow, distance, likelyBelow, similarity } from './alignment.ts';
import { type Body, type CanonicalName, canonicalName } from './canonical.ts';
import { mayAlign } from './letters.ts';
import { sharedTails } from './tails.ts';
import { weakWords } from './words.ts';

export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: UnitKind;
}

/** `match` when there can be no doubt; else candidates, most likely first, perhaps none. */
export type NameMatch =
  | { readonly match: string }
  /** `likely`: they differ in spelling or body only; else they merely resemble. */
  | { readonly candidates: readonly string[]; readonly likely: boolean };

export type NameMatcher = (name: string, kindHint?: UnitKind | null) => NameMatch;

interface KnownName {
  readonly unit: KnownUnit;
  readonly name: CanonicalName;
}

const similarEnough = 0.5;
const longestList = 5;

/** Matches names as offices write them against the register's units. Answers are remembered per spelling. */
export function nameMatcher(units: readonly KnownUnit[]): NameMatcher {
  const known = units.flatMap(unit =>
    [unit.name, unit.shortName].flatMap(name => (name === null ? [] : [{ unit, name: canonicalName(name) }])),
  );
  const tails = sharedTails(units.map(({ name }) => canonicalName(name).words));
  const byKey = groupBy(known, ({ name }) => name.key);
  const answers = new Map<string, NameMatch>();
  return (name, kindHint = null) => {
    const spelling = `${kindHint ?? ''}|${searchKey(name)}`;
    const answer = answers.get(spelling) ?? find(canonicalName(name), known, byKey, tails, kindHint);
    answers.set(spelling, answer);
    return answer;
  };
}

function find(
  written: CanonicalName,
  known: readonly KnownName[],
  byKey: ReadonlyMap<string, readonly KnownName[]>,
  tails: ReadonlySet<string>,
  kindHint: UnitKind | null,
): NameMatch {
  if (written.words.length === 0) return { candidates: [], likely: false };
  const same = possibleUnits(byKey.get(written.key) ?? [], written.body);
  if (same.length > 0) return decide(same, written, kindHint);
  const possible = known.filter(({ unit }) => canBe(written.body, unit.kind));
  const promising = rank(
    possible.filter(({ name }) => mayAlign(written, name, tails)),
    written,
    tails,
  );
  const ranked = (promising[0]?.cost ?? likelyBelow) < likelyBelow ? promising : rank(possible, written, tails);
  const [nearest] = ranked;
  if (nearest === undefined) return { candidates: [], likely: false };
  const equallyNear = ranked.filter(({ cost }) => Math.floor(cost) === Math.floor(nearest.cost));
  const isSolid = equallyNear.some(({ name }) => sharesAWord(written, name));
  if (nearest.cost >= likelyBelow || !isSolid) return { candidates: resembling(ranked, written), likely: false };
  const found = uniqueUnits(equallyNear.map(({ unit }) => unit));
  if (nearest.cost < certainBelow) return decide(found, written, kindHint);
  return { candidates: found.map(({ id }) => id).slice(0, longestList), likely: true };
}

function rank(names: readonly KnownName[], written: CanonicalName, tails: ReadonlySet<string>) {
  return names
    .map(({ unit, name }) => ({ unit, name, cost: distance(written.words, name.words, tails) }))
    .sort((a, b) => a.cost - b.cost);
}

/** Several units of one name: the kind its group row gives may tell them apart. Another body of it is only proposed. */
function decide(found: readonly KnownUnit[], written: CanonicalName, kindHint: UnitKind | null): NameMatch {
  const ofKind = found.length > 1 && kindHint !== null ? found.filter(({ kind }) => kind === kindHint) : [];
  const left = ofKind.length === 0 ? found : ofKind;
  const [only] = left;
  if (only !== undefined && left.length === 1 && isSameBody(written.body, only.kind)) return { match: only.id };
  return { candidates: left.map(({ id }) => id).slice(0, longestList), likely: true };
}

function possibleUnits(names: readonly KnownName[], body: Body): KnownUnit[] {
  return uniqueUnits(names.map(({ unit }) => unit).filter(({ kind }) => canBe(body, kind)));
}

/**
 * Names that merely resemble. Never a single one: a lone candidate would be taken when proposals are accepted, and
 * resemblance is no reason for that.
 */
function resembling(ranked: readonly (KnownName & { cost: number })[], written: CanonicalName): string[] {
  const units = uniqueUnits(
    ranked
      .filter(({ cost, name }) => similarity(cost, written.words, name.words) >= similarEnough)
      .map(({ unit }) => unit),
  );
  const shown = units.length === 1 ? uniqueUnits([...units, ...ranked.map(({ unit }) => unit)]).slice(0, 2) : units;
  return shown.length < 2 ? [] : shown.slice(0, longestList).map(({ id }) => id);
}

/** What says Chi bộ is never a Đảng ủy: it may be one of that Đảng ủy's own cells. */
function canBe(body: Body, kind: UnitKind): boolean {
  return !(body === 'cell' && bodyOf(kind) !== 'cell');
}

function isSameBody(body: Body, kind: UnitKind): boolean {
  return body === null || bodyOf(kind) === body;
}

function bodyOf(kind: UnitKind): Body {
  if (isCommittee(kind)) return 'committee';
  return isCell(kind) ? 'cell' : null;
}

/** Initials of two letters and words of place alone ("TT tỉnh") fit too much to be certain. */
function sharesAWord(written: CanonicalName, name: CanonicalName): boolean {
  return written.words.some(word => !weakWords.has(word) && (name.words.includes(word) || word.length > 2));
}

function uniqueUnits(units: readonly KnownUnit[]): KnownUnit[] {
  return [...new Map(units.map(unit => [unit.id, unit])).values()];
}
