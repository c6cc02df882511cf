import { z } from 'zod';
import { readStored, writeStored } from '../../app/stored.ts';

const KEY = 'settings.comeBack';
const SOON = 60_000;

const place = z.strictObject({ section: z.enum(['backups', 'register', 'appearance']), at: z.number() });

/** The pages are about to begin anew, in another register or another type size; called before, so that this part is found again. */
export function comeBackTo(section: z.infer<typeof place>['section']): void {
  writeStored(KEY, { section, at: Date.now() });
}

/** What the page began anew from a moment ago; null where it did not. */
export function sectionAfterReload(): z.infer<typeof place>['section'] | null {
  const stored = readStored(KEY, place);
  return stored !== null && Math.abs(Date.now() - stored.at) < SOON ? stored.section : null;
}
