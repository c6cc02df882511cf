import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { modelBearer, modelField, modelLevel, modelState, modelType } from '../../../contract/enumerations.ts';
import { modelLevelLabel } from '../../../contract/words/bodies.ts';
import { fieldLabel } from '../../../contract/words/fields.ts';
import { modelBearerLabel, modelFieldLabel, modelStateLabel, modelTypeLabel } from '../../../contract/words/labels.ts';
import { register } from '../../app/client.ts';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { FieldRow } from '../../parts/fields/field-row.tsx';
import { GroupsField } from '../../parts/fields/groups-field.tsx';
import { choicesOf, SelectField } from '../../parts/fields/select-field.tsx';
import { ParagraphField } from '../../parts/fields/text-field.tsx';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import type { useDraft } from '../../parts/fields/use-draft.ts';
import { YearField } from '../../parts/fields/year-field.tsx';
import { modelWords } from '../../words/models.ts';
import type { ModelDraft } from './draft.ts';

const { form: words } = modelWords;

const TYPES = choicesOf(modelTypeLabel, modelType.options);
const BEARERS = choicesOf(modelBearerLabel, modelBearer.options);
const FIELDS = choicesOf(modelFieldLabel, modelField.options);
const STATES = choicesOf(modelStateLabel, modelState.options);

interface ModelFieldsProps {
  readonly form: ReturnType<typeof useDraft<ModelDraft>>;
  /** A new record is not scolded for what has not been typed yet. */
  readonly isNew: boolean;
}

export function ModelFields({ form, isNew }: ModelFieldsProps) {
  const { field, draft } = form;
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const bodies = settings.data;
  const levels = bodies ? modelLevel.options.map(value => ({ value, label: modelLevelLabel(value, bodies) })) : [];
  const name = field('name');
  const type = field('type');
  const state = field('state');
  const level = field('level');
  const spread = field('spreadProposed');
  const commendation = field('commendationProposed');
  return (
    <>
      <ParagraphField
        label={words.name}
        minRows={1}
        value={name.value}
        onChange={text => name.onChange(text ?? '')}
        error={!isNew && draft.name.trim() === '' ? words.nameNeeded : undefined}
      />
      <FieldRow>
        <SelectField
          label={fieldLabel.type ?? ''}
          choices={TYPES}
          value={type.value}
          onChange={value => type.onChange(value ?? draft.type)}
        />
        <ChoiceField label={fieldLabel.bearer ?? ''} choices={BEARERS} {...field('bearer')} />
      </FieldRow>
      <UnitsField
        label={words.units}
        error={!isNew && draft.unitIds.length === 0 ? words.unitNeeded : undefined}
        {...field('unitIds')}
      />
      <FieldRow>
        <YearField label={words.year} {...field('year')} />
        <SelectField label={fieldLabel.field ?? ''} choices={FIELDS} clearable {...field('field')} />
        <SelectField
          label={fieldLabel.state ?? ''}
          choices={STATES}
          value={state.value}
          onChange={value => state.onChange(value ?? draft.state)}
        />
        <SelectField
          label={words.level}
          choices={levels}
          value={level.value}
          onChange={value => level.onChange(value ?? draft.level)}
        />
      </FieldRow>
      <GroupsField {...field('groups')} />
      <FieldRow>
        <Checkbox
          label={fieldLabel.spreadProposed}
          checked={spread.value}
          onChange={event => spread.onChange(event.currentTarget.checked)}
        />
        <Checkbox
          label={fieldLabel.commendationProposed}
          checked={commendation.value}
          onChange={event => commendation.onChange(event.currentTarget.checked)}
        />
      </FieldRow>
      <ParagraphField label={fieldLabel.results ?? ''} minRows={3} {...field('results')} />
      <ParagraphField label={fieldLabel.note ?? ''} minRows={1} {...field('note')} />
    </>
  );
}
