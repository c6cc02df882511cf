import { type Settings, settingsFields } from '../../contract/index.ts';
import type { SettingsRow } from '../storage/tables.ts';

/** The one row of the settings table. */
export const settingsRecordId = 'settings';

export function settingsOfRow({ value, version }: Pick<SettingsRow, 'value' | 'version'>): Settings {
  return { ...settingsFields.parse(JSON.parse(value)), version };
}
