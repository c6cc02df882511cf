import { toPlainText } from '../../text/normalise.ts';
import type { Cell } from '../workbook/types.ts';

/**
 * What one cell says. `blank`: nothing, so not recorded. `none`: the unit says there is none ("chưa").
 * `asked`: only the clerk can tell; candidates most likely first.
 */
export type Parsed<Value> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'none' }
  | { readonly kind: 'asked'; readonly candidates: readonly Value[] };

export const blank = { kind: 'blank' } as const;
export const none = { kind: 'none' } as const;

export function value<Value>(value: Value): Parsed<Value> {
  return { kind: 'value', value };
}

export function asked<Value>(...candidates: Value[]): Parsed<Value> {
  return { kind: 'asked', candidates };
}

/** The cell's text as it would enter the register; '' for a cell that is not there. */
export function plainText(cell: Cell | undefined): string {
  return cell === undefined ? '' : toPlainText(cell.text);
}

/** Nothing a person would call a value: an Excel error, or a formula the file holds no result of. */
export function isUnreadable(cell: Cell): boolean {
  return cell.kind === 'error' || (cell.kind === 'empty' && cell.formula);
}
