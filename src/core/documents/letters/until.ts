import type { PaperChoice } from '../../../contract/index.ts';
import { addDays } from '../../text/days.ts';

/** How long those asked again are given, unless the clerk says otherwise. */
const daysGiven = 5;

export function untilOf(choice: PaperChoice): string {
  return choice.until ?? addDays(choice.asOf, daysGiven);
}
