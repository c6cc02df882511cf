import type { UnitKind } from '../../../contract/enumerations.ts';
import { searchKey } from '../../text/search-key.ts';
import { unitKindOfHeading } from '../cells/choices.ts';

/** What a row under the header is. Only `data` is read; `unnamed` has values and no unit. */
export type RowKind =
  | { readonly kind: 'data' | 'blank' | 'total' | 'note' | 'signature' | 'unnamed' }
  | { readonly kind: 'group'; readonly unitKind: UnitKind | null };

export interface RowTexts {
  /** Distinct texts of the whole row, left to right. */
  readonly all: readonly string[];
  readonly order: string;
  readonly unit: string;
  /** Whether a column that is neither the order, the unit nor the note has a value. */
  readonly hasValues: boolean;
  readonly afterTotal: boolean;
}

const total = /^(?:tong cong|tong so|tong|cong|cong chung|toan dang bo)$|^(?:tong cong|tong so) (?!ty )|^cong [ivx]+$/;
const noteStart = /^(?:ghi chu|luu y|chu thich|nguon) /;
const signature =
  /ngay (?:\d+ )?thang (?:\d+ )?nam|^nguoi (?:lap|tong hop|ky)|^(?:tm|t m|kt|k t|tl|t l) |^thu truong|^lanh dao|ky (?:ten|ghi ro)|^(?:pho )?(?:bi thu|truong ban|chanh van phong)$/;
const roman = /^(?:[ivx]{1,5}|[a-h])$/;
const numbering = /^(?:[ivx]{1,5}|[a-h]|\d{1,2})\s*[.)\-–:]\s*/i;

export function rowKind(texts: RowTexts): RowKind {
  const { all, order, unit, hasValues, afterTotal } = texts;
  if (all.length === 0) return { kind: 'blank' };
  const [first = ''] = all;
  const name = unit === '' ? first : unit;
  const isNumbered = /^\d+$/.test(order);
  if (total.test(searchKey(name)) || (!isNumbered && total.test(searchKey(first)))) return { kind: 'total' };
  if (isNumbered && unit !== '' && hasValues) return { kind: 'data' };
  const group = groupOf(all, order, name, hasValues);
  if (group !== null) return group;
  const keys = all.map(searchKey);
  if (!isNumbered && noteStart.test(`${searchKey(name)} `)) return { kind: 'note' };
  if (!isNumbered && keys.some(key => signature.test(key)) && all.length <= 4) return { kind: 'signature' };
  if (unit !== '') return !isNumbered && afterTotal && !hasValues ? { kind: 'note' } : { kind: 'data' };
  return hasValues && !afterTotal ? { kind: 'unnamed' } : { kind: 'note' };
}

/**
 * "I | Đảng ủy cơ sở", with or without the group's own totals, or the same in one cell over the whole row. A row with
 * a running number is a unit's, whatever it is called.
 */
function groupOf(all: readonly string[], order: string, name: string, hasValues: boolean): RowKind | null {
  if (/^\d+$/.test(order)) return null;
  const unitKind = unitKindOfHeading(name.replace(numbering, ''));
  if (unitKind !== null) return { kind: 'group', unitKind };
  const isAlone = !hasValues || all.length === 1;
  return isAlone && roman.test(searchKey(order)) ? { kind: 'group', unitKind: null } : null;
}
