import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cutOff, roundKind } from '../../../../contract/enumerations.ts';
import type { Round } from '../../../../contract/rounds.ts';
import { roundKindLabel } from '../../../../contract/words/labels.ts';
import { client, register } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { DayField } from '../../../parts/fields/day-field.tsx';
import { FieldRow } from '../../../parts/fields/field-row.tsx';
import { choicesOf, SelectField } from '../../../parts/fields/select-field.tsx';
import { ParagraphField, TextField } from '../../../parts/fields/text-field.tsx';
import { differing, useDraft } from '../../../parts/fields/use-draft.ts';
import { addDays, formatDay } from '../../../parts/format/days.ts';
import { RecordHistory } from '../../../parts/record-history/record-history.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { roundWords } from '../../../words/rounds.ts';
import classes from '../rounds.module.css';
import { draftOfRound, newRoundDraft, type RoundDraft, typedRound, withKind } from './round-draft.ts';

const { form: words } = roundWords;

const KINDS = choicesOf(roundKindLabel, roundKind.options);
const CUT_OFFS = choicesOf(words.cutOffs, cutOff.options);

interface RoundPanelProps {
  /** Null: a new round. */
  readonly round: Round | null;
  /** Whether the year has its yearly round already. */
  readonly hasYearly: boolean;
  readonly onSaved: (round: Round) => void;
  readonly onClose: () => void;
}

/** A round by its kind, its period, its due date and how the due date is read. */
export function RoundPanel({ round, hasYearly, onSaved, onClose }: RoundPanelProps) {
  const { year } = usePeriod();
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const form = useDraft(
    round === null ? newRoundDraft(year, hasYearly) : draftOfRound(round),
    round?.version ?? 0,
    `round.${round?.id ?? 'new'}`,
  );
  const { draft } = form;
  const [tried, setTried] = useState(false);
  const create = useChange(client.rounds.create, ({ record }) => {
    form.reset();
    onSaved(record);
  });
  const change = useChange(
    client.rounds.change,
    ({ record }) => {
      form.accept(draftOfRound(record), record.version);
      onSaved(record);
    },
    form.refused,
  );

  function set<Key extends keyof RoundDraft>(key: Key): (value: RoundDraft[Key]) => void {
    return form.field(key).onChange;
  }

  function save(): void {
    setTried(true);
    const typed = typedRound(draft);
    if (typed === null) return;
    if (round === null) {
      create.mutate(typed);
      return;
    }
    const before = typedRound(form.base);
    change.mutate({
      id: round.id,
      version: form.version,
      changes: before === null ? typed : differing(before, typed),
    });
  }

  const error = create.error ?? change.error;
  const rule = draft.cutOff ?? settings.data?.cutOff;
  const dayNeeded = (day: string | null) => (tried && day === null ? words.dayNeeded : undefined);
  return (
    <SidePanel
      title={round === null ? words.newTitle : words.title}
      onClose={onClose}
      onSubmit={save}
      held={create.isPending || change.isPending}
      footNote={
        rule !== undefined &&
        draft.dueOn !== null && (
          <p className={classes.footNote}>
            {words.effect(
              roundWords.cutOff(
                rule,
                formatDay(draft.dueOn),
                formatDay(rule === 'before' ? addDays(draft.dueOn, -1) : draft.dueOn),
              ),
            )}
          </p>
        )
      }
      buttons={
        <Button type="submit" variant="filled" loading={create.isPending || change.isPending}>
          {round === null ? words.create : words.save}
          <SaveKey />
        </Button>
      }
    >
      {error && <ErrorBox error={error} />}
      <TextField
        label={words.name}
        description={words.nameHint}
        value={draft.title}
        onChange={title => set('title')(title ?? '')}
        error={tried && draft.title.trim() === '' ? words.nameNeeded : undefined}
        data-autofocus
      />
      <SelectField
        label={words.kind}
        choices={KINDS}
        value={draft.kind}
        onChange={kind =>
          form.change(withKind(draft, kind ?? draft.kind, settings.data?.programmeStart.year ?? draft.year))
        }
      />
      <FieldRow>
        <DayField
          label={words.periodFrom}
          value={draft.periodFrom}
          onChange={set('periodFrom')}
          error={dayNeeded(draft.periodFrom)}
        />
        <DayField
          label={words.periodTo}
          value={draft.periodTo}
          onChange={set('periodTo')}
          error={dayNeeded(draft.periodTo)}
        />
        <DayField label={words.dueOn} value={draft.dueOn} onChange={set('dueOn')} error={dayNeeded(draft.dueOn)} />
      </FieldRow>
      <ChoiceField label={words.cutOff} choices={CUT_OFFS} value={draft.cutOff} onChange={set('cutOff')} />
      <p className={classes.hint}>{words.cutOffSetting}</p>
      <ParagraphField label={words.basis} value={draft.basis} onChange={set('basis')} />
      <ParagraphField label={words.note} minRows={1} value={draft.note} onChange={set('note')} />
      {round !== null && <RecordHistory noun="round" id={round.id} />}
    </SidePanel>
  );
}
