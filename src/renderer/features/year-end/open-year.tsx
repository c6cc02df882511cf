import { Button, Checkbox } from '@mantine/core';
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
import { useDraft } from '../../parts/fields/use-draft.ts';
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

/** The next year: opened already, or the few things to decide about it. */
export function OpenYear({ preview }: { readonly preview: NewYearPreview }) {
  const { existing, year } = preview;
  return existing === null ? <NewYearForm preview={preview} /> : <OpenedYear year={year} title={existing} />;
}

function OpenedYear({ year, title }: { readonly year: number; readonly title: string }) {
  const { setYear } = usePeriod();
  const navigate = useNavigate();
  return (
    <>
      <p className={classes.hint}>
        <State state="accepted" text={yearEndWords.done} /> {words.existing(year, title)}
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

interface NewYearDraft {
  readonly dueOn: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly modelStates: readonly ModelState[];
  readonly board: Signer;
  readonly committee: Signer;
}

/** What opening the year will do, by counts, with the few things to decide; then one button. */
function NewYearForm({ preview }: { readonly preview: NewYearPreview }) {
  const { year, round, signers } = preview;
  const form = useDraft<NewYearDraft>(decidedOf(preview), signers.version, `newYear.${year}`);
  const { dueOn, periodFrom, periodTo, modelStates, board, committee } = form.draft;
  const open = useChange(client.newYear.open, form.reset, form.refused);
  const ready = dueOn !== null && periodFrom !== null && periodTo !== null;

  function save(): void {
    if (!ready) return;
    const { changes, version } = form;
    const otherSigners = changes.board !== undefined || changes.committee !== undefined;
    open.mutate({
      round: { ...round, dueOn, periodFrom, periodTo },
      modelStates: [...modelStates],
      signers: otherSigners ? { version, board, committee } : null,
    });
  }

  const dayField = (field: 'dueOn' | 'periodFrom' | 'periodTo') => ({
    ...form.field(field),
    error: form.draft[field] === null ? words.dayNeeded : undefined,
  });
  const setModelStates = form.field('modelStates').onChange;

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
          <SignerFields title={settingsWords.body.board} signer={board} onChange={form.field('board').onChange} />
          <SignerFields
            title={settingsWords.body.committee}
            signer={committee}
            onChange={form.field('committee').onChange}
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

/** As it is opened where nobody decides otherwise. */
function decidedOf({
  round: { dueOn, periodFrom, periodTo },
  signers: { board, committee },
}: NewYearPreview): NewYearDraft {
  return { dueOn, periodFrom, periodTo, modelStates: CARRIED, board, committee };
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
