import { Checkbox } from '@mantine/core';
import type { ReorganisationPreview } from '../../../../contract/reorganisation.ts';
import { FieldSection } from '../../../parts/fields/field-row.tsx';
import { reorganiseWords } from '../../../words/reorganise.ts';
import classes from '../unit-page.module.css';

const { rounds: words } = reorganiseWords;

/** What saving will do, in plain sentences. */
export function Effects({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <FieldSection>{reorganiseWords.effects}</FieldSection>
      <ul className={classes.effects}>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

type Rounds = ReorganisationPreview['rounds'];

/** What becomes of the units, as a round sees it. */
interface UnitsChange {
  /** The units live no more: lines of which nothing arrived are exempt. */
  readonly ends: boolean;
  readonly founds: boolean;
}

interface AskedRoundsProps extends UnitsChange {
  readonly rounds: Rounds;
  /** Rounds the clerk leaves for later. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Each open round with something to decide is asked about; what is left is asked again on the round's own page. */
export function AskedRounds({ rounds, left, onLeft, ends, founds }: AskedRoundsProps) {
  const open = rounds.filter(round => round.state === 'open' && changes(round, { ends, founds }));
  if (open.length === 0) return null;

  function choose(id: string, taken: boolean): void {
    const next = new Set(left);
    if (taken) next.delete(id);
    else next.add(id);
    onLeft(next);
  }

  return (
    <section>
      <FieldSection>{words.title}</FieldSection>
      {open.map(round => (
        <Checkbox
          key={round.id}
          label={words.ask(round.title)}
          description={left.has(round.id) ? words.later : answerOf(round, { ends, founds })}
          checked={!left.has(round.id)}
          onChange={event => choose(round.id, event.currentTarget.checked)}
        />
      ))}
    </section>
  );
}

/** Where every ending unit has reported and none is founded, the roster stays and nothing is asked. */
function changes(round: Rounds[number], { ends, founds }: UnitsChange): boolean {
  return founds || (ends && round.listed.some(({ received }) => !received));
}

function answerOf(round: Rounds[number], { ends, founds }: UnitsChange): string {
  const waiting = namesIn(round, false);
  return [
    ends && waiting !== '' ? words.exempt(waiting) : '',
    ends ? reportKept(round) : '',
    founds ? words.founded : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function reportKept(round: Rounds[number]): string {
  const arrived = namesIn(round, true);
  return arrived === '' ? '' : words.received(arrived);
}

function namesIn({ listed }: Rounds[number], received: boolean): string {
  return listed
    .filter(line => line.received === received)
    .map(({ name }) => name)
    .join('; ');
}

/** Sentences about rounds nobody is asked about. */
export function sentencesOfRounds(rounds: Rounds, change: UnitsChange): readonly string[] {
  const titles = (state: Rounds[number]['state']) =>
    rounds
      .filter(round => round.state === state)
      .map(({ title }) => title)
      .join('; ');
  const [prepared, closed] = [titles('prepared'), titles('closed')];
  const kept = rounds.filter(round => round.state === 'open' && change.ends && !changes(round, change)).map(reportKept);
  return [
    ...new Set(kept),
    ...(prepared === '' ? [] : [words.prepared(prepared)]),
    ...(closed === '' ? [] : [reorganiseWords.closedKeep(closed)]),
  ];
}
