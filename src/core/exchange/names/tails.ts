const sharedBy = 3;
const longest = 3;

/** Endings of two or three words that at least three units share: their place, which people leave out. */
export function sharedTails(names: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of names) {
    for (let length = 2; length <= Math.min(longest, words.length - 2); length += 1) {
      const tail = words.slice(-length).join(' ');
      counts.set(tail, (counts.get(tail) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= sharedBy).map(([tail]) => tail));
}
