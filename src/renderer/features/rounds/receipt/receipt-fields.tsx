import { Checkbox } from '@mantine/core';
import type { Ref } from 'react';
import { channel, copyForm } from '../../../../contract/enumerations.ts';
import { channelLabel, copyFormLabel } from '../../../../contract/words/labels.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { FieldRow } from '../../../parts/fields/field-row.tsx';
import { choicesOf } from '../../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../../parts/fields/text-field.tsx';
import { receiptWords as words } from '../../../words/receipts.ts';
import classes from '../rounds.module.css';
import { isBlank, type ReceiptDraft } from './receipt-draft.ts';

const CHANNELS = choicesOf(channelLabel, channel.options);
const FORMS = choicesOf(copyFormLabel, copyForm.options);

interface ReceiptFieldsProps {
  readonly draft: ReceiptDraft;
  readonly onChange: (draft: ReceiptDraft) => void;
  /** True once saving was tried: says what is missing. */
  readonly tried: boolean;
  readonly numberField?: Ref<HTMLInputElement>;
  /** The cursor begins in "Số đến": the day is there already. */
  readonly takesFocus: boolean;
  /** "-BC/ĐU": follows a bare number by itself. */
  readonly numberEnding?: string | null;
  /** Said at the form of the copy, where it must be chosen. */
  readonly copyFormError?: string | undefined;
}

/** Everything that can be said of an arrival. */
export function ReceiptFields(props: ReceiptFieldsProps) {
  const { draft, onChange, tried } = props;
  const set = settersOf(draft, onChange);
  return (
    <>
      <ArrivalFields {...props} />
      <div className={classes.ticks}>
        <Checkbox
          label={words.combined}
          checked={draft.combined}
          onChange={event => set('combined')(event.currentTarget.checked)}
        />
        <Checkbox
          label={words.notCounted}
          checked={draft.notCounted}
          onChange={event => set('notCounted')(event.currentTarget.checked)}
        />
      </div>
      {draft.notCounted && (
        <ParagraphField
          label={words.notCountedReason}
          minRows={1}
          value={draft.notCountedReason}
          onChange={set('notCountedReason')}
          error={tried && isBlank(draft.notCountedReason) ? words.notCountedNeeded : undefined}
        />
      )}
      <ParagraphField
        label={words.note}
        description={words.noteHint}
        minRows={1}
        value={draft.note}
        onChange={set('note')}
      />
    </>
  );
}

/** When it came, its numbers and dates, how and as what copy. */
export function ArrivalFields(props: ReceiptFieldsProps) {
  const { draft, onChange, tried, numberField, takesFocus, numberEnding = null, copyFormError } = props;
  const set = settersOf(draft, onChange);
  return (
    <>
      <FieldRow>
        <DayField
          label={words.receivedOn}
          value={draft.receivedOn}
          onChange={set('receivedOn')}
          error={tried && draft.receivedOn === null ? words.dayNeeded : undefined}
        />
        <TextField
          ref={numberField}
          label={words.incomingNumber}
          value={draft.incomingNumber}
          onChange={set('incomingNumber')}
          data-autofocus={takesFocus || undefined}
        />
        <TextField
          label={words.documentNumber}
          value={draft.documentNumber}
          onChange={set('documentNumber')}
          ending={numberEnding}
        />
        <DayField label={words.documentDate} value={draft.documentDate} onChange={set('documentDate')} />
      </FieldRow>
      <ChoiceField label={words.channel} choices={CHANNELS} value={draft.channel} onChange={set('channel')} />
      <ChoiceField
        label={words.copyForm}
        choices={FORMS}
        value={draft.copyForm}
        onChange={set('copyForm')}
        error={copyFormError}
      />
    </>
  );
}

function settersOf(draft: ReceiptDraft, onChange: (draft: ReceiptDraft) => void) {
  return <Key extends keyof ReceiptDraft>(key: Key): ((value: ReceiptDraft[Key]) => void) => {
    return value => onChange({ ...draft, [key]: value });
  };
}
