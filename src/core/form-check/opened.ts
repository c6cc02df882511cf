import { type CheckOptions, type CheckOutcome, checkForm } from './check.ts';
import { type FixedForm, fixForm } from './fix.ts';

type OpenedOptions = Pick<CheckOptions, 'withoutRules'>;

/**
 * Holds a file from elsewhere against the rules or puts it right; given to the register by its host, so that a long or
 * hostile file keeps nobody waiting. Both throw WordFileRefused.
 */
export interface OpenedFiles {
  readonly check: (bytes: Uint8Array, options: OpenedOptions) => Promise<CheckOutcome>;
  readonly fix: (bytes: Uint8Array, options: OpenedOptions) => Promise<FixedForm>;
}

/** Where it is called. */
export const openedHere: OpenedFiles = {
  check: async (bytes, options) => checkForm(bytes, options),
  fix: async (bytes, options) => fixForm(bytes, options),
};
