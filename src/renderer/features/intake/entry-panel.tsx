import { Button, Checkbox } from '@mantine/core';
import type { RoundLine } from '../../../contract/rounds.ts';
import { UnitsField } from '../../parts/fields/unit-field.tsx';
import { SidePanel } from '../../parts/side-panel/side-panel.tsx';
import { intakeWords as words } from '../../words/intake.ts';
import { LineField } from '../rounds/receipt/line-field.tsx';
import { ReceiptFields } from '../rounds/receipt/receipt-fields.tsx';
import { asksCopyForm, canConfirm, type Entry, joinsArrival } from './entries.ts';
import classes from './intake.module.css';
import { Pages } from './pages.tsx';
import { Picture } from './picture.tsx';
import type { Pictures } from './use-pictures.ts';

interface EntryPanelProps {
  readonly entry: Entry;
  readonly lines: readonly RoundLine[];
  readonly tried: boolean;
  readonly pictures: Pictures;
  readonly onChange: (part: Partial<Entry>) => void;
  /** The unit was chosen by typing: it is as good as confirmed. */
  readonly onUnit: (unitId: string) => void;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** One report of the files: whose it is and why, and what is recorded of it. */
export function EntryPanel(props: EntryPanelProps) {
  const { entry, lines, tried, pictures, onChange, onUnit, onConfirm, onLeave, onClose } = props;
  const { report, unitIds, draft, files } = entry;
  const [first, ...others] = unitIds;
  return (
    <SidePanel
      title={words.panel}
      subject={words.files(files[0]?.fileName ?? '', files.length)}
      takeFocus={false}
      onClose={onClose}
      onSubmit={onConfirm}
      buttons={
        <>
          <Button onClick={onLeave}>{words.leave}</Button>
          <Button type="submit" variant="filled" disabled={!report.canBeFiled}>
            {words.confirm}
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
      {pictures.shown !== undefined && report.canBeFiled && (
        <Picture key={pictures.shown.key} ticket={pictures.ticket} file={pictures.shown} onTurn={pictures.turn} />
      )}
      {files.length > 1 && (
        <Pages
          files={files}
          shownKey={pictures.shown?.key}
          onShow={pictures.show}
          onChange={next => onChange({ files: next })}
        />
      )}
      {report.canBeFiled && first === undefined && report.candidates.length > 0 && (
        <div className={classes.candidates}>
          {report.candidates.map(({ unitId, unitName }) => (
            <Button key={unitId} size="xs" onClick={() => onUnit(unitId)}>
              {unitName}
            </Button>
          ))}
        </div>
      )}
      {report.canBeFiled && (
        <LineField
          key={`${entry.key} ${first ?? ''}`}
          lines={lines}
          value={first ?? null}
          onPick={onUnit}
          error={tried && !canConfirm(entry) && first === undefined ? words.needsUnit : undefined}
        />
      )}
      {report.receiptId !== null && first === report.unitId && (
        <Checkbox
          label={words.asNew}
          checked={entry.asNew}
          onChange={event => onChange({ asNew: event.currentTarget.checked })}
        />
      )}
      {report.canBeFiled && !joinsArrival(entry) && (
        <ReceiptFields
          draft={draft}
          onChange={next => onChange({ draft: next })}
          tried={tried}
          takesFocus={false}
          copyFormError={tried && first !== undefined && asksCopyForm(entry) ? words.needsCopyForm : undefined}
        />
      )}
      {first !== undefined && !joinsArrival(entry) && (
        <UnitsField
          label={words.others}
          value={others}
          without={[first]}
          onChange={ids => onChange({ unitIds: [first, ...ids] })}
        />
      )}
    </SidePanel>
  );
}
