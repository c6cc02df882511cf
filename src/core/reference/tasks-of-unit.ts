import type { Task } from '../../contract/index.ts';
import { canonicalName } from '../exchange/names/canonical.ts';
import { searchKey } from '../text/search-key.ts';

/** What begins the bodies that only help: "Sở A phối hợp Ban B" is led by Sở A. */
const helpers = /\bphoi hop\b.*$/;

/** Tasks of KH 195's annex that a unit of a name leads: "Sở Y tế" leads what "Đảng ủy Sở Y tế" answers for. */
export function leadsAsPrinted(tasks: readonly Task[]): (unitName: string) => readonly Task[] {
  const printed = tasks.map(task => ({
    task,
    led: ` ${canonicalName(searchKey(task.lead).replace(helpers, '')).key} `,
  }));
  return unitName => {
    const { words, key } = canonicalName(unitName);
    if (words.length < 2) return [];
    return printed.filter(({ led }) => led.includes(` ${key} `)).map(({ task }) => task);
  };
}
