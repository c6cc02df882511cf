import type { ReportChoice } from '../../../contract/reports.ts';
import type { SettingsFields } from '../../../contract/settings.ts';
import type { AppendixNumbers } from '../words/appendix-reference.ts';
import type { ReportFacts, Topic } from './facts.ts';

/** What every part of the report is composed from. */
export interface ReportContext {
  readonly facts: ReportFacts;
  readonly choice: ReportChoice;
  readonly settings: SettingsFields;
  readonly numbers: AppendixNumbers;
  /** Names of late units travel only to Thường trực. */
  readonly namesAllowed: boolean;
  /** Those this version speaks of: what is asked of our own committee does not go up to the province. */
  readonly proposals: readonly Topic[];
}

export function isOfSeveralYears({ severalYears }: ReportFacts): boolean {
  return severalYears !== null && severalYears !== undefined;
}
