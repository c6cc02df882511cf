const LAST = 72;
const NOT_PRINTED = 12;

/** "2, 4, 5, 69-72" as numbers in order; null when something in it is no task of the annex. */
export function parseTaskNumbers(text: string): readonly number[] | null {
  const numbers = new Set<number>();
  for (const part of text.split(/[,;\s]+/).filter(piece => piece !== '')) {
    const match = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(part);
    if (match === null) return null;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (from < 1 || to > LAST || from > to) return null;
    for (let number = from; number <= to; number++) {
      if (number !== NOT_PRINTED) numbers.add(number);
      else if (from === to) return null;
    }
  }
  return [...numbers].sort((left, right) => left - right);
}

/** Three or more in a row are written as a range: [2, 4, 5, 69, 70, 71] -> "2, 4, 5, 69-71". */
export function formatTaskNumbers(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map(run => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(', '))).join(', ');
}
