import { Radio } from '@mantine/core';
import { cutOff, type Letterhead } from '../../../contract/enumerations.ts';
import { usePeriod } from '../../app/period.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { addDays, formatDay, formatShortDay } from '../../parts/format/days.ts';
import { firstRunWords as words } from '../../words/first-run.ts';
import type { SettingsForm } from '../settings/office-sections.tsx';
import classes from './first-run.module.css';

/** Who signs under each letterhead, and how "trước ngày" is read. */
export function SignersStep({ form }: { readonly form: SettingsForm }) {
  const { year } = usePeriod();
  const due = `${year}-12-10`;
  const rule = form.field('cutOff');
  return (
    <>
      <Signer form={form} body="board" />
      <Signer form={form} body="committee" />
      <Radio.Group
        label={words.cutOff(formatShortDay(due))}
        value={rule.value}
        onChange={value => rule.onChange(cutOff.parse(value))}
      >
        <div className={classes.choices}>
          {cutOff.options.map(option => (
            <Radio
              key={option}
              value={option}
              size="xs"
              label={words.cutOffs[option](formatShortDay(due), formatDay(addDays(due, -1)))}
            />
          ))}
        </div>
      </Radio.Group>
    </>
  );
}

function Signer({ form, body }: { readonly form: SettingsForm; readonly body: Letterhead }) {
  const field = form.field(body);
  const { signer } = field.value;
  const write = (changes: Partial<typeof signer>) =>
    field.onChange({ ...field.value, signer: { ...signer, ...changes } });
  return (
    <fieldset className={classes.signer}>
      <legend className={classes.wayTitle}>{words.signer[body]}</legend>
      <div className={classes.three}>
        <TextField
          label={words.signer.authority}
          {...(body === 'board' ? { 'data-autofocus': true } : {})}
          value={signer.authority}
          onChange={authority => write({ authority })}
        />
        <TextField label={words.signer.title} value={signer.title} onChange={text => write({ title: text ?? '' })} />
        <TextField label={words.signer.name} value={signer.name} onChange={text => write({ name: text ?? '' })} />
      </div>
    </fieldset>
  );
}
