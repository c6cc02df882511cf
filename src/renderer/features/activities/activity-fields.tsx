import { activityKind } from '../../../contract/enumerations.ts';
import { activityKindLabel } from '../../../contract/words/labels.ts';
import { DayField } from '../../parts/fields/day-field.tsx';
import { FieldRow } from '../../parts/fields/field-row.tsx';
import { GroupsField } from '../../parts/fields/groups-field.tsx';
import { NumberField } from '../../parts/fields/number-field.tsx';
import { choicesOf, SelectField } from '../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { UnitField } from '../../parts/fields/unit-field.tsx';
import type { useDraft } from '../../parts/fields/use-draft.ts';
import { activityWords } from '../../words/activities.ts';
import type { ActivityDraft } from './draft.ts';

const { form: words } = activityWords;
const KINDS = choicesOf(activityKindLabel, activityKind.options);

interface ActivityFieldsProps {
  readonly form: ReturnType<typeof useDraft<ActivityDraft>>;
  /** A new record is not scolded for what has not been typed yet. */
  readonly isNew: boolean;
}

export function ActivityFields({ form, isNew }: ActivityFieldsProps) {
  const { field, draft } = form;
  const kind = field('kind');
  return (
    <>
      <UnitField
        clearable={false}
        error={!isNew && draft.unitId === null ? words.unitNeeded : undefined}
        {...field('unitId')}
      />
      <SelectField
        label={words.kind}
        choices={KINDS}
        value={kind.value}
        onChange={value => kind.onChange(value ?? draft.kind)}
      />
      <TextField label={words.name} data-autofocus={!isNew || undefined} {...field('title')} />
      <FieldRow>
        <NumberField
          label={words.quantity}
          error={draft.quantity === null ? words.quantityNeeded : undefined}
          {...field('quantity')}
        />
        <NumberField label={words.people} {...field('people')} />
      </FieldRow>
      <FieldRow>
        <DayField label={words.heldOn} {...field('heldOn')} />
      </FieldRow>
      <GroupsField {...field('groups')} />
      <ParagraphField label={words.note} {...field('note')} />
    </>
  );
}
