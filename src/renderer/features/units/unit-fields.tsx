import { unitKind } from '../../../contract/enumerations.ts';
import type { UnitLine } from '../../../contract/units.ts';
import { unitKindLabel } from '../../../contract/words/labels.ts';
import { DayField } from '../../parts/fields/day-field.tsx';
import { FieldRow } from '../../parts/fields/field-row.tsx';
import { NumberField } from '../../parts/fields/number-field.tsx';
import { choicesOf, SelectField } from '../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { UnitField } from '../../parts/fields/unit-field.tsx';
import type { useDraft } from '../../parts/fields/use-draft.ts';
import { unitWords } from '../../words/units.ts';

const { form: words, columns } = unitWords;

/** What the form of a unit edits; the position may stay open for a new one. */
export type UnitDraft = Pick<
  UnitLine,
  | 'name'
  | 'shortName'
  | 'kind'
  | 'parentId'
  | 'cellCount'
  | 'memberCount'
  | 'contactPost'
  | 'contactPhone'
  | 'code'
  | 'openedOn'
  | 'note'
> & { readonly position: number | null };

export function draftOf(unit: UnitLine): UnitDraft {
  const { name, shortName, kind, parentId, position, cellCount, memberCount } = unit;
  const { contactPost, contactPhone, code, openedOn, note } = unit;
  return {
    name,
    shortName,
    kind,
    parentId,
    position,
    cellCount,
    memberCount,
    contactPost,
    contactPhone,
    code,
    openedOn,
    note,
  };
}

interface UnitFieldsProps {
  readonly form: ReturnType<typeof useDraft<UnitDraft>>;
  /** The unit itself cannot be its own parent. */
  readonly unitId: string | null;
}

const KINDS = choicesOf(unitKindLabel, unitKind.options);

export function UnitFields({ form, unitId }: UnitFieldsProps) {
  const { field, draft } = form;
  const name = field('name');
  const kind = field('kind');
  return (
    <>
      <TextField
        label={columns.name}
        value={name.value}
        onChange={text => name.onChange(text ?? '')}
        error={draft.name.trim() === '' && unitId !== null ? words.nameNeeded : undefined}
        data-autofocus
      />
      <SelectField
        label={columns.kind}
        choices={KINDS}
        value={kind.value}
        onChange={value => kind.onChange(value ?? draft.kind)}
      />
      <FieldRow>
        <NumberField label={words.cellCount} {...field('cellCount')} />
        <NumberField label={columns.memberCount} {...field('memberCount')} />
        <TextField label={columns.contactPost} {...field('contactPost')} />
        <TextField label={columns.contactPhone} {...field('contactPhone')} />
      </FieldRow>
      <UnitField label={words.parent} {...field('parentId')} without={unitId === null ? [] : [unitId]} />
      <FieldRow>
        <NumberField
          label={words.position}
          {...(unitId === null ? { description: words.positionLast } : {})}
          {...field('position')}
        />
        <DayField label={words.openedOn} description={words.openedOnHint} {...field('openedOn')} />
        <TextField label={words.shortName} {...field('shortName')} />
        <TextField label={words.code} {...field('code')} />
      </FieldRow>
      <ParagraphField label={words.note} minRows={1} {...field('note')} />
    </>
  );
}
