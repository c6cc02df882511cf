import { Button, Checkbox } from '@mantine/core';
import type { FormLine } from '../../../contract/forms.ts';
import type { RoundLine } from '../../../contract/rounds.ts';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { intakeWords } from '../../words/intake.ts';
import { FieldChanges } from '../exchange/field-changes.tsx';
import { LineField } from '../rounds/receipt/line-field.tsx';
import { ArrivalFields } from '../rounds/receipt/receipt-fields.tsx';
import { canConfirm, type Entry, type FormChoice } from './entries.ts';
import { mayNameUnit } from './form-entries.ts';
import classes from './intake.module.css';

const { form: words } = intakeWords;

interface FormPanelProps {
  readonly entry: Entry;
  readonly form: FormChoice;
  /** Of all forms; those of this one are shown. */
  readonly formLines: readonly FormLine[];
  readonly left: readonly string[];
  readonly lines: readonly RoundLine[];
  readonly tried: boolean;
  readonly onTick: (key: string, isTaken: boolean) => void;
  readonly onChange: (part: Partial<Entry>) => void;
  /** The unit was chosen by typing: it is as good as confirmed. */
  readonly onUnit: (unitId: string) => void;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
  readonly onTakeUp: () => void;
  readonly onClose: () => void;
}

/** One form that came back: whose it is, what it would write, and whether it is the official report too. */
export function FormPanel(props: FormPanelProps) {
  const { entry, form, formLines, left, lines, tried } = props;
  const { onTick, onChange, onUnit, onConfirm, onLeave, onTakeUp, onClose } = props;
  const { report, unitIds, draft, files, state } = entry;
  const [unitId] = unitIds;
  const own = formLines.filter(({ file }) => file === entry.key);
  const canComeUp = state === 'left' && form.mayTake && !form.isPutAside;
  return (
    <SidePanel
      title={words.panel}
      subject={files[0]?.fileName ?? ''}
      takeFocus={false}
      onClose={onClose}
      onSubmit={onConfirm}
      buttons={
        <>
          {canComeUp ? (
            <Button onClick={onTakeUp}>{words.takeAnyway}</Button>
          ) : (
            <Button onClick={onLeave} disabled={state === 'left'}>
              {intakeWords.leave}
            </Button>
          )}
          <Button type="submit" variant="filled" disabled={!canConfirm(entry) || state === 'left'}>
            {intakeWords.confirm}
          </Button>
        </>
      }
    >
      <div>
        <p className={classes.reason}>{report.reason}</p>
        {report.notes.map(note => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
      </div>
      {unitId === undefined && (
        <div className={classes.candidates}>
          {report.candidates.map(candidate => (
            <Button key={candidate.unitId} size="xs" onClick={() => onUnit(candidate.unitId)}>
              {candidate.unitName}
            </Button>
          ))}
        </div>
      )}
      {mayNameUnit(entry) && (
        <LineField
          key={`${entry.key} ${unitId ?? ''}`}
          lines={lines}
          value={unitId ?? null}
          onPick={onUnit}
          error={tried && unitId === undefined ? intakeWords.needsUnit : undefined}
        />
      )}
      {state !== 'left' && own.length > 0 && (
        <fieldset className={classes.formLines}>
          <legend>{words.lines}</legend>
          {own.map(line => (
            <Checkbox
              key={line.key}
              label={
                <>
                  {line.fields.every(({ label }) => label !== line.name) && <span>{line.name}</span>}
                  <FieldChanges isChange={line.state === 'changed'} name={line.name} fields={line.fields} />
                </>
              }
              checked={!left.includes(line.key)}
              onChange={event => onTick(line.key, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      )}
      {state !== 'left' && (
        <Checkbox
          label={words.asReceipt}
          checked={form.asReceipt}
          onChange={event => onChange({ form: { ...form, asReceipt: event.currentTarget.checked } })}
        />
      )}
      {state !== 'left' && form.asReceipt && (
        <ArrivalFields draft={draft} onChange={next => onChange({ draft: next })} tried={tried} takesFocus={false} />
      )}
    </SidePanel>
  );
}
