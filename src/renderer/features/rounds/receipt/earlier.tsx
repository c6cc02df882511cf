import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Receipt } from '../../../../contract/receipts.ts';
import type { RoundLine } from '../../../../contract/rounds.ts';
import { copyFormLabel } from '../../../../contract/words/labels.ts';
import { client } from '../../../app/client.ts';
import { useChange } from '../../../app/use-change.ts';
import { ErrorBox } from '../../../parts/error-box/error-box.tsx';
import { FieldSection } from '../../../parts/fields/field-row.tsx';
import { formatDay } from '../../../parts/format/days.ts';
import { receiptWords } from '../../../words/receipts.ts';
import classes from '../rounds.module.css';
import { agreements } from './agreements.ts';
import { receiptsOfLine } from './receipts-of-line.ts';

const { before: words } = receiptWords;

interface EarlierProps {
  readonly roundId: string;
  readonly line: RoundLine;
  readonly onChangeReceipt: (receiptId: string) => void;
}

/** "Đã ghi trước đây": every arrival of the unit in this round and what was agreed about it. */
export function Earlier({ roundId, line, onChangeReceipt }: EarlierProps) {
  const receipts = useQuery(receiptsOfLine(roundId, line.unitId));
  const remove = useChange(client.receipts.remove);
  const items = receipts.data?.items ?? [];
  const nothing = receipts.data !== undefined && items.length === 0 && agreements(line).length === 0;
  const error = receipts.error ?? remove.error;
  return (
    <section>
      <FieldSection>{words.title}</FieldSection>
      {error && <ErrorBox error={error} />}
      {nothing && <p className={classes.hint}>{words.nothing}</p>}
      <ul className={classes.earlier}>
        {items.map(receipt => (
          <li key={receipt.id}>
            <span>{formatDay(receipt.receivedOn)}</span>
            <span>
              {words.arrival(receipt.documentNumber, receipt.incomingNumber)} <Aside>{asideOf(receipt)}</Aside>
              {receipt.completionAsked !== null && <Below>{askedOf(receipt, receipt.completionAsked)}</Below>}
              {receipt.completedOn !== null && <Below>{words.completed}</Below>}
              {receipt.accepted && <Below>{words.accepted}</Below>}
            </span>
            <span className={classes.earlierActions}>
              <button type="button" onClick={() => onChangeReceipt(receipt.id)}>
                {receiptWords.change}
                {receipt.id === line.receiptId && <kbd className={classes.key}>{receiptWords.changeKey}</kbd>}
              </button>
              <button
                type="button"
                disabled={remove.isPending}
                onClick={() => remove.mutate({ id: receipt.id, version: receipt.version })}
              >
                {receiptWords.remove}
              </button>
            </span>
          </li>
        ))}
        {agreements(line).map(agreement => (
          <li key={agreement} className={classes.agreement}>
            {agreement}
          </li>
        ))}
      </ul>
    </section>
  );
}

function asideOf(receipt: Receipt): string {
  if (receipt.notCountedReason !== null) return words.notCounted(receipt.notCountedReason);
  return receipt.copyForm === null ? '' : words.form(copyFormLabel[receipt.copyForm].toLowerCase());
}

function askedOf(receipt: Receipt, what: string): string {
  return receipt.completionDue === null ? words.asked(what) : words.askedUntil(what, formatDay(receipt.completionDue));
}

function Aside({ children }: { readonly children: ReactNode }) {
  return <span className={classes.aside}>{children}</span>;
}

function Below({ children }: { readonly children: ReactNode }) {
  return <span className={classes.below}>{children}</span>;
}
