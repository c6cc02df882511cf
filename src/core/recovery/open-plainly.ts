import { backupBeforeMigration } from '../backup/before-migration.ts';
import { openDatabase } from '../storage/database.ts';
import { systemClock } from '../surroundings.ts';
import { refuseEmptyStart } from './empty-start.ts';

/**
 * Opens the register of a folder and closes it again, to hear whether it can be; nothing is made where there is none.
 *
 * @throws Refusal REGISTER_REFUSED.
 */
export function openPlainly(place: string): void {
  refuseEmptyStart(place, { newIsFine: false });
  openDatabase(place, sqlite => backupBeforeMigration(sqlite, place, systemClock)).close();
}
