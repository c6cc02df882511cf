const thousands = /\B(?=(\d{3})+(?!\d))/g;

/** A whole number as tables print it: 12.914; 0 stays 0. */
export function figure(value: number): string {
  return String(value).replace(thousands, '.');
}

/**
 * A count standing alone in a sentence: below ten with a leading zero ("09 đơn vị"). Zero is never printed: the
 * sentence changes, so asking for it is an error.
 */
export function countAlone(value: number): string {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`a count in a sentence must be positive: ${value}`);
  return value < 10 ? `0${value}` : figure(value);
}

/** "9/16": no leading zero. */
export function fraction(done: number, expected: number): string {
  return `${figure(done)}/${figure(expected)}`;
}
