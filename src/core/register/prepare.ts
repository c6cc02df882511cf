import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type RoundFields, roundFields, settingsFields } from '../../contract/index.ts';
import { rowOfRound } from '../rounds/rows.ts';
import { settingsRecordId } from '../settings/rows.ts';
import type { ReadDatabase } from '../storage/database.ts';
import { query } from '../storage/query.ts';
import type { Transact } from '../storage/transact.ts';

const defaults = z.strictObject({ settings: settingsFields, firstRound: roundFields });

/** Settings and first yearly round as the official letter gives them (part 4: "trước ngày 10/12 hằng năm"). */
export function readDefaults(resources: string): z.infer<typeof defaults> {
  return defaults.parse(JSON.parse(readFileSync(join(resources, 'mac-dinh', 'thiet-lap.json'), 'utf8')));
}

/** The yearly round of another year: the first one's dates, year for year ("hằng năm"). */
export function yearlyRound(resources: string, year: number): RoundFields {
  const { firstRound } = readDefaults(resources);
  const inYear = (text: string): string => text.replaceAll(String(firstRound.year), String(year));
  return {
    ...firstRound,
    year,
    title: inYear(firstRound.title),
    periodFrom: inYear(firstRound.periodFrom),
    periodTo: inYear(firstRound.periodTo),
    dueOn: inYear(firstRound.dueOn),
  };
}

/** Fills a register that was just made: default settings and the first yearly round. A filled one is left alone. */
export function prepareRegister(options: {
  readonly database: ReadDatabase;
  readonly transact: Transact;
  readonly resources: string;
}): void {
  const known = options.database.readFirst(query.selectFrom('settings').select('id').compile());
  if (known) return;
  const { settings, firstRound } = readDefaults(options.resources);
  options.transact({ name: 'register.prepare', parts: {} }, writer => {
    writer.putBack('settings', settingsRecordId, {
      id: settingsRecordId,
      version: 0,
      deleted_at: null,
      value: JSON.stringify(settings),
    });
    // Settings may be what a damaged register lost; its rounds are then still there.
    const round = options.database.readFirst(query.selectFrom('round').select('id').limit(1).compile());
    if (!round) writer.insert('round', { ...rowOfRound(firstRound), state: 'prepared', closed_at: null });
  });
}
