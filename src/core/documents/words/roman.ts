const steps: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of sections, appendices and groups of rows. */
export function roman(value: number): string {
  const step = steps.find(([size]) => size <= value);
  return step ? step[1] + roman(value - step[0]) : '';
}
