import { fraction } from './counts.ts';

/** Below this many the fraction alone says it better. */
const leastForPercent = 10;

/**
 * One decimal with a comma, ",0" dropped. Never rounded to 100 or to 0: "trên 99,9%", "dưới 0,1%".
 * `expected` must be positive.
 */
export function percent(done: number, expected: number): string {
  if (expected <= 0) throw new RangeError(`no percentage of ${expected}`);
  // Whole tenths, rounded half up, reckoned without a fractional part so that 0,05 never tips the wrong way.
  const tenths = Math.floor((done * 2000 + expected) / (expected * 2));
  if (done >= expected) return '100%';
  if (tenths >= 1000) return 'trên 99,9%';
  if (done > 0 && tenths === 0) return 'dưới 0,1%';
  const decimal = tenths % 10;
  const whole = Math.floor(tenths / 10);
  return decimal === 0 ? `${whole}%` : `${whole},${decimal}%`;
}

/** " (đạt 76,3%)", or nothing where the whole is below ten. */
export function reached(done: number, expected: number): string {
  const percentage = percentWorthSaying(done, expected);
  return percentage === '' ? '' : ` (đạt ${percentage})`;
}

/** "76,3%", or nothing where the whole is below ten. */
export function percentWorthSaying(done: number, expected: number): string {
  return expected < leastForPercent ? '' : percent(done, expected);
}

/** "29/38 đơn vị (đạt 76,3%)" */
export function shareOf(done: number, expected: number, noun: string): string {
  return `${fraction(done, expected)} ${noun}${reached(done, expected)}`;
}
