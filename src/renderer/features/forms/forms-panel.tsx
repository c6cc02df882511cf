import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormFormat } from '../../../contract/forms.ts';
import type { RoundView } from '../../../contract/rounds.ts';
import { client } from '../../app/client.ts';
import { useRemembered } from '../../app/remembered.ts';
import { shell } from '../../app/shell.ts';
import { ErrorBox } from '../../parts/error-box/error-box.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import { formatAlone } from '../../parts/format/numbers.ts';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { formWords as words } from '../../words/forms.ts';
import { FilesPicker } from '../intake/files-picker.tsx';
import { MakeProgress } from '../papers/make-progress.tsx';
import { useMake } from '../papers/use-make.ts';
import { chosenUnits, type Scope } from './chosen-units.ts';
import classes from './forms.module.css';

interface FormsPanelProps {
  readonly view: RoundView;
  /** Of the line it was opened from. */
  readonly unitId: string | null;
  /** Files that came back; what each is, the review says. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

const formats = (['docx', 'xlsx'] as const).map(value => ({ value, label: words.formats[value] }));

/** "Phiếu báo cáo": out to the units, and back from them. */
export function FormsPanel({ view, unitId, onFiles, onClose }: FormsPanelProps) {
  const { round, lines } = view;
  const [format, setFormat] = useRemembered<FormFormat>('forms.format', 'docx');
  const [scope, setScope] = useState<Scope>(unitId === null ? 'all' : 'chosen');
  const [picked, setPicked] = useState<readonly string[]>(unitId === null ? [] : [unitId]);
  const [tried, setTried] = useState(false);
  const job = useMake(client.forms.make);
  const unitIds = chosenUnits(lines, scope, picked);
  const count = unitIds.length;
  const scopes = (['all', 'missing', 'chosen'] as const).map(value => ({
    value,
    label: words.scopes[value](formatAlone(chosenUnits(lines, value, picked).length)),
  }));

  function make(): void {
    setTried(true);
    if (count === 0 || job.isBusy) return;
    job.start({ roundId: round.id, format, unitIds: [...unitIds] }, count > 1 ? words.folder(round.title) : null);
  }

  return (
    <SidePanel
      title={words.title}
      subject={words.subject(round.title)}
      onClose={onClose}
      onSubmit={make}
      writes={false}
      buttons={
        <Button type="submit" variant="filled" disabled={job.isBusy || (count === 0 && scope !== 'chosen')}>
          {words.make(count === 0 ? '' : formatAlone(count))}
        </Button>
      }
    >
      {job.error !== null && <ErrorBox error={job.error} />}
      <p className={classes.text}>{words.about}</p>
      <ChoiceField
        label={words.format}
        choices={formats}
        value={format}
        clearable={false}
        onChange={value => setFormat(value ?? format)}
      />
      <ChoiceField
        label={words.scope}
        choices={scopes}
        value={scope}
        clearable={false}
        onChange={value => setScope(value ?? scope)}
      />
      {scope === 'chosen' && (
        <UnitsField
          label={words.units}
          value={picked}
          onChange={setPicked}
          error={tried && count === 0 ? words.unitsNeeded : undefined}
        />
      )}
      {count > 0 && <p className={classes.text}>{count > 1 ? words.where(shell !== null) : words.whereOne}</p>}
      <MakeProgress job={job} />
      <section className={classes.back}>
        <h3 className={classes.heading}>{words.back}</h3>
        <p className={classes.text}>{words.backAbout}</p>
        <div className={classes.buttons}>
          <FilesPicker label={words.pickFiles} onFiles={onFiles} />
          <FilesPicker label={words.pickFolder} isFolder onFiles={onFiles} />
        </div>
      </section>
    </SidePanel>
  );
}
