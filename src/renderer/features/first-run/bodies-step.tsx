import { TextInput } from '@mantine/core';
import { TextField } from '../../parts/fields/text-field.tsx';
import { firstRunWords as words } from '../../words/first-run.ts';
import type { SettingsForm } from '../settings/office-sections.tsx';
import classes from './first-run.module.css';

interface BodiesStepProps {
  readonly form: SettingsForm;
  readonly who: string;
  readonly onWho: (who: string) => void;
}

/** The name was emptied: it would be missing in every paper. A register that never had one is not held up. */
export function lacksName({ draft, base }: SettingsForm): boolean {
  return draft.names.organisation.trim() === '' && base.names.organisation.trim() !== '';
}

/** Who writes, under which symbol, from where; and who sits at the machine. */
export function BodiesStep({ form, who, onWho }: BodiesStepProps) {
  const names = form.field('names');
  const place = form.field('place');
  const board = form.field('board');
  const committee = form.field('committee');
  return (
    <>
      <div className={classes.fields}>
        <TextField
          label={words.organisation}
          data-autofocus
          value={names.value.organisation}
          error={lacksName(form) ? words.organisationNeeded : undefined}
          onChange={text => names.onChange({ ...names.value, organisation: text ?? '' })}
        />
        <TextField label={words.place} value={place.value} onChange={text => place.onChange(text ?? '')} />
        <TextField
          label={words.superiorOfBoard}
          value={board.value.superior}
          onChange={text => board.onChange({ ...board.value, superior: text ?? '' })}
        />
        <TextField
          label={words.superiorOfCommittee}
          value={committee.value.superior}
          onChange={text => committee.onChange({ ...committee.value, superior: text ?? '' })}
        />
        <TextField
          label={words.board}
          value={board.value.issuer}
          onChange={text => board.onChange({ ...board.value, issuer: text ?? '' })}
        />
        <TextField
          label={words.committee}
          value={committee.value.issuer}
          onChange={text => committee.onChange({ ...committee.value, issuer: text ?? '' })}
        />
        <TextField
          label={words.boardSymbol}
          value={board.value.symbol}
          onChange={text => board.onChange({ ...board.value, symbol: text ?? '' })}
        />
        <TextField
          label={words.committeeSymbol}
          value={committee.value.symbol}
          onChange={text => committee.onChange({ ...committee.value, symbol: text ?? '' })}
        />
      </div>
      <TextInput
        label={words.who}
        description={words.whoHint}
        value={who}
        maxLength={120}
        onChange={event => onWho(event.currentTarget.value)}
      />
    </>
  );
}
