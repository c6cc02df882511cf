import type { ModelFields } from '../../../contract/models.ts';
import { bareModel } from '../../records/bare.ts';

/** A model of 2026, “Cơ quan xanh”, of these units. */
export function greenOffice(...unitIds: readonly string[]): ModelFields {
  return bareModel({ name: 'Cơ quan xanh', type: 'happyOffice', unitIds, year: 2026 });
}
