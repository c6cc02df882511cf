const breakAllowed = '\u200B';

/** Longest symbol that stands on one line of the narrowest column it is printed in. */
const longestUnbroken = 11;

/** Long state numbers ("125/KH-SVHTTDL") may go on in the next line after the slash. */
export function mayBreakAfterSlash(symbol: string): string {
  return symbol.length > longestUnbroken ? symbol.replaceAll('/', `/${breakAllowed}`) : symbol;
}
