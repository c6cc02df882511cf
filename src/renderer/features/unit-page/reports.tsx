import type { RoundLine } from '../../../contract/rounds.ts';
import type { UnitPage, UnitRound } from '../../../contract/unit-page.ts';
import { channelLabel, copyFormLabel } from '../../../contract/words/labels.ts';
import { formatDay } from '../../parts/format/days.ts';
import { State, States } from '../../parts/state/state.tsx';
import { stateText } from '../../parts/state/state-text.ts';
import { unitPageWords } from '../../words/unit-page.ts';
import { addresses } from '../overview/addresses.ts';
import { Files } from './files.tsx';
import { joined, Nothing, Section } from './section.tsx';
import classes from './unit-page.module.css';

const { reports: words } = unitPageWords;

/** Every round of the year: what the unit owes, what arrived, with its files. */
export function Reports({ page }: { readonly page: UnitPage }) {
  const place = { label: words.page, to: addresses.rounds, search: ['rounds.search', page.unit.name] } as const;
  return (
    <Section title={words.title} place={place}>
      {page.rounds.length === 0 && <Nothing>{words.none}</Nothing>}
      {page.rounds.map(round => (
        <div key={round.id} className={classes.block}>
          <p className={classes.line}>
            <strong>{words.due(round.title, formatDay(round.dueOn))}</strong>
            {round.line === null ? (
              <span className={classes.quiet}>{words.notListed}</span>
            ) : (
              <LineState line={round.line} />
            )}
          </p>
          {round.line !== null && round.receipts.length === 0 && round.line.state !== 'exempt' && (
            <Nothing>{words.nothing}</Nothing>
          )}
          <Receipts round={round} />
        </div>
      ))}
    </Section>
  );
}

function LineState({ line }: { readonly line: RoundLine }) {
  return (
    <States>
      <State
        state={line.state}
        text={
          line.exemptReason === null
            ? stateText(line.state, line.daysLate)
            : `${stateText('exempt')}: ${line.exemptReason}`
        }
      />
      {line.softOnly && <State state="softOnly" />}
      {line.askedToComplete && <State state="askedToComplete" />}
      {line.accepted && <State state="accepted" />}
    </States>
  );
}

function Receipts({ round }: { readonly round: UnitRound }) {
  return (
    <ul className={classes.entries}>
      {round.receipts.map(receipt => (
        <li key={receipt.id}>
          {joined([
            words.received(formatDay(receipt.receivedOn)),
            receipt.incomingNumber && words.incoming(receipt.incomingNumber),
            receipt.documentNumber &&
              words.document(
                receipt.documentNumber,
                receipt.documentDate === null ? '' : formatDay(receipt.documentDate),
              ),
            receipt.copyForm && copyFormLabel[receipt.copyForm],
            receipt.channel && channelLabel[receipt.channel],
            receipt.signer && words.signer(receipt.signer),
            receipt.notCountedReason && words.notCounted(receipt.notCountedReason),
            receipt.completionAskedOn &&
              words.asked(
                formatDay(receipt.completionAskedOn),
                receipt.completionDue === null ? '' : formatDay(receipt.completionDue),
              ),
          ])}
          <Files files={receipt.files} />
        </li>
      ))}
    </ul>
  );
}
