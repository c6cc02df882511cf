import { searchKey } from '../../text/search-key.ts';
import { bodyPrefixes, fillers, spelledOut } from './words.ts';

/** Which body of the Party a name speaks of: "Đảng ủy …", "Chi bộ …", or neither. */
export type Body = 'committee' | 'cell' | null;

export interface CanonicalName {
  readonly body: Body;
  /** Words of the name without its body, known shortenings spelled out, fillers left out. */
  readonly words: readonly string[];
  readonly key: string;
}

const shortenings = spelledOut.map(([written, full]) => [new RegExp(`(?<= )${written}(?= )`, 'g'), full] as const);

export function canonicalName(name: string): CanonicalName {
  const { body, rest } = withoutBody(searchKey(name));
  let spaced = ` ${rest} `;
  for (const [written, full] of shortenings) spaced = spaced.replace(written, full);
  const words = spaced.split(' ').filter(word => word !== '' && !fillers.has(word));
  return { body, words, key: words.join(' ') };
}

function withoutBody(key: string): { body: Body; rest: string } {
  for (const [written, body] of bodyPrefixes) {
    if (key.startsWith(`${written} `)) return { body, rest: key.slice(written.length + 1) };
  }
  return { body: null, rest: key };
}
