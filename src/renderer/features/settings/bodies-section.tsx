import type { SettingsFields } from '../../../contract/settings.ts';
import { addresseeLabel } from '../../../contract/words/bodies.ts';
import { ParagraphField, TextField } from '../../parts/fields/text-field.tsx';
import { firstRunWords } from '../../words/first-run.ts';
import { settingsWords as words } from '../../words/settings.ts';
import { lacksName } from '../first-run/bodies-step.tsx';
import { BodyFields } from './body-fields.tsx';
import type { SettingsForm } from './office-sections.tsx';
import { Section } from './section.tsx';

const NAMES = [
  'organisation',
  'committeeShort',
  'boardShort',
  'standing',
  'provincialBoard',
  'peoplesCommittee',
] as const satisfies readonly (keyof SettingsFields['names'])[];

const ADDRESSEES = ['standing', 'provincialBoard'] as const;

/** Letterheads, symbols, signers, recipients, and what everybody is called in the report. */
export function BodiesSection({ form }: { readonly form: SettingsForm }) {
  const { draft, field } = form;
  const names = field('names');
  const basis = field('basis');
  const place = field('place');
  return (
    <>
      <BodyFields title={words.body.board} settings={draft} {...field('board')} />
      <BodyFields title={words.body.committee} settings={draft} {...field('committee')} />
      <Section title={words.names.title} columns>
        {NAMES.map(key => (
          <TextField
            key={key}
            label={words.names[key]}
            value={names.value[key]}
            error={key === 'organisation' && lacksName(form) ? firstRunWords.organisationNeeded : undefined}
            onChange={text => names.onChange({ ...names.value, [key]: text ?? '' })}
          />
        ))}
        <TextField label={words.names.place} value={place.value} onChange={text => place.onChange(text ?? '')} />
      </Section>
      <Section title={words.basis.title} columns>
        {ADDRESSEES.map(addressee => (
          <ParagraphField
            key={addressee}
            label={words.basis.to(addresseeLabel(addressee, draft))}
            value={basis.value[addressee]}
            onChange={text => basis.onChange({ ...basis.value, [addressee]: text ?? '' })}
            minRows={4}
          />
        ))}
      </Section>
    </>
  );
}
