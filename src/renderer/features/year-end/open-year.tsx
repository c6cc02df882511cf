import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ModelState } from '../../../contract/enumerations.ts';
import type { NewYearPreview } from '../../../contract/new-year.ts';
import type { Signer } from '../../../contract/settings.ts';
import { modelStateLabel, unitKindLabel } from '../../../contract/words/labels.ts';
import { client } from '../../app/client.ts';
import { usePeriod } from '../../app/period.tsx';
import { useChange } from '../../app/use-change.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { DayField } from '../../parts/fields/day-field.tsx';
import { FieldSection } from '../../parts/fields/field-row.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { formatDay } from '../../parts/format/days.ts';
import { formatAlone } from '../../parts/format/numbers.ts';
import { State } from '../../parts/state/state.tsx';
import { WriteButton } from '../../parts/write-button/write-button.tsx';
import { settingsWords } from '../../words/settings.ts';
import { yearEndWords } from '../../words/year-end.ts';
import classes from '../settings/settings.module.css';
import styles from './year-end.module.css';

const { open: words } = yearEndWords;

/** What lives on by itself: recognised, or spreading already. */
const CARRIED: readonly ModelState[] = ['recognised', 'spreading'];

/** What opening the year will do, by counts, with the few things to decide; then one button. */
export function OpenYear({ preview }: { readonly preview: NewYearPreview }) {
  const { year, round } = preview;
  const [days, setDays] = useState<Record<'dueOn' | 'periodFrom' | 'periodTo', string | null>>({
    dueOn: round.dueOn,
    periodFrom: round.periodFrom,
    periodTo: round.periodTo,
  });
  const [modelStates, setModelStates] = useState(CARRIED);
  const [signers, setSigners] = useState(preview.signers);
  const open = useChange(client.newYear.open);
  const { setYear } = usePeriod();
  const navigate = useNavigate();

  if (preview.existing !== null) {
    return (
      <>
        <p className={classes.hint}>
          <State state="accepted" text={yearEndWords.done} /> {words.existing(year, preview.existing)}
        </p>
        <div className={classes.line}>
          <Button
            onClick={() => {
              setYear(year);
              void navigate('/');
            }}
          >
            {words.look(year)}
          </Button>
        </div>
      </>
    );
  }

  const { dueOn, periodFrom, periodTo } = days;
  const ready = dueOn !== null && periodFrom !== null && periodTo !== null;

  function save(): void {
    if (!ready) return;
    open.mutate({
      round: { ...round, dueOn, periodFrom, periodTo },
      modelStates: [...modelStates],
      signers: signers === preview.signers ? null : signers,
    });
  }

  const dayField = (field: keyof typeof days) => ({
    value: days[field],
    error: days[field] === null ? words.dayNeeded : undefined,
    onChange: (day: string | null) => setDays({ ...days, [field]: day }),
  });

  return (
    <>
      {unfinishedOf(preview).map(({ what, means }) => (
        <p key={what} className={classes.hint}>
          <State state="notYetDue" text={what} /> {means}
        </p>
      ))}
      <div className={styles.columns}>
        <div>
          <ul className={styles.effects}>
            {effectsOf(preview, dueOn ?? round.dueOn).map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className={styles.three}>
            <DayField label={words.due} {...dayField('dueOn')} />
            <DayField label={words.from} {...dayField('periodFrom')} />
            <DayField label={words.to} {...dayField('periodTo')} />
          </div>
          <FieldSection>{words.models}</FieldSection>
          <p className={classes.hint}>{preview.models.length === 0 ? words.noModels : words.modelsHint}</p>
          {preview.models.map(({ state, count }) => (
            <Checkbox
              key={state}
              label={words.model(modelStateLabel[state], formatAlone(count))}
              checked={modelStates.includes(state)}
              onChange={event =>
                setModelStates(
                  event.currentTarget.checked ? [...modelStates, state] : modelStates.filter(other => other !== state),
                )
              }
            />
          ))}
        </div>
        <div>
          <h3 className={styles.title}>{words.signers}</h3>
          <p className={classes.hint}>{words.signersHint}</p>
          <SignerFields
            title={settingsWords.body.board}
            signer={signers.board}
            onChange={board => setSigners({ ...signers, board })}
          />
          <SignerFields
            title={settingsWords.body.committee}
            signer={signers.committee}
            onChange={committee => setSigners({ ...signers, committee })}
          />
        </div>
      </div>
      {open.error && <ErrorBox error={open.error} />}
      <div className={`${classes.line} ${styles.last}`}>
        <WriteButton variant="filled" disabled={!ready} loading={open.isPending} onClick={save}>
          {words.action(year)}
        </WriteButton>
        <span className={classes.hint}>{words.effect}</span>
      </div>
    </>
  );
}

/** What of the old year is not done yet, and what that means; nothing that stands in the way. */
function unfinishedOf({
  year,
  previous,
  unstatedProposals,
}: NewYearPreview): readonly { readonly what: string; readonly means: string }[] {
  return [
    ...(previous !== null && previous.state !== 'closed'
      ? [{ what: words.notClosed(previous.title), means: words.notClosedMeans(year) }]
      : []),
    ...(unstatedProposals > 0
      ? [{ what: words.unstated(formatAlone(unstatedProposals)), means: words.unstatedMeans }]
      : []),
  ];
}

function effectsOf(preview: NewYearPreview, dueOn: string): readonly string[] {
  const { year, round, roster, byKind, openProposals, modelsKnown } = preview;
  const kinds = byKind.map(({ kind, count }) =>
    words.kind(formatAlone(count), unitKindLabel[kind].toLocaleLowerCase('vi')),
  );
  return [
    words.round(round.title, formatDay(dueOn)),
    roster === 0 ? words.noUnits : words.roster(formatAlone(roster), kinds.join(', ')),
    words.programme(year),
    openProposals === 0 ? words.noProposals : words.proposals(formatAlone(openProposals)),
    ...(modelsKnown === 0 ? [] : [words.known(formatAlone(modelsKnown))]),
  ];
}

interface SignerFieldsProps {
  readonly title: string;
  readonly signer: Signer;
  readonly onChange: (signer: Signer) => void;
}

function SignerFields({ title, signer, onChange }: SignerFieldsProps) {
  return (
    <fieldset className={styles.signer}>
      <legend>{title}</legend>
      <div className={styles.three}>
        <TextField
          label={words.authority}
          value={signer.authority}
          onChange={authority => onChange({ ...signer, authority })}
        />
        <TextField
          label={words.post}
          value={signer.title}
          onChange={text => onChange({ ...signer, title: text ?? '' })}
        />
        <TextField
          label={words.name}
          value={signer.name}
          onChange={text => onChange({ ...signer, name: text ?? '' })}
        />
      </div>
    </fieldset>
  );
}
