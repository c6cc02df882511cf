import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Receipt } from '../../../../contract/receipts.ts';
import type { Round, RoundLine } from '../../../../contract/rounds.ts';
import { client, register } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { differing, useDraft } from '../../../parts/fields/use-draft.ts';
import { RecordHistory } from '../../../parts/record-history/record-history.tsx';
import { SaveKey, SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { partWords } from '../../../words/parts.ts';
import { receiptWords as words } from '../../../words/receipts.ts';
import { Attachments } from '../../packages/attachments.tsx';
import { AboutLine, subjectOf } from '../line/panel-head.tsx';
import { DayDoubt } from './day-doubt.tsx';
import { draftOf, typedFields } from './receipt-draft.ts';
import { ReceiptFields } from './receipt-fields.tsx';
import { useDoubtedDay } from './use-doubted-day.ts';

interface ChangePanelProps {
  readonly receiptId: string;
  readonly round: Round;
  readonly line: RoundLine;
  readonly onClose: () => void;
}

/** An arrival recorded earlier, to be put right. */
export function ChangePanel({ receiptId, round, line, onClose }: ChangePanelProps) {
  const receipt = useQuery(register.receipts.get.queryOptions({ input: { id: receiptId } }));
  if (receipt.data === undefined) {
    return (
      <SidePanel title={words.changeTitle} subject={subjectOf(line)} onClose={onClose} takeFocus={false}>
        {receipt.error && <ErrorBox error={receipt.error} onRetry={() => void receipt.refetch()} />}
      </SidePanel>
    );
  }
  return <ChangeForm receipt={receipt.data} round={round} line={line} onClose={onClose} />;
}

interface ChangeFormProps {
  readonly receipt: Receipt;
  readonly round: Round;
  readonly line: RoundLine;
  readonly onClose: () => void;
}

function ChangeForm({ receipt, round, line, onClose }: ChangeFormProps) {
  const form = useDraft(draftOf(receipt), receipt.version, `receipt.${receipt.id}`);
  const doubted = useDoubtedDay(form.draft.receivedOn, round.periodFrom);
  const [tried, setTried] = useState(false);
  const change = useChange(
    client.receipts.change,
    ({ record }) => {
      form.accept(draftOf(record), record.version);
      onClose();
    },
    form.refused,
  );
  const remove = useChange(client.receipts.remove, onClose);

  function save(): void {
    setTried(true);
    const before = typedFields(form.base);
    const now = typedFields(form.draft);
    if (before === null || now === null) return;
    const dayChanged = now.receivedOn !== before.receivedOn;
    if (dayChanged && !doubted.mayBeSaved()) return;
    change.mutate({ id: receipt.id, version: form.version, changes: differing(before, now) });
  }

  const error = change.error ?? remove.error;
  return (
    <SidePanel
      title={words.changeTitle}
      subject={subjectOf(line)}
      about={<AboutLine line={line} />}
      onClose={onClose}
      onSubmit={save}
      held={change.isPending}
      footNote={doubted.sentence !== null && <DayDoubt sentence={doubted.sentence} isAsked={doubted.isAsked} />}
      buttons={
        <>
          <Button
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: receipt.id, version: receipt.version })}
          >
            {words.remove}
          </Button>
          {form.changed && <Button onClick={form.reset}>{partWords.panel.cancel}</Button>}
          <Button type="submit" variant="filled" loading={change.isPending}>
            {words.saveChange}
            <SaveKey />
          </Button>
        </>
      }
    >
      {error && <ErrorBox error={error} />}
      <ReceiptFields draft={form.draft} onChange={form.change} tried={tried} takesFocus />
      <Attachments noun="receipt" recordId={receipt.id} />
      <RecordHistory noun="receipt" id={receipt.id} />
    </SidePanel>
  );
}
