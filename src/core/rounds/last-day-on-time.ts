import type { CutOff } from '../../contract/index.ts';
import { addDays } from '../text/days.ts';

/** "Trước ngày 10/12": by default the day before is the last on time (official letter, part 4). */
export function lastDayOnTime(dueOn: string, cutOff: CutOff): string {
  return cutOff === 'before' ? addDays(dueOn, -1) : dueOn;
}
