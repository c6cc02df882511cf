/**
 * How offices shorten words in the names of units, as search keys: what is written -> what it stands for. Shortenings
 * to initials (VP, BV, UBND, KTCK, GDĐT) need no entry: alignment.ts reads any word as the initials of a run of words.
 */
export const spelledOut: readonly (readonly [written: string, full: string])[] = [
  ['cty', 'cong ty'],
  ['c ty', 'cong ty'],
  ['tncs ho chi minh', 'thanh nien'],
  ['tncs hcm', 'thanh nien'],
  ['tncshcm', 'thanh nien'],
  ['thanh nien cong san ho chi minh', 'thanh nien'],
  ['trach nhiem huu han', 'tnhh'],
  ['mot thanh vien', 'mtv'],
  ['1 thanh vien', 'mtv'],
];

/** What a name begins with when it says which body of the Party is meant. */
export const bodyPrefixes: readonly (readonly [written: string, body: 'committee' | 'cell'])[] = [
  ['dang uy co so', 'committee'],
  ['dang uy', 'committee'],
  ['dang bo', 'committee'],
  ['ducs', 'committee'],
  ['dbcs', 'committee'],
  ['du', 'committee'],
  ['chi bo co so', 'cell'],
  ['chi bo', 'cell'],
  ['cbcs', 'cell'],
  ['cb', 'cell'],
];

/** Words that carry nothing: they may stand or be missing anywhere. */
export const fillers: ReadonlySet<string> = new Set(['va', 'cac']);

/** Words of place or generality that may be missing on one side when the rest is the same. */
export const weakWords: ReadonlySet<string> = new Set(['tinh', 'co', 'quan', 'truong']);
