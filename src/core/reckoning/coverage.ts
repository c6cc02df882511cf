import type { Coverage } from '../../contract/index.ts';

export const nobody: Coverage = { done: 0, no: 0, unknown: 0, notRecorded: 0, expected: 0, atLeast: false };

export function sumCoverage(parts: Iterable<Coverage>): Coverage {
  const sum = { ...nobody };
  for (const part of parts) {
    sum.done += part.done;
    sum.no += part.no;
    sum.unknown += part.unknown;
    sum.notRecorded += part.notRecorded;
    sum.expected += part.expected;
    sum.atLeast ||= part.atLeast;
  }
  return sum;
}

/** One that answers yes or no for itself. */
export function coverageOfOne(answer: 'yes' | 'no' | null): Coverage {
  return {
    ...nobody,
    expected: 1,
    done: answer === 'yes' ? 1 : 0,
    no: answer === 'no' ? 1 : 0,
    notRecorded: answer === null ? 1 : 0,
  };
}

/** `done` of `expected` said to be all there is: the rest did not. */
export function coverageOfCount(done: number, expected: number): Coverage {
  const counted = Math.min(done, expected);
  return { ...nobody, expected, done: counted, no: expected - counted };
}

/** At least `done` of `expected`; of the rest nobody said anything. */
export function coverageAtLeast(done: number, expected: number): Coverage {
  const counted = Math.min(done, expected);
  return { ...nobody, expected, done: counted, unknown: expected - counted, atLeast: counted < expected };
}

export function coverageNotRecorded(expected: number): Coverage {
  return { ...nobody, expected, notRecorded: expected };
}
