import { useQuery } from '@tanstack/react-query';
import { feedbackKind, feedbackLevel, resolution } from '../../../contract/enumerations.ts';
import { feedbackLevelLabel } from '../../../contract/words/bodies.ts';
import { fieldLabel } from '../../../contract/words/fields.ts';
import { feedbackKindLabel, resolutionLabel } from '../../../contract/words/labels.ts';
import { register } from '../../app/client.ts';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { FieldRow, FieldSection } from '../../parts/fields/field-row.tsx';
import { GroupsField } from '../../parts/fields/groups-field.tsx';
import { choicesOf, SelectField } from '../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { UnitField } from '../../parts/fields/unit-field.tsx';
import type { useDraft } from '../../parts/fields/use-draft.ts';
import { YearField } from '../../parts/fields/year-field.tsx';
import { feedbackWords } from '../../words/feedback.ts';
import type { FeedbackDraft } from './draft.ts';

const { form: words, columns } = feedbackWords;

const KINDS = choicesOf(feedbackKindLabel, feedbackKind.options);
const RESOLUTIONS = choicesOf(resolutionLabel, resolution.options);

interface FeedbackFieldsProps {
  readonly form: ReturnType<typeof useDraft<FeedbackDraft>>;
  /** A new record is not scolded for what has not been typed yet. */
  readonly isNew: boolean;
}

export function FeedbackFields({ form, isNew }: FeedbackFieldsProps) {
  const { field, draft } = form;
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const bodies = settings.data;
  const levels = bodies
    ? feedbackLevel.options.map(value => ({ value, label: feedbackLevelLabel(value, bodies) }))
    : [];
  const kind = field('kind');
  const content = field('content');
  const namesOtherLevel = draft.level === 'other' || draft.levelText !== null;
  return (
    <>
      <FieldRow>
        <SelectField
          label={columns.kind}
          choices={KINDS}
          value={kind.value}
          onChange={value => kind.onChange(value ?? draft.kind)}
        />
        <YearField label={fieldLabel.year ?? ''} {...field('year')} />
      </FieldRow>
      <UnitField error={!isNew && draft.unitId === null ? words.unitNeeded : undefined} {...field('unitId')} />
      <ParagraphField
        label={columns.content}
        minRows={4}
        value={content.value}
        onChange={text => content.onChange(text ?? '')}
        error={!isNew && draft.content.trim() === '' ? words.contentNeeded : undefined}
      />
      <GroupsField {...field('groups')} />
      <SelectField label={columns.level} choices={levels} clearable {...field('level')} />
      {namesOtherLevel && <TextField label={words.levelText} {...field('levelText')} />}
      <ChoiceField label={columns.resolution} choices={RESOLUTIONS} {...field('resolution')} />
      <FieldSection>{words.forwarded}</FieldSection>
      <FieldRow>
        <TextField label={words.forwardedNumber} {...field('forwardedNumber')} />
        <DayField label={fieldLabel.forwardedOn ?? ''} {...field('forwardedOn')} />
      </FieldRow>
      <FieldSection>{words.answered}</FieldSection>
      <FieldRow>
        <TextField label={words.answeredNumber} {...field('answeredNumber')} />
        <DayField label={fieldLabel.answeredOn ?? ''} {...field('answeredOn')} />
      </FieldRow>
      <ParagraphField label={fieldLabel.answer ?? ''} minRows={2} {...field('answer')} />
      <ParagraphField label={fieldLabel.note ?? ''} minRows={1} {...field('note')} />
    </>
  );
}
