import type { SettingsFields } from '../../../contract/settings.ts';
import { addresseeLabel } from '../../../contract/words/bodies.ts';
import { TextField } from '../../parts/fields/text-field.tsx';
import { settingsWords } from '../../words/settings.ts';
import { LetterSample } from './letter-sample.tsx';
import { LinesField } from './lines-field.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const { body: words } = settingsWords;

type Body = SettingsFields['board'];

interface BodyFieldsProps {
  readonly title: string;
  readonly settings: SettingsFields;
  readonly value: Body;
  readonly onChange: (body: Body) => void;
}

/** One issuing body: its letterhead, symbol, signer and recipients. */
export function BodyFields({ title, settings, value, onChange }: BodyFieldsProps) {
  const { signer, recipients } = value;
  function line(key: 'superior' | 'issuer' | 'symbol' | 'selfName') {
    return {
      label: words[key],
      value: value[key],
      onChange: (text: string | null) => onChange({ ...value, [key]: text ?? '' }),
    };
  }
  return (
    <Section title={title}>
      <div className={classes.besideSample}>
        <div className={classes.columns}>
          <TextField {...line('superior')} />
          <TextField {...line('issuer')} />
          <TextField {...line('symbol')} />
          <TextField {...line('selfName')} />
          <TextField
            label={words.authority}
            description={words.authorityHint}
            value={signer.authority}
            onChange={authority => onChange({ ...value, signer: { ...signer, authority } })}
          />
          <TextField
            label={words.title}
            value={signer.title}
            onChange={text => onChange({ ...value, signer: { ...signer, title: text ?? '' } })}
          />
          <TextField
            label={words.signerName}
            value={signer.name}
            onChange={text => onChange({ ...value, signer: { ...signer, name: text ?? '' } })}
          />
          <span />
          <LinesField
            label={words.recipients(addresseeLabel('standing', settings))}
            description={words.recipientsHint}
            value={recipients.standing}
            onChange={standing => onChange({ ...value, recipients: { ...recipients, standing } })}
          />
          <LinesField
            label={words.recipients(addresseeLabel('provincialBoard', settings))}
            description={words.recipientsHint}
            value={recipients.provincialBoard}
            onChange={provincialBoard => onChange({ ...value, recipients: { ...recipients, provincialBoard } })}
          />
        </div>
        <LetterSample body={value} place={settings.place} />
      </div>
    </Section>
  );
}
