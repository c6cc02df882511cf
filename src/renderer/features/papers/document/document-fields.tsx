import { useQuery } from '@tanstack/react-query';
import { channel, documentType, letterhead, paperPurpose } from '../../../../contract/enumerations.ts';
import type { IssuedDocumentFields } from '../../../../contract/papers.ts';
import { letterheadLabel } from '../../../../contract/words/bodies.ts';
import { fieldLabelOf } from '../../../../contract/words/fields.ts';
import { channelLabel, documentTypeLabel, paperPurposeLabel } from '../../../../contract/words/labels.ts';
import { register } from '../../../app/client.ts';
import { PAGE_SIZE } from '../../../parts/data-table/use-list.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { FieldRow } from '../../../parts/fields/field-row.tsx';
import { choicesOf, SelectField } from '../../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../../parts/fields/text-field.tsx';
import { UnitsField } from '../../../parts/fields/unit-field.tsx';
import type { useDraft } from '../../../parts/fields/use-draft.ts';
import { paperWords } from '../../../words/papers.ts';

const { panel: words } = paperWords;

const PURPOSES = choicesOf(paperPurposeLabel, paperPurpose.options);
const TYPES = choicesOf(documentTypeLabel, documentType.options);
const CHANNELS = choicesOf(channelLabel, channel.options);

/** More units than this are not shown one by one: the letter went to "the list". */
const MOST_NAMED = 60;

interface DocumentFieldsProps {
  readonly form: ReturnType<typeof useDraft<IssuedDocumentFields>>;
  readonly subjectNeeded: boolean;
}

export function DocumentFields({ form, subjectNeeded }: DocumentFieldsProps) {
  const { field, draft } = form;
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const rounds = useQuery(
    register.rounds.list.queryOptions({ input: { year: draft.year, page: { offset: 0, limit: PAGE_SIZE } } }),
  );
  const label = (name: string) => fieldLabelOf('issuedDocument', name);
  const purpose = field('purpose');
  const type = field('documentType');
  const head = field('letterhead');
  const subject = field('subject');
  const units = field('unitIds');
  const bodies = settings.data;
  return (
    <>
      <FieldRow>
        <TextField label={label('number')} {...field('number')} data-autofocus />
        <DayField label={label('issuedOn')} {...field('issuedOn')} />
      </FieldRow>
      <ParagraphField
        label={label('subject')}
        description={words.subjectHint}
        value={subject.value}
        onChange={text => subject.onChange(text ?? '')}
        error={subjectNeeded ? words.subjectNeeded : undefined}
      />
      <FieldRow>
        <SelectField
          label={label('documentType')}
          choices={TYPES}
          value={type.value}
          onChange={value => type.onChange(value ?? type.value)}
        />
        <SelectField
          label={label('purpose')}
          choices={PURPOSES}
          value={purpose.value}
          onChange={value => purpose.onChange(value ?? purpose.value)}
        />
      </FieldRow>
      {bodies !== undefined && (
        <ChoiceField
          label={label('letterhead')}
          clearable={false}
          choices={letterhead.options.map(value => ({ value, label: letterheadLabel(value, bodies) }))}
          value={head.value}
          onChange={value => head.onChange(value ?? head.value)}
        />
      )}
      <FieldRow>
        <TextField label={label('signer')} {...field('signer')} />
        <SelectField label={label('channel')} choices={CHANNELS} clearable {...field('channel')} />
      </FieldRow>
      <SelectField
        label={words.round}
        clearable
        choices={(rounds.data?.items ?? []).map(round => ({ value: round.id, label: round.title }))}
        {...field('roundId')}
      />
      {draft.unitIds.length <= MOST_NAMED && (
        <UnitsField label={words.units} value={units.value} onChange={units.onChange} />
      )}
      <ParagraphField label={label('note')} minRows={1} {...field('note')} />
    </>
  );
}
