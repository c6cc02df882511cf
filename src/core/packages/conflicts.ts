import type { MergeConflict } from '../../contract/index.ts';
import { fieldLabelOf } from '../../contract/words/fields.ts';
import { type ValueWords, valueInWords } from '../../contract/words/values.ts';
import { valueWords } from '../history/value-words.ts';
import type { Register } from '../register.ts';
import { nounOfTable } from '../storage/tables.ts';
import { fieldName, isJson, removed } from './flatten.ts';
import { conflictKey, type Lineage } from './lineage.ts';
import { distinctValues, type FieldValue, type SourcedValue } from './origin.ts';
import { packageWords as words } from './words.ts';

/** Every field whose values nobody has compared, with both values, who and when. */
export function conflictsOf(register: Register, records: Iterable<Lineage>): MergeConflict[] {
  const said = valueWords(register.database);
  const all = [...records];
  const names = namesAmong(all);
  const inWords: ValueWords = {
    get bodies() {
      return said.bodies;
    },
    unitName: id => names.get(id) ?? said.unitName(id),
  };
  return all.flatMap(record =>
    [...record.fields].flatMap(([field, values]) => {
      const different = distinctValues(values);
      if (different.length < 2) return [];
      const shown = record.shown.get(field) ?? null;
      const ours = different.find(({ value }) => value === shown);
      const theirs = different.find(({ value }) => value !== shown);
      return ours && theirs ? [conflictOf({ record, field, ours, theirs, inWords })] : [];
    }),
  );
}

interface Differing {
  readonly record: Lineage;
  readonly field: string;
  readonly ours: SourcedValue;
  readonly theirs: SourcedValue;
  readonly inWords: ValueWords;
}

function conflictOf({ record, field, ours, theirs, inWords }: Differing): MergeConflict {
  const { table, id } = record;
  const noun = nounOfTable[table];
  const name = fieldName(field);
  const side = ({ value, who, at }: SourcedValue) => ({ value: valueSaid(record, field, value, inWords), who, at });
  return {
    key: conflictKey(record, field),
    noun,
    id,
    name: nameOf(record, inWords),
    field: name,
    label: fieldLabelOf(noun, name),
    ours: side(ours),
    theirs: side(theirs),
  };
}

function valueSaid({ table }: Lineage, field: string, value: FieldValue, inWords: ValueWords): string {
  if (field === 'deleted_at') return value === removed ? words.removed : words.kept;
  const isStructure = typeof value === 'string' && isJson(field);
  const parsed: unknown = isStructure ? JSON.parse(value) : value;
  const said = valueInWords(nounOfTable[table], fieldName(field), parsed, inWords);
  if (said !== '' || value === null || value === '') return said;
  return isStructure ? textsIn(parsed) : String(value);
}

/** What a structure says, without its shape. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textsIn).filter(Boolean).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(textsIn).filter(Boolean).join(', ');
  }
  return value === null || value === undefined ? '' : String(value);
}

function namesAmong(records: readonly Lineage[]): ReadonlyMap<string, string> {
  return new Map(
    records
      .filter(({ table }) => table === 'unit_profile')
      .map(({ shown }) => [String(shown.get('unit_id')), String(shown.get('name') ?? '')]),
  );
}

const nameColumns = ['name', 'title', 'subject', 'file_name', 'content'] as const;

function nameOf({ table, id, shown }: Lineage, inWords: ValueWords): string {
  if (table === 'unit') return inWords.unitName(id);
  const unit = shown.get('unit_id');
  const own = table === 'meeting' || table === 'work_plan' ? [] : nameColumns.map(column => shown.get(column));
  const when = [shown.get('month'), shown.get('year')].filter(part => part !== null && part !== undefined).join('/');
  const parts = [typeof unit === 'string' ? inWords.unitName(unit) : null, own.find(Boolean), when];
  // A sentence named in a row of names ends as the others do.
  return [...new Set(parts.filter(Boolean).map(part => String(part).replace(/[.;,\s]+$/, '')))].join(', ');
}
