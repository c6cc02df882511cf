import { type Turn, turn } from '../../../contract/enumerations.ts';

/** A quarter further to the right. */
export function turnedRight(now: Turn): Turn {
  return turn.parse((now + 90) % 360);
}
