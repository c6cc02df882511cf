import type { CheckOptions, CheckOutcome } from './check.ts';
import type { FixedForm } from './fix.ts';

type OpenedOptions = Pick<CheckOptions, 'withoutRules'>;

/**
 * Holds a file from elsewhere against the rules or puts it right; given to the register by its host, so that a long or
 * hostile file keeps nobody waiting. Both throw WordFileRefused.
 */
export interface OpenedFiles {
  readonly check: (bytes: Uint8Array, options: OpenedOptions) => Promise<CheckOutcome>;
  readonly fix: (bytes: Uint8Array, options: OpenedOptions) => Promise<FixedForm>;
}

/** Where it is called; the rules are loaded with the first file. */
export const openedHere: OpenedFiles = {
  check: async (bytes, options) => (await import('./check.ts')).checkForm(bytes, options),
  fix: async (bytes, options) => (await import('./fix.ts')).fixForm(bytes, options),
};
