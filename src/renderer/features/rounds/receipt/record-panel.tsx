import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { client, register } from '../../../app/client.ts';
import { usePeriod } from '../../../app/period.tsx';
import { useRemembered } from '../../../app/remembered.ts';
import { useChange } from '../../../app/use-change.ts';
import { useKeys } from '../../../app/use-keys.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { useDraft } from '../../../parts/fields/use-draft.ts';
import { canBeRead } from '../../../parts/fields/wrong-text.ts';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { partWords } from '../../../words/parts.ts';
import { receiptWords as words } from '../../../words/receipts.ts';
import { afterSaving } from '../after-saving.ts';
import { AboutLine, subjectOf } from '../line/panel-head.tsx';
import { AfterSavingNote } from './after-saving-note.tsx';
import { DayDoubt } from './day-doubt.tsx';
import { Earlier } from './earlier.tsx';
import { LineField } from './line-field.tsx';
import { endingOf } from './number-ending.ts';
import { newDraft, newReceipt, type ReceiptDraft, typedFields } from './receipt-draft.ts';
import { ReceiptFields } from './receipt-fields.tsx';
import { useDoubtedDay } from './use-doubted-day.ts';
import { usePreset } from './use-preset.ts';

const SOFT: readonly (string | null)[] = ['soft', 'photo'];

interface RecordPanelProps {
  readonly view: RoundView;
  /** Null: to be chosen here, one report after the other. */
  readonly line: RoundLine | null;
  readonly choosesUnit: boolean;
  readonly takeFocus: boolean;
  readonly onPick: (unitId: string) => void;
  readonly onChangeReceipt: (receiptId: string) => void;
  readonly onSaved: (andNext: boolean) => void;
  readonly onClose: () => void;
}

/** "Ghi nhận báo cáo": the day is all that is needed; how it came is as it came the last time. */
export function RecordPanel(props: RecordPanelProps) {
  const { view, line, choosesUnit, takeFocus, onPick, onChangeReceipt, onSaved, onClose } = props;
  const { asOf } = usePeriod();
  const settings = useQuery(register.settings.get.queryOptions({ input: {} }));
  const [preset, setPreset] = usePreset();
  const form = useDraft<ReceiptDraft>(
    newDraft(preset),
    0,
    `receipt.new.${view.round.id}.${choosesUnit ? 'next' : (line?.unitId ?? '')}`,
  );
  const { draft } = form;
  const doubted = useDoubtedDay(draft.receivedOn, view.round.periodFrom);
  // The unit of a report half typed, when the panel was closed over it.
  const [picked, setPicked] = useRemembered<string | null>(`receipt.unit.${view.round.id}`, null);
  const [tried, setTried] = useState(false);
  const andNext = useRef(false);
  const numberField = useRef<HTMLInputElement>(null);
  const create = useChange(client.receipts.create, () => {
    form.reset();
    setPicked(null);
    onSaved(andNext.current);
  });

  const isLeftOver = choosesUnit && line === null && picked !== null && form.changed;
  const resume = useRef(() => {
    if (isLeftOver) onPick(picked);
  });
  useEffect(() => resume.current(), []);

  const pickedId = line?.unitId;
  useEffect(() => {
    if (choosesUnit && pickedId !== undefined) numberField.current?.focus();
  }, [choosesUnit, pickedId]);

  // The unit has sent already: what was written of it is put right.
  useKeys({
    F2: event => {
      if (line === null || line.receiptId === null) return;
      event.preventDefault();
      onChangeReceipt(line.receiptId);
    },
  });

  function save(next: boolean): void {
    setTried(true);
    const typed = typedFields(draft);
    if (typed === null || line === null || create.isPending || !doubted.mayBeSaved()) return;
    andNext.current = next;
    // A doubted day is let stand for this one report only.
    const receivedOn = doubted.sentence === null ? typed.receivedOn : asOf;
    setPreset({ channel: draft.channel, copyForm: draft.copyForm, receivedOn });
    create.mutate(newReceipt({ roundId: view.round.id, unitId: line.unitId }, typed));
  }

  const after =
    line === null || draft.receivedOn === null || settings.data === undefined
      ? null
      : afterSaving(
          line,
          view.figures,
          { receivedOn: draft.receivedOn, counts: !draft.notCounted, soft: SOFT.includes(draft.copyForm) },
          { asOf, softCopyCountsOnTime: settings.data.softCopyCountsOnTime },
        );
  return (
    <SidePanel
      title={words.title}
      subject={line === null ? undefined : subjectOf(line)}
      about={line === null ? undefined : <AboutLine line={line} />}
      takeFocus={takeFocus}
      onClose={onClose}
      onSubmit={() => save(false)}
      held={create.isPending}
      footNote={
        doubted.sentence === null ? (
          after !== null && <AfterSavingNote after={after} receivedOn={draft.receivedOn ?? asOf} />
        ) : (
          <DayDoubt sentence={doubted.sentence} isAsked={doubted.isAsked} />
        )
      }
      buttons={
        <>
          {form.changed && <Button onClick={form.reset}>{partWords.panel.cancel}</Button>}
          {!choosesUnit && (
            <Button
              onClick={event => {
                if (canBeRead(event.currentTarget.form)) save(true);
              }}
            >
              {words.saveAndNext}
            </Button>
          )}
          <Button type="submit" variant="filled" loading={create.isPending}>
            {words.save}
            <SaveKey />
          </Button>
        </>
      }
    >
      {create.error && <ErrorBox error={create.error} />}
      {choosesUnit && (
        <LineField
          lines={view.lines}
          value={line?.unitId ?? null}
          onPick={unitId => {
            setPicked(unitId);
            onPick(unitId);
          }}
          error={tried && line === null ? words.unitNeeded : undefined}
        />
      )}
      <ReceiptFields
        draft={draft}
        onChange={form.change}
        tried={tried}
        numberField={numberField}
        takesFocus={!choosesUnit}
        numberEnding={line === null ? null : endingOf(line, view.lines)}
      />
      {line !== null && <Earlier roundId={view.round.id} line={line} onChangeReceipt={onChangeReceipt} />}
    </SidePanel>
  );
}
