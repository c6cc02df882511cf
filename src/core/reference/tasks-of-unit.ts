import type { Task } from '../../contract/index.ts';
import { canonicalName } from '../exchange/names/canonical.ts';
import { searchKey } from '../text/search-key.ts';

/** What begins the bodies that only help: "Sở A phối hợp Ban B" is led by Sở A. */
const helpers = /\bphoi hop\b.*$/;

/** Tasks of KH 195's annex that a unit of this name leads: "Sở Y tế" leads what "Đảng ủy Sở Y tế" answers for. */
export function tasksLedBy(tasks: readonly Task[], unitName: string): readonly Task[] {
  const { words, key } = canonicalName(unitName);
  if (words.length < 2) return [];
  return tasks.filter(({ lead }) => {
    const led = canonicalName(searchKey(lead).replace(helpers, '')).key;
    return ` ${led} `.includes(` ${key} `);
  });
}
