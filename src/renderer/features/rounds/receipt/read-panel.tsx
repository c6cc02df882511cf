import { useQuery } from '@tanstack/react-query';
import type { Receipt } from '../../../../contract/receipts.ts';
import type { RoundLine, RoundView } from '../../../../contract/rounds.ts';
import { channelLabel, copyFormLabel } from '../../../../contract/words/labels.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { Facts } from '../../../parts/facts/facts.tsx';
import { FieldSection } from '../../../parts/fields/field-row.tsx';
import { formatDay } from '../../../parts/format/days.ts';
import { RecordHistory } from '../../../parts/record-history/record-history.tsx';
import { SidePanel } from '../../../parts/side-panel/side-panel.tsx';
import { receiptWords } from '../../../words/receipts.ts';
import { Attachments } from '../../packages/attachments.tsx';
import { AboutLine, subjectOf } from '../line/panel-head.tsx';
import classes from '../rounds.module.css';
import { agreements } from './agreements.ts';
import { receiptsOfLine } from './receipts-of-line.ts';

const { read: words, before } = receiptWords;

interface ReadPanelProps {
  readonly view: RoundView;
  readonly line: RoundLine;
  readonly onClose: () => void;
}

/** What a unit sent in a round that is closed: every arrival with its files and its history, to be read. */
export function ReadPanel({ view, line, onClose }: ReadPanelProps) {
  const receipts = useQuery(receiptsOfLine(view.round.id, line.unitId));
  return (
    <SidePanel
      title={words.title}
      subject={subjectOf(line)}
      about={<AboutLine line={line} />}
      onClose={onClose}
      takeFocus={false}
    >
      <p className={classes.sentence}>{words.closed}</p>
      {receipts.error && <ErrorBox error={receipts.error} onRetry={() => void receipts.refetch()} />}
      {agreements(line).map(agreement => (
        <p key={agreement} className={classes.sentence}>
          {agreement}
        </p>
      ))}
      {receipts.data?.items.length === 0 && <p className={classes.sentence}>{words.nothing}</p>}
      {receipts.data?.items.map(receipt => (
        <section key={receipt.id} className={classes.arrival}>
          <FieldSection>{words.arrival(formatDay(receipt.receivedOn))}</FieldSection>
          <Facts facts={factsOf(receipt)} />
          <Attachments noun="receipt" recordId={receipt.id} readOnly />
          <RecordHistory noun="receipt" id={receipt.id} />
        </section>
      ))}
    </SidePanel>
  );
}

function factsOf(receipt: Receipt): readonly (readonly [string, string])[] {
  const { completionAsked, completionDue, notCountedReason, channel, copyForm } = receipt;
  return [
    [receiptWords.receivedOn, formatDay(receipt.receivedOn)],
    [receiptWords.incomingNumber, receipt.incomingNumber ?? ''],
    [receiptWords.documentNumber, receipt.documentNumber ?? ''],
    [receiptWords.documentDate, receipt.documentDate === null ? '' : formatDay(receipt.documentDate)],
    [receiptWords.channel, channel === null ? '' : channelLabel[channel]],
    [receiptWords.copyForm, copyForm === null ? '' : copyFormLabel[copyForm]],
    [receiptWords.notCounted, notCountedReason ?? ''],
    [words.combined, receipt.combined ? receiptWords.combined : ''],
    [receiptWords.ask.what, completionAsked ?? ''],
    [receiptWords.ask.due, completionDue === null ? '' : formatDay(completionDue)],
    [before.completed, receipt.completedOn === null ? '' : formatDay(receipt.completedOn)],
    [words.assessed, receipt.accepted ? before.accepted : ''],
    [receiptWords.note, receipt.note ?? ''],
  ];
}
