import type { OperationSummary, Settings, SettingsFields } from '../../contract/index.ts';
import { withChanges } from '../records/merge.ts';
import type { Register } from '../register.ts';
import { settingsOfRow, settingsRecordId } from './rows.ts';

/** @throws Refusal STALE when the settings were changed meanwhile. */
export function changeSettings(
  register: Register,
  input: { readonly version: number; readonly changes: Partial<SettingsFields> },
): { record: Settings; operation: OperationSummary | null } {
  const { version: _, ...current } = register.settings();
  const value = JSON.stringify(composed(withChanges(current, input.changes)));
  const { result, operation } = register.transact({ name: 'settings.change', parts: {} }, writer =>
    writer.update('settings', settingsRecordId, { value }, input.version),
  );
  return { record: settingsOfRow(result), operation };
}

/** Text composed (NFC) like everywhere; blanks inside it are meant, a number is written into them by hand. */
function composed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).normalize('NFC'));
}
